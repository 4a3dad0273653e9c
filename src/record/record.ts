import type { Span } from '../text/span.ts'
import type { ArticleSpan, Evidence, Given, Origin, Published } from './article.ts'
import type {
  ArticleId,
  DecisionId,
  EntityId,
  EventId,
  FigureGroupId,
  FigureId,
  ReuseId,
  StatementId,
  StoryId,
  TextId,
  VersionsId,
} from './ids.ts'
import type { Thread } from './thread.ts'
import type { WordList } from './word-lists.ts'

/** The record of a story, version 1: all that `hearsay read --json` prints. Named so because `Record` is TypeScript's own. */
export interface HearsayRecord {
  readonly format: 'hearsay-record/1'
  readonly generator: { readonly name: 'hearsay'; readonly version: string }
  /** Every span counts UTF-16 code units into its article's `text`, half-open. */
  readonly offsetUnit: 'utf-16'
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly events: readonly StoryEvent[]
  readonly figures: readonly Figure[]
  readonly figureGroups: readonly FigureGroup[]
  readonly threads: readonly Thread[]
  readonly reuse: readonly Reuse[]
  readonly novelty: readonly Novelty[]
  readonly versions: readonly Versions[]
  readonly agencyCopy: readonly AgencyCopy[]
  readonly wording: readonly Wording[]
  readonly saying: readonly Saying[]
  readonly distance: readonly Distance[]
  /** The lists of words by which wording and distance were found. */
  readonly lists: readonly WordList[]
  readonly stories: readonly Story[]
  readonly notices: readonly Notice[]
  /** People's decisions that could not be laid over this text. */
  readonly unplaced: readonly Unplaced[]
}

/** One article: its text, where it came from and what its parts are. */
export interface Article {
  readonly id: ArticleId
  readonly textId: TextId
  readonly origin: Origin
  /** What came with the article, unchanged, so that the record can be read again from itself. */
  readonly given: Given
  readonly outlet: string | null
  readonly section: readonly string[]
  readonly title: Span | null
  readonly byline: readonly Span[]
  readonly url: string | null
  readonly language: string | null
  readonly published: Published
  readonly parts: readonly Part[]
  /** `null` where the record was asked for without text. */
  readonly text: string | null
}

export type PartKind =
  | 'breadcrumb'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'boilerplate'

/** A stretch of an article that plays one part in it. Parts do not overlap; between them is white space only. */
export interface Part extends Span {
  readonly kind: PartKind
}

export type StatementForm = 'direct' | 'indirect' | 'mixed'
export type StatementKind =
  | 'speech'
  | 'stance'
  | 'demand'
  | 'promise'
  | 'threat'
  | 'denial'
  | 'belief'
  | 'document'
  | 'question'
export type Certainty = 'explicit' | 'inferred' | 'unresolved'
/** How the text names a speaker: by name, by a pronoun, by a description, or not again after an earlier statement. */
export type SpeakerForm = 'named' | 'pronoun' | 'described' | 'inherited'

/** One place where an article reports words or a position as somebody's. */
export interface Statement {
  readonly id: StatementId
  readonly article: ArticleId
  readonly form: StatementForm
  readonly content: readonly [Span, ...Span[]]
  readonly cue: readonly Span[]
  /** As the words stand in the text; empty where the speaker is inherited or absent. */
  readonly source: readonly Span[]
  readonly speakers: readonly Speaker[]
  readonly certainty: Certainty
  readonly kind: StatementKind
  readonly venue: Span | null
  readonly addressee: Span | null
  readonly when: Span | null
  /** The outlets through which it came, nearest first. */
  readonly relayedBy: readonly (Span & { readonly entity: EntityId | null })[]
  /** The statement that it is nested in. */
  readonly within: StatementId | null
  /** The rule or model that found it, as `stage/rule`. */
  readonly by: string
}

/** Whom a statement is credited to. */
export interface Speaker {
  readonly entity: EntityId
  readonly how: SpeakerForm
  /** The words that name the speaker, where they are not the statement's own source: what "he" stands for. */
  readonly evidence: Span | null
  /** The rule that led from the source to the entity. */
  readonly by: string
}

export type EntityType = 'person' | 'organisation' | 'place'

/** A person, an organisation or a place, through all articles. */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** The fullest proper name, without titles and epithets. */
  readonly name: string
  readonly aliases: readonly { readonly text: string; readonly count: number }[]
  readonly roles: readonly Role[]
  readonly relations: readonly Relation[]
  readonly mentions: readonly Mention[]
  /** Why these names were taken for one: a line for each joining. */
  readonly merges: readonly { readonly a: string; readonly b: string; readonly by: string }[]
}

export interface Role {
  readonly title: string
  readonly of: EntityId | null
  readonly former: boolean
  /** The words that tell it; of a role that only a person's own list tells, the first place of the listed name. */
  readonly evidence: Evidence
  /** Whether a person's own list of names tells it; left out where only the articles do. */
  readonly listed?: true
}

export interface Relation {
  readonly kind: 'part-of' | 'member-of' | 'based-in' | 'also-known-as'
  readonly to: EntityId
  readonly evidence: Evidence
}

