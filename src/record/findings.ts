import type { Span } from '../text/span.ts'
import type { MarkId } from './ids.ts'
import type { DateType, EntityType, EventStatus, Part, StatementForm, StatementKind } from './record.ts'
import type { TimeSymbol } from './time-symbol.ts'

/** What every finding in one text has. The text itself is never touched. */
export interface Mark {
  readonly id: MarkId
  /** Where it stands; for what is in pieces, from the first to the last. */
  readonly at: Span
  /** The rule or model that made it, as `stage/rule`, or `reviewer`. */
  readonly by: string
}

/** What the look of an article says about it, before other articles are known. */
export interface Layout {
  /** In reading order; together they hold all of the text but white space. */
  readonly parts: readonly Part[]
  readonly title: Span | null
  readonly byline: readonly Span[]
  readonly outlet: { readonly name: string; readonly by: string } | null
  readonly section: readonly string[]
  /** A publication day that stands in the text ("Published 3 May 2021"), as ISO day. */
  readonly stated: (Span & { readonly day: string; readonly by: string }) | null
  readonly language: string | null
}

/** A stretch between quotation marks; one that runs over paragraphs is one quotation with several pieces. */
export interface Quotation extends Mark {
  /** With the marks, a piece a paragraph. */
  readonly pieces: readonly [Span, ...Span[]]
  /** The same pieces without the marks. */
  readonly inner: readonly [Span, ...Span[]]
  readonly marks: 'double' | 'single' | 'angle'
  /** `false` where the text ends it by no mark: it was taken to end with its paragraph. */
  readonly closed: boolean
  /** Whether opening and closing mark are of one kind. */
  readonly paired: boolean
}

/** The name of a person, an organisation or a place. */
export interface FoundName extends Mark {
  readonly type: EntityType
  /** The title or role words directly before the name ("Major General", "Iraqi Foreign Minister"), or `null`. */
  readonly title: Span | null
}

/** A time expression as its words say it, before anything is counted from an anchor. */
export interface TimeExpression extends Mark {
  readonly type: DateType
  /** What the words mean, still open where they need an anchor. */
  readonly symbol: TimeSymbol
}

/** A time expression with its place on the calendar. */
export interface FoundDate extends Mark {
  readonly type: DateType
  /** The TIMEX3 value; `null` where it stays open. */
  readonly value: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly anchor: Span | null
}

/** A number that counts or measures something. */
export interface FoundFigure extends Mark {
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly counted: Span | null
  readonly hedge: Span | null
}

/** A statement as one article has it, before its speaker is known by name. */
export interface FoundStatement extends Mark {
  readonly form: StatementForm
  readonly kind: StatementKind
  readonly content: readonly [Span, ...Span[]]
  readonly cue: readonly Span[]
  /** As the words stand in the text; empty where the speaker is inherited or absent. */
  readonly source: readonly Span[]
  /** The statement whose source this one shares without repeating it ("adding that …"). */
  readonly inheritsFrom: MarkId | null
  readonly venue: Span | null
  readonly addressee: Span | null
  readonly when: Span | null
  /** The outlets through which it came, nearest first. */
  readonly relayedBy: readonly Span[]
  readonly within: MarkId | null
  /** Whether source and cue stand there plainly, or were worked out, or nobody is named. */
  readonly certainty: 'explicit' | 'inferred' | 'unresolved'
}

/** A word that tells of an event, with what its sentence says of it. */
export interface FoundEvent extends Mark {
  /** The verb or noun itself; `at` is the clause. */
  readonly trigger: Span
  /** Groups the forms of one word and its nearest kin: "assassinated", "assassination" → "assassinate". */
  readonly lemma: string
  readonly type: string
  readonly status: EventStatus
  readonly earliest: string | null
  readonly latest: string | null
  readonly sources: readonly Span[]
  readonly targets: readonly Span[]
  /** The words that dated it. */
  readonly when: Span | null
}

/** Something odd in one text. */
export interface FoundNotice {
  readonly at: Span
  readonly code: string
  readonly message: string
}
