import type { Tokens } from '../text/tokens.ts'
import type { Published } from './article.ts'
import type {
  FoundDate,
  FoundEvent,
  FoundFigure,
  FoundName,
  FoundStatement,
  Layout,
  Quotation,
  TimeExpression,
} from './findings.ts'
import type { EntityId, MarkId, ThreadId } from './ids.ts'
import type {
  AgencyCopy,
  Certainty,
  Distance,
  Entity,
  FigureGroup,
  Novelty,
  Part,
  Reuse,
  Saying,
  Speaker,
  Story,
  StoryEvent,
  Versions,
  Wording,
} from './record.ts'
import type { Tags } from './tags.ts'
import type { FoundThread, Telling } from './thread.ts'

/** What is known of one article: each layer is written by exactly one stage. */
export interface ArticleLayers {
  readonly layout: Layout
  /** The parts, with the boilerplate that the outlet's other articles gave away. */
  readonly parts: readonly Part[]
  /** Its paragraphs are the parts, in the same order. */
  readonly tokens: Tokens
  /** Made only for articles in which a later stage asks for them. */
  readonly tags: Tags
  readonly quotations: readonly Quotation[]
  readonly names: readonly FoundName[]
  readonly expressions: readonly TimeExpression[]
  readonly figures: readonly FoundFigure[]
  readonly statements: readonly FoundStatement[]
  readonly published: Published
  readonly dates: readonly FoundDate[]
  readonly events: readonly FoundEvent[]
}

/** What is known across articles: each layer is written by exactly one stage. */
export interface StoryLayers {
  readonly entities: Entities
  readonly speakers: ReadonlyMap<MarkId, ResolvedSpeakers>
  readonly timeline: readonly StoryEvent[]
  readonly figureGroups: readonly FigureGroup[]
  readonly reuse: readonly Reuse[]
  readonly novelty: readonly Novelty[]
  readonly threads: readonly FoundThread[]
  readonly tellings: ReadonlyMap<ThreadId, readonly Telling[]>
  readonly versions: readonly Versions[]
  readonly agencyCopy: readonly AgencyCopy[]
  readonly wording: readonly Wording[]
  readonly saying: readonly Saying[]
  readonly distance: readonly Distance[]
  readonly stories: readonly Story[]
}

/** The entities of all articles, and which of them each found name is a name of. */
export interface Entities {
  readonly entities: readonly Entity[]
  readonly ofName: ReadonlyMap<MarkId, EntityId>
}

/** Whom a found statement is credited to, and through whom it came. */
export interface ResolvedSpeakers {
  readonly speakers: readonly Speaker[]
  readonly certainty: Certainty
  /** The entity of each of the statement's relays, in their order. */
  readonly relays: readonly (EntityId | null)[]
}

export type ArticleLayerName = keyof ArticleLayers
export type StoryLayerName = keyof StoryLayers
export type LayerName = ArticleLayerName | StoryLayerName
