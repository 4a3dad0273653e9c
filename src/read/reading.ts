import type { ArticleText } from '../record/article.ts'
import type { ReadFailure } from './failure.ts'

/** What came out of one input: its articles in their order, and what of it could not be read. */
export interface Reading {
  readonly articles: readonly ArticleText[]
  readonly failures: readonly ReadFailure[]
}

/** What the person who named an input says about it. */
export interface ReadOptions {
  /** A label of the Encoding Standard, for text in an encoding that does not tell itself. */
  readonly encoding?: string | undefined
}
