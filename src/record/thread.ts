import type { ArticleSpan } from './article.ts'
import type { StatementId, ThreadId } from './ids.ts'

/** The same statement in several places, earliest first. */
export interface FoundThread {
  readonly id: ThreadId
  readonly members: readonly [StatementId, StatementId, ...StatementId[]]
  /** The rule that joined them. */
  readonly by: string
}

/** A thread with how each of its members tells the statement, in their order. */
export interface Thread extends FoundThread {
  readonly tellings: readonly Telling[]
}

/** One member of a thread beside the fullest one: that which has most of the words of the others; of equals the longest, then the earliest. */
export interface Telling {
  readonly statement: StatementId
  readonly relation: TellingRelation
  /** What must be replaced in the fullest telling to give this one; none where it is told in other words altogether. */
  readonly edits: readonly TellingEdit[]
  /** Whether both have the words in quotation marks and they differ otherwise than by what was cut at an end or left out openly. */
  readonly altered: boolean
}

/** `same` words; `cut`: all of it stands in the fullest one; `reworded`: most of it does; `paraphrased`: in other words. */
export type TellingRelation = 'fullest' | 'same' | 'cut' | 'reworded' | 'paraphrased'

/** Words of the fullest telling (`a`) and those that stand in this one instead (`b`); an empty span is an insertion or a deletion. */
export interface TellingEdit {
  readonly a: ArticleSpan
  readonly b: ArticleSpan
}
