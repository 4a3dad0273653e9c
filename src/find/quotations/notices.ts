import type { FoundNotice } from '../../record/findings.ts'
import type { Part } from '../../record/record.ts'
import { span } from '../../text/span.ts'
import { marksOf } from './marks.ts'
import { pairMarks } from './pairing.ts'

/**
 * Tells of paragraphs where a double or angle mark found no partner: one notice a paragraph, at the mark. A
 * paragraph whose last quotation runs on into the next paragraph, as printed speech does, is in order.
 */
export function quotationNotices(text: string, parts: readonly Part[]): FoundNotice[] {
  const found: FoundNotice[] = []
  parts.forEach((part, i) => {
    if (part.kind === 'breadcrumb' || part.kind === 'boilerplate') return
    const { pairs, strays } = pairMarks(text, marksOf(text, part.start, part.end))
    const open = pairs.find(({ closing, opening }) => closing === null && opening.family !== 'single')?.opening
    const isContinued = open !== undefined && text.startsWith(open.sign, parts[i + 1]?.start ?? text.length)
    const odd = strays[0] ?? (isContinued ? undefined : open)
    if (odd === undefined) return
    found.push({
      at: span(odd.start, odd.start + odd.width),
      code: 'odd-quotation-marks',
      message: `The quotation mark ${odd.sign} has no partner in its paragraph.`,
    })
  })
  return found
}
