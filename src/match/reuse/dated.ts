import type { FoundDate } from '../../record/findings.ts'
import type { Tokens } from '../../text/tokens.ts'
import { Noted } from './noted.ts'
import { wordHash } from './word-hash.ts'

/** What an article's dates mean, by the first token of each, so that "last year" and "2020" can be one. */
export interface Dated {
  /** The hash of the last day that the words can mean; 0 where a token begins no date. */
  readonly days: Int32Array
  /** The hash of the year, as of the word that names it, where all that the words can mean lies in one; else 0. */
  readonly years: Int32Array
}

/** Longer stretches of time ("the past decades") are no date. In days. */
const longest = 372

/** Looks at the dates of an article. What is known by its last day only ("by the end of the year") counts as that day. */
export function datedIn(tokens: Tokens, dates: readonly FoundDate[]): Dated {
  const found = { days: new Int32Array(tokens.count), years: new Int32Array(tokens.count) }
  for (const { at, type, earliest, latest } of dates) {
    if (type !== 'DATE' || earliest === null || latest === null) continue
    const first = tokens.from(at.start)
    if (first >= tokens.count || daysBetween(earliest, latest) > longest) continue
    found.days[first] = wordHash(`till ${latest.slice(0, 10)}`)
    const year = latest.slice(0, 4)
    if (earliest.slice(0, 4) === year) found.years[first] = wordHash(year)
  }
  return found
}

/** Days from one day to a later one, taking each month for 31 days. */
function daysBetween(earliest: string, latest: string): number {
  return monthsAndDays(latest) - monthsAndDays(earliest)
}

function monthsAndDays(day: string): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return (year * 12 + month) * 31 + date
}

const keys = new WeakMap<readonly FoundDate[], string>()

/** A key for all that `datedIn` reads of an article's dates: two hashes over their places and what they mean, worked out once for a layer. */
export function datesKey(dates: readonly FoundDate[]): string {
  const known = keys.get(dates) ?? keyOf(dates)
  keys.set(dates, known)
  return known
}

function keyOf(dates: readonly FoundDate[]): string {
  const noted = new Noted()
  for (const { at, type, earliest, latest } of dates) {
    if (type !== 'DATE') continue
    noted.note(wordHash(`${at.start} ${earliest} ${latest}`))
  }
  return noted.key()
}
