import type { LayoutWords } from '../../lexicon/layout-words.ts'
import type { Span } from '../../text/span.ts'

/** A calendar day as it is written; `day` is its ISO form, `null` where the year is not written. */
export interface WrittenDay extends Span {
  readonly day: string | null
}

/** Finds the first written day in folded text, at or after an offset. */
export type DayFinder = (folded: string, from?: number) => WrittenDay | null

/**
 * Makes the finder for a language: "3 May 2021", "May 3rd, 2021", "2021-05-03", "03.05.2021", and without year
 * "3 May", "May 3". Of "03/05/2021" it takes only what has one meaning. Looks at 400 units at most.
 */
export function dayFinder(words: LayoutWords): DayFinder {
  const names = [...words.months.keys()].sort((a, b) => b.length - a.length).join('|')
  const edge = '(?![\\p{L}\\p{N}])'
  const year = `(?:,?\\s+(?<year>(?:19|20)\\d\\d)${edge})?`
  const number = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
  const month = `(?<month>${names})${edge}\\.?`
  const patterns = [
    `(?<year>(?:19|20)\\d\\d)[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
    `(?<first>\\d{1,2})[./](?<second>\\d{1,2})[./](?<year>(?:19|20)\\d\\d)(?!\\d)`,
    `${number}\\s+(?:of\\s+)?${month}${year}`,
    `${month}\\s+${number}${edge}${year}`,
  ].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'u'))
  return (folded, from = 0) => {
    const head = folded.slice(from, from + 400)
    let first: WrittenDay | null = null
    for (const pattern of patterns) {
      const found = pattern.exec(head)
      if (found === null) continue
      const start = from + found.index
      const day = dayOf(found.groups ?? {}, found[0], words)
      if (day !== undefined && (first === null || start < first.start))
        first = { start, end: start + found[0].length, day }
    }
    return first
  }
}

/** The ISO day; `null` without year; `undefined` where there is no such day or it has two meanings. */
function dayOf(
  groups: Record<string, string | undefined>,
  whole: string,
  words: LayoutWords,
): string | null | undefined {
  const { first, second } = groups
  if (first !== undefined && second !== undefined) return turned(groups['year'], Number(first), Number(second), whole)
  const month = groups['number'] === undefined ? words.months.get(groups['month'] ?? '') : Number(groups['number'])
  const day = Number(groups['day'])
  if (month === undefined || day < 1 || day > 31) return undefined
  return groups['year'] === undefined ? null : isoDay(Number(groups['year']), month, day)
}

/** "03.05.2021" has the day first; with slashes the order differs between countries, so one must be over twelve. */
function turned(year: string | undefined, first: number, second: number, whole: string): string | undefined {
  if (whole.includes('.') || first === second || first > 12) return isoDay(Number(year), second, first)
  return second > 12 ? isoDay(Number(year), first, second) : undefined
}

/** The ISO form of a day; `undefined` where the calendar has none such. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day > days) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