export interface Mention extends ArticleSpan {
  readonly kind: 'name' | 'nominal' | 'pronoun'
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression, its TIMEX3 value and the interval that it means on the calendar. */
export interface DateMention extends ArticleSpan {
  readonly type: DateType
  readonly value: string | null
  readonly earliest: string | null
  readonly latest: string | null
  /** Of a weekday that stays open the days that it can be, where they are known and not more than sixty. */
  readonly candidates: readonly string[]
  /** The words that it was counted from. */
  readonly anchor: Span | null
  /** The rules that gave value and anchor, as `rule` or `rule > anchor rule`. */
  readonly by: string
}

export type EventStatus = 'happened' | 'planned' | 'demanded' | 'denied'

/** Words that tell an event. */
export interface EventEvidence extends ArticleSpan {
  /** The statement in whose content it is told; `null` where the outlet tells it in its own voice. */
  readonly statement: StatementId | null
}

/** Something that happened, or is told to happen, through all articles. */
export interface StoryEvent {
  readonly id: EventId
  readonly label: string
  /**
   * A PLOVER type (AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, DEMAND, …); INCIDENT for what befalls without
   * a doer, TRADE for what firms do, OTHER for a dated verb of any other meaning.
   */
  readonly type: string
  readonly status: EventStatus
  readonly earliest: string | null
  readonly latest: string | null
  readonly participants: readonly { readonly entity: EntityId; readonly role: 'source' | 'target' }[]
  readonly evidence: readonly [EventEvidence, ...EventEvidence[]]
  readonly by: string
}

/** A number, or an amount without one, that counts or measures something. */
export interface Figure extends ArticleSpan {
  readonly id: FigureId
  /** The least value that its words allow; `null` where they set none: "up to 400", "a small number of". */
  readonly low: number | null
  /** The most; `null` where they set none: "more than 2,000". Both ends are the number itself where it has no hedge, or one like "about". */
  readonly high: number | null
  /** What it is measured in: `USD`, `%`, `km`; `null` where things are counted. */
  readonly unit: string | null
  readonly counted: Span | null
  readonly hedge: Span | null
  /** The innermost statement in whose content it stands; `null` where the outlet states it in its own voice. */
  readonly statement: StatementId | null
  readonly asOf: AsOf
  readonly by: string
}

/** The time as of which something is told: what the nearest date of its sentence means (`date`: its words), else the day of the article (`date` is `null`). */
export interface AsOf {
  readonly earliest: string | null
  readonly latest: string | null
  readonly date: Span | null
}

/** The same quantity as each article gives it. */
export interface FigureGroup {
  readonly id: FigureGroupId
  readonly counted: string
  readonly members: readonly FigureId[]
  readonly agreement: 'agree' | 'overlap' | 'conflict' | 'not-comparable'
}

/** A passage that two articles share; `a` stands in the earlier one. */
export interface Reuse {
  readonly id: ReuseId
  readonly kind: 'copied' | 'edited' | 'paraphrase'
  /** A formula or boilerplate, never counted as copying. */
  readonly stock: boolean
  readonly a: ArticleSpan
  readonly b: ArticleSpan
  /** What must be replaced in `a` to give `b`; an empty span is an insertion or a deletion. */
  readonly edits: readonly { readonly a: Span; readonly b: Span }[]
}

export type NoveltyState = 'first' | 'repeated' | 'changed' | 'stock'

/** What a sentence brings against the articles before it. */
export interface Novelty extends ArticleSpan {
  readonly state: NoveltyState
}

/** Articles that are one, come out more than once; what they share is no reuse. */
export interface Versions {
  readonly id: VersionsId
  /** Earliest first. */
  readonly articles: readonly [ArticleId, ArticleId, ...ArticleId[]]
  /** Why: the pairs that were taken for versions; `a` is the earlier one. */
  readonly joined: readonly { readonly a: ArticleId; readonly b: ArticleId; readonly by: VersionRule }[]
  /** The passages that they share, with the changed words. */
  readonly passages: readonly Reuse[]
}

/** The same address on the web, or nearly the same headline and body in the same outlet a few days apart. */
export type VersionRule = 'same-address' | 'same-text'

/** An article that carries a news agency's copy. The span: the credit, or the longest passage that it shares with the agency's piece. */
export interface AgencyCopy extends ArticleSpan {
  readonly agency: string
  readonly by: 'credit' | 'text'
  /** By text: the article that the agency put out or that credits it. */
  readonly from: ArticleId | null
  /** By text: what the two share. */
  readonly passages: readonly ReuseId[]
}

/** Whose word something is: the article's own, a quotation's, or that of somebody whom it reports without quoting. */
export type Voice = 'own' | 'quoted' | 'attributed'

/** The labels that articles give a thing. */
export interface Wording {
  readonly entity: EntityId | EventId
  readonly labels: readonly (ArticleSpan & { readonly voice: Voice })[]
}

/** The words by which articles report what one speaker says: one for each statement that has any. */
export interface Saying {
  readonly entity: EntityId
  /** `verb`: its base form ("insist"); where there is none, the cue itself in small letters ("according to"). */
  readonly verbs: readonly (ArticleSpan & { readonly verb: string })[]
}

/**
 * A place where an article keeps words at a distance: one to three words in quotation marks that are not all of what somebody is said
 * to have said (`attributed`: they stand in what is reported as somebody's), or a word such as "so-called".
 */
export interface Distance extends ArticleSpan {
  readonly kind: 'marks' | 'words'
  readonly voice: Voice
}

/** Articles that cover the same. */
export interface Story {
  readonly id: StoryId
  readonly articles: readonly [ArticleId, ...ArticleId[]]
}

/** Input that is merely odd: never an exception, always tied to a place. */
export interface Notice extends ArticleSpan {
  readonly code: string
  readonly message: string
}

/** A decision whose words are gone, or stand in several places alike. Never dropped. */
export interface Unplaced {
  readonly decision: DecisionId
  readonly why: 'words-gone' | 'ambiguous' | 'article-gone' | 'finding-gone'
}
