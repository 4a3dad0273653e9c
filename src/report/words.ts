import type { Published } from '../record/article.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO day as people write it: "26 July 2021"; what is no day is given back as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** An interval of ISO days in words; an open one says so. */
export function intervalInWords(earliest: string | null, latest: string | null): string {
  if (earliest !== null && earliest === latest) return dayInWords(earliest)
  if (earliest !== null && latest !== null) return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`
  if (earliest !== null) return `on or after ${dayInWords(earliest)}`
  return latest === null ? 'not dated' : `on or before ${dayInWords(latest)}`
}

/** The time from the earliest to the latest publication in words, or `undefined` where no article has a day. */
export function periodInWords(published: readonly Published[]): string | undefined {
  const days = published
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first === last ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`
}

/** A count with its noun: "1 article", "5 articles". */
export function counted(n: number, noun: string, plural: string = `${noun}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`
}

/**
 * Words of an article on one line of a terminal: white space run together, and characters that steer a
 * terminal or turn the direction of writing (C0, C1, bidirectional controls) shown as U+FFFD.
 */
export function plainWords(words: string): string {
  return words
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim()
}

/** At most `width` characters, the rest told by an ellipsis. */
export function shortened(words: string, width: number): string {
  const characters = [...words]
  return characters.length <= width
    ? words
    : `${characters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`
}
