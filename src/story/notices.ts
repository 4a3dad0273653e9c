import { quotationNotices } from '../find/quotations/notices.ts'
import { readingNoticeCodes, readingNotices } from '../read/notices.ts'
import type { ArticleText } from '../record/article.ts'
import type { FoundNotice } from '../record/findings.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy } from '../record/kept-by.ts'
import type { Part, Versions } from '../record/record.ts'
import { byPosition } from '../text/span.ts'
import type { Analysis } from './run.ts'

/** Every notice that a record may hold, and what it means. */
export const noticeCodes: Readonly<Record<string, string>> = {
  ...readingNoticeCodes,
  'odd-quotation-marks':
    'A quotation mark has no partner in its paragraph, so a quotation may end elsewhere than was taken.',
  'another-version':
    'The article is another version of an earlier one: its address is the same, or the outlet and nearly all of headline and body are. What the two share is no reuse.',
}

/** What is odd about one article, in reading order. */
export function noticesOf(analysis: Analysis, versions: readonly Versions[]): readonly FoundNotice[] {
  const alone = ownNotices(analysis.article, analysis.layer('parts'))
  const ofVersions = versionNotices(analysis, versions)
  if (ofVersions.length === 0) return alone
  return [...alone, ...ofVersions].sort((a, b) => byPosition(a.at, b.at))
}

/** What an article shows by itself, in reading order. */
const ownNotices = keptBy(({ text }: ArticleText, parts: readonly Part[]): readonly FoundNotice[] =>
  [...readingNotices(text), ...quotationNotices(text, parts)].sort((a, b) => byPosition(a.at, b.at)),
)

const reasons = {
  'same-address': 'has the same address',
  'same-text': 'is of the same outlet and has nearly the same headline and body',
} as const

/** Of which earlier article this one is another version, and why that was concluded; at its first words. */
function versionNotices(analysis: Analysis, versions: readonly Versions[]): FoundNotice[] {
  const isLater = (id: ArticleId): boolean => id === analysis.article.id
  const [first] = analysis.layer('parts')
  const at = { start: first?.start ?? 0, end: first?.end ?? 0 }
  return versions
    .flatMap(({ joined }) => joined)
    .filter(({ b }) => isLater(b))
    .map(({ a, by }) => ({
      at,
      code: 'another-version',
      message: `Taken for another version of the article ${a}, which ${reasons[by]}`,
    }))
}
