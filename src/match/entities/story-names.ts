import type { FoundName } from '../../record/findings.ts'
import type { ArticleId, MarkId } from '../../record/ids.ts'
import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { NameParts } from './name-words.ts'
import type { StateBody } from './state-bodies.ts'

/** One place where a name stands. */
export interface Place {
  readonly article: ArticleId
  /** The number of the article in the story's order. */
  readonly order: number
  readonly at: Span
  /** The finding, or `null` for a place that only the story gave away. */
  readonly mark: MarkId | null
}

/**
 * One name of the story with all its places: what is grouped into entities. A family name alone is a name of its
 * own in every article, because in the next article it may be another person's.
 */
export interface StoryName {
  readonly id: string
  readonly type: EntityType
  readonly parts: NameParts
  readonly places: Place[]
  /** How often it is written in each way; white space is single spaces. */
  readonly surfaces: Map<string, number>
  /** A person's family or given name standing alone. */
  readonly isLone: boolean
  /** The name that the article says it is short for. */
  full: string | null
  /** The row of the person's own list that it is a spelling of. */
  readonly row: number | null
  /** Whose body it is, where bodies of many states have such a name. */
  readonly body: StateBody | null
}

/** A found name, before the story has typed it. Depends on its article alone. */
export interface Occurrence {
  readonly found: FoundName
  readonly article: ArticleId
  readonly text: string
  /** The text as it is counted among the ways of writing a name. */
  readonly surface: string
  readonly parts: NameParts
  /** The row of the person's own list that the name was found by. */
  readonly row: number | null
  readonly body: StateBody | null
}

/** The words of a name as a reader would write them: single spaces, no brackets, no full stop at the end. */
export function surfaceOf(text: string): string {
  return text
    .replace(/[[\]]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
