import type { FoundNotice } from '../record/findings.ts'
import type { Analysis } from './run.ts'

/** What is odd about one article, in reading order. */
export function noticesOf(_analysis: Analysis): readonly FoundNotice[] {
  return []
}
