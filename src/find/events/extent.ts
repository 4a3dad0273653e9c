import type { Dated } from './dated.ts'
import type { Page } from './page.ts'
import type { Segment } from './segments.ts'

/** Words between a date or an article and the noun that they stand before: "the deadly attack". */
const farthest = 3

/**
 * The tokens that tell an event: its segment; with the segment before it where it is a relative clause that
 * names nobody ("a deal | that was signed on Monday"); only from its own article or date on where it stands
 * behind a word of time ("anger has grown since | last year's attack on the port").
 */
export function extentOf(page: Page, dated: Dated, before: Segment | undefined): Segment {
  const { trigger, segment, dateSegment } = dated
  const isInDate = page.dateAt(trigger.first) !== undefined
  if (isInDate) return { ...segment, first: trigger.first, end: trigger.end }
  const start = trigger.kind === 'noun' ? ownStart(page, dated) : segment.first
  if (start > segment.first) return { ...segment, first: start }
  if (before !== undefined && describes(page, segment, before)) return { ...segment, first: antecedent(page, before) }
  return dateSegment.first < segment.first ? { ...segment, first: dateSegment.first } : segment
}

/** Where a noun's own words begin, if a word of time or, for the head of a relative clause, a verb parts them from the rest. */
function ownStart(page: Page, { trigger, segment, isHead }: Dated): number {
  const { tokens, words } = page
  let first = trigger.first
  while (first > segment.first && trigger.first - first < farthest && !words.breaks.has(tokens.lower(first - 1))) {
    const date = page.dateAt(first - 1)
    first = date?.first ?? first - 1
    if (date !== undefined) break
  }
  if (words.definite.has(tokens.lower(first - 1))) first--
  return isHead || words.temporal.has(tokens.lower(first - 1)) ? Math.max(first, segment.first) : segment.first
}

/** Where the noun phrase that a relative clause describes begins: at the last article before it, "a deal worth millions | that". */
function antecedent({ tokens, words }: Page, before: Segment): number {
  for (let i = before.end - 1; i > before.first; i--) if (words.articles.has(tokens.lower(i))) return i
  return before.first
}

/** Whether a segment is a relative clause that names nobody; "said | that the port was closed" is none. */
function describes(page: Page, segment: Segment, before: Segment): boolean {
  if (!page.words.relatives.has(segment.opener) || !page.areSaidTogether(before.end - 1, segment.first)) return false
  return page.namesIn(segment.first, segment.end).length === 0
}
