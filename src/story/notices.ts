import { quotationNotices } from '../find/quotations/notices.ts'
import { readingNoticeCodes, readingNotices } from '../read/notices.ts'
import type { FoundNotice } from '../record/findings.ts'
import { byPosition } from '../text/span.ts'
import type { Analysis } from './run.ts'

/** Every notice that a record may hold, and what it means. */
export const noticeCodes: Readonly<Record<string, string>> = {
  ...readingNoticeCodes,
  'odd-quotation-marks':
    'A quotation mark has no partner in its paragraph, so a quotation may end elsewhere than was taken.',
}

/** What is odd about one article, in reading order. */
export function noticesOf(analysis: Analysis): readonly FoundNotice[] {
  const { text } = analysis.article
  const found = [...readingNotices(text), ...quotationNotices(text, analysis.layer('parts'))]
  return found.sort((a, b) => byPosition(a.at, b.at))
}
