import { quotationNotices } from '../find/quotations/notices.ts'
import type { FoundNotice } from '../record/findings.ts'
import { byPosition } from '../text/span.ts'
import type { Analysis } from './run.ts'

/** Every notice that a record may hold, and what it means. */
export const noticeCodes: Readonly<Record<string, string>> = {
  'odd-quotation-marks':
    'A quotation mark has no partner in its paragraph, so a quotation may end elsewhere than was taken.',
  'replacement-characters': 'The text holds U+FFFD: characters were lost before it came here.',
}

/** What is odd about one article, in reading order. */
export function noticesOf(analysis: Analysis): readonly FoundNotice[] {
  return [...quotationNotices(analysis.article.text, analysis.layer('parts')), ...replaced(analysis)].sort((a, b) => byPosition(a.at, b.at))
}

function replaced({ article: { text } }: Analysis): FoundNotice[] {
  const start = text.indexOf('\ufffd')
  if (start === -1) return []
  const count = text.split('\ufffd').length - 1
  const message = `${count} ${count === 1 ? 'character was' : 'characters were'} lost before the text came here`
  return [{ at: { start, end: start + 1 }, code: 'replacement-characters', message }]
}
