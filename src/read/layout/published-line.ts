import type { LayoutWords } from '../../lexicon/layout-words.ts'
import type { Span } from '../../text/span.ts'
import type { Block } from './blocks.ts'
import { openerOf } from './phrases.ts'
import type { DayFinder } from './written-day.ts'

/** A publication day as the text states it; the higher its rank, the more plainly. */
export interface StatedDay extends Span {
  readonly day: string
  readonly by: 'published-line' | 'date-line' | 'byline' | 'dateline' | 'updated-line'
}

/** Signs of a stated day, the plainest first. */
export const statedBy: readonly StatedDay['by'][] = [
  'published-line',
  'date-line',
  'byline',
  'dateline',
  'updated-line',
]

/** Whether a line says when the piece came out or was changed, and the day where it has year, month and day. */
export interface PublishedLine {
  readonly stated: StatedDay | null
}

/** Reads "Published: 14 March 2023, 20:45", "Updated 3 May 2021", "Tuesday 14 March 2023, 09:12"; else `null`. */
export function publishedLine(block: Block, words: LayoutWords, days: DayFinder): PublishedLine | null {
  const { folded, at } = block
  if (folded.length > 160) return null
  const isPublished = openerOf(folded, words.published) !== null
  const isUpdated = !isPublished && openerOf(folded, words.updated) !== null
  const found = days(folded)
  if (found === null) return isReadingTime(folded, words) ? { stated: null } : null
  const opener = openerOf(folded, [...words.published, ...words.updated])
  if (opener === null && !isOnlyDay(folded, found, words)) return null
  if (opener !== null && !isOnlyDay(folded.slice(opener.length), days(folded.slice(opener.length)) ?? found, words))
    return null
  if (found.day === null) return { stated: null }
  const by = isUpdated ? 'updated-line' : isPublished ? 'published-line' : 'date-line'
  return { stated: { start: at.start + found.start, end: at.start + found.end, day: found.day, by } }
}

/** Whether around the day there are weekdays, clock times and small words of such lines at most; a second day may be. */
function isOnlyDay(folded: string, found: Span, words: LayoutWords): boolean {
  const rest = `${folded.slice(0, found.start)} ${folded.slice(found.end)}`
  let other = 0
  for (const [word] of rest.matchAll(/[\p{L}][\p{L}.]*/gu)) {
    const bare = word.replace(/\.$/, '')
    if (words.weekdays.has(bare) || words.clockWords.has(bare) || words.months.has(bare) || words.and === bare) continue
    other++
  }
  return other <= 1 && rest.length < 90
}

/** "3 min read". */
function isReadingTime(folded: string, words: LayoutWords): boolean {
  if (folded.length > 40 || !/\d/.test(folded)) return false
  const found = folded.match(/\p{L}[\p{L}.]*/gu) ?? []
  return found.length > 0 && found.every((word) => words.readingWords.has(word))
}
