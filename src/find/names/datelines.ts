import { type Page, Shape } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

/**
 * The place at the head of a report ("QADUN, March 14, 2023 (OPS) — …", "TEHRAN (FNA)- …"): words in capitals that
 * open a paragraph and are followed within ten tokens by a dash or a bracket with an agency.
 */
export function datelinePlace(page: Page, run: Run): boolean {
  const { first, end } = run
  const paragraph = page.tokens.paragraphOf[first] ?? 0
  if (page.tokens.firstOfParagraph[paragraph] !== first || page.shapes[first] !== Shape.capitals) return false
  const limit = page.tokens.firstOfParagraph[paragraph + 1] ?? page.tokens.count
  if (end === limit) return page.parts[paragraph]?.kind === 'dateline'
  for (let i = end; i < Math.min(limit, end + 10); i++) {
    const sign = page.tokens.lower(i)
    if (sign === '-' && page.tokens.starts[i] !== page.tokens.ends[i - 1]) return true
    if (sign === '-' && page.tokens.lower(i - 1) === ')') return true
    if (page.shapes[i] === Shape.small && !page.is(i, Class.otherName)) return false
  }
  return false
}
