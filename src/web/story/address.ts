import type { ArticleId, StatementId } from '../../record/ids.ts'
import { shortHash } from '../../text/hash.ts'

/**
 * The element ids of the page, which are its permalinks: made from the record's stable ids alone. A full stop
 * parts the levels and never stands in what comes from outside, so that no two addresses can meet.
 */
export const address = {
  article: (id: ArticleId): string => `a-${safe(id)}`,
  paragraph: (id: ArticleId, number: number): string => `a-${safe(id)}.p${number}`,
  /** A part without a paragraph number, by its place among all parts. */
  part: (id: ArticleId, index: number): string => `a-${safe(id)}.x${index}`,
  /** Where a statement's words begin in its article. */
  words: (id: StatementId): string => `w-${safe(id)}`,
  /** The statement's entry in the ledger. */
  statement: (id: StatementId): string => `s-${safe(id)}`,
  thread: (id: string): string => `t-${safe(id)}`,
  entity: (id: string): string => `n-${safe(id)}`,
  event: (id: string): string => `e-${safe(id)}`,
  figures: (id: string): string => `f-${safe(id)}`,
  figure: (id: string): string => `g-${safe(id)}`,
  passage: (id: string): string => `r-${safe(id)}`,
  /** All statements of those who speak together; none where nobody is resolved. */
  speakers: (ids: readonly string[]): string => (ids.length === 0 ? 'b-nobody' : `b-${safe(ids.join('.'))}`),
  wording: (id: string): string => `l-${safe(id)}`,
} as const

/** Ids of articles may come from outside and hold anything; those that are no plain words are hashed. */
function safe(id: string): string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : shortHash(id)
}
