import type { DateWords } from '../../lexicon/date-words.ts'
import { civilDay, type DayRange, dayNumber, monthLength, validDay, weekdayOf } from '../../record/calendar.ts'
import { grainOf, periodDays } from '../../record/period.ts'
import type { CalendarTime, RecurringTime } from '../../record/time-symbol.ts'
import { type Clue, longAgo, type Window } from './clue.ts'
import { type Reading, shared, type Told } from './reading.ts'

/** So many expressions of a kind are compared with each other at most. */
const most = 60

/** Clues that an article's own words give, the surest first. */
export function ownClues(reading: Reading, words: DateWords): readonly Clue[] {
  return [...pastDays(reading, words), ...besideDays(reading), ...yearsByLimits(reading), ...yearsBefore(reading)]
}

/** Clues that need a window to be read in: days and months without a year, told in the past. */
export function cluesWithin(reading: Reading, window: Window): readonly Clue[] {
  const earliest = window.earliest?.day
  const latest = window.latest?.day ?? null
  if (earliest === undefined) return []
  return reading.told.flatMap((told) => {
    const { symbol } = told
    if (symbol.kind !== 'recurring' || symbol.tense !== 'past' || symbol.limit === true || told.isQuoted) return []
    if (symbol.step !== undefined || symbol.yearBy !== undefined || symbol.month === undefined) return []
    return [...weekdayOfYear(told, symbol, earliest, latest), ...monthPassed(told, symbol, earliest)]
  })
}

/** What is told as past was over, or had begun, when the article came out. */
function pastDays(reading: Reading, words: DateWords): readonly Clue[] {
  let best: { readonly told: Told; readonly day: number } | undefined
  for (const told of reading.told) {
    const { symbol } = told
    if (symbol.kind !== 'calendar' || !isPast(reading, told, symbol, words)) continue
    const days = periodDays(symbol.period)
    const other = symbol.other === undefined ? null : periodDays(symbol.other)
    const first = days === null ? null : Math.min(days.first, other?.first ?? days.first)
    if (first !== null && (best === undefined || first > best.day)) best = { told, day: first }
  }
  if (best === undefined) return []
  const { told, day } = best
  const why = told.kind === 'caption' ? 'the picture was taken then' : 'it is told as past'
  return [{ earliest: day, latest: null, reasons: [{ start: told.start, end: told.end, why }] }]
}

/** Months and years count only where they tell when ("in 2022"), not what ("the 2022 cup was lost to them"). */
function isPast(reading: Reading, told: Told, symbol: CalendarTime, words: DateWords): boolean {
  if (symbol.limit === true) return false
  const isDay = grainOf(symbol.period) === 'day'
  const isLedIn = words.tellsWhen.has(reading.wordBefore(told))
  if (told.kind === 'caption') return isDay
  return symbol.tense === 'past' && (isLedIn || (isDay && !words.tellsAhead.has(reading.wordBefore(told))))
}

/** "on Monday (26 July 2021)", "yesterday, 5 May 2021": the article came out within the week, or on the day after. */
function besideDays(reading: Reading): readonly Clue[] {
  const clues: Clue[] = []
  reading.told.forEach((told, i) => {
    const next = reading.told[i + 1]
    if (next === undefined || next.sentence !== told.sentence || next.symbol.kind !== 'calendar' || told.isQuoted)
      return
    const days = periodDays(next.symbol.period)
    if (days === null || days.first !== days.last || !isBeside(reading, told, next)) return
    const range = publishedAround(told, days.first)
    if (range === undefined) return
    const why = 'the day beside it says which day is meant'
    clues.push({ earliest: range.first, latest: range.last, reasons: [reasonOf(told, why)] })
  })
  return clues
}

function isBeside({ tokens }: Reading, told: Told, next: Told): boolean {
  const between = tokens.folded.slice(told.end, next.start)
  return between.length <= 3 && /^ ?[(,] ?$/.test(between)
}

function publishedAround({ symbol }: Told, day: number): DayRange | undefined {
  if (symbol.kind === 'shifted' && symbol.unit === 'day' && symbol.from === 'speech' && symbol.bare !== true) {
    return { first: day - symbol.by, last: day - symbol.by }
  }
  if (symbol.kind !== 'recurring' || symbol.weekday !== weekdayOf(day) || symbol.month !== undefined) return undefined
  return symbol.tense === 'past' && symbol.step === undefined ? { first: day, last: day + 6 } : undefined
}

/**
 * "by the end of this year" and, of the same thing, "by December 31, 2021": the year is 2021. The same thing is meant
 * where the two sentences share three words of content.
 */
function yearsByLimits(reading: Reading): readonly Clue[] {
  const open = reading.told.filter(({ symbol }) => isEndOfThisYear(symbol)).slice(0, most)
  const dated = reading.told.filter(({ symbol }) => endOfYear(symbol) !== undefined).slice(0, most)
  const pairs = open.flatMap((one) =>
    dated.filter((other) => reading.isSameThing(one, other)).map((other) => [one, other] as const),
  )
  const years = new Set(pairs.map(([, other]) => endOfYear(other.symbol)))
  const [pair] = pairs
  const [year] = years
  if (pair === undefined || year === undefined || years.size !== 1) return []
  const why = `both tell the same limit, so that “this year” is ${year}`
  return [{ ...wholeYear(year), reasons: pair.map((told) => reasonOf(told, why)) }]
}

function isEndOfThisYear(symbol: Told['symbol']): boolean {
  if (symbol.kind !== 'shifted' || symbol.limit !== true) return false
  return symbol.unit === 'year' && symbol.by === 0 && symbol.mod === 'END' && symbol.from === 'speech'
}

function endOfYear(symbol: Told['symbol']): number | undefined {
  if (symbol.kind !== 'calendar' || symbol.limit !== true) return undefined
  const { year, month, day } = symbol.period
  if (month === 12 && day === 31) return year
  return symbol.mod === 'END' && grainOf(symbol.period) === 'year' ? year : undefined
}

/**
 * "last year's raid on the port of Qadun" beside "the raid on the port of Qadun on 3 May 2020": the year is 2021. The
 * same event is meant only where two neighbouring sentences share most of what they tell.
 */
function yearsBefore(reading: Reading): readonly Clue[] {
  const found: { readonly year: number; readonly clue: Clue }[] = []
  reading.told.forEach((told, i) => {
    if (!isLastYear(told)) return
    for (const other of [reading.told[i - 1], reading.told[i + 1]]) {
      const year = other === undefined ? undefined : eventYear(reading, told, other)
      if (other === undefined || year === undefined) continue
      const why = `both tell of one event, so that “last year” is ${year}`
      found.push({ year, clue: { ...wholeYear(year + 1), reasons: [told, other].map((one) => reasonOf(one, why)) } })
    }
  })
  const [first] = found
  return first !== undefined && found.every(({ year }) => year === first.year) ? [first.clue] : []
}

function isLastYear({ symbol, isQuoted }: Told): boolean {
  return (
    symbol.kind === 'shifted' &&
    symbol.unit === 'year' &&
    symbol.by === -1 &&
    symbol.from === 'speech' &&
    !isQuoted &&
    symbol.counted !== true
  )
}

function eventYear(reading: Reading, told: Told, other: Told): number | undefined {
  if (other.symbol.kind !== 'calendar' || other.symbol.period.month === undefined || other.kind === 'caption')
    return undefined
  if (Math.abs(other.sentence - told.sentence) !== 1) return undefined
  const [one, two] = [reading.stemsOf(told.sentence), reading.stemsOf(other.sentence)]
  const common = shared(one, two)
  return common >= 4 && common * 2 >= Math.min(one.size, two.size) ? other.symbol.period.year : undefined
}

/** "Thursday, December 9" told as past: of the years in question there may be only one in which it was a Thursday. */
function weekdayOfYear(
  told: Told,
  { weekday, month, day }: RecurringTime,
  earliest: number,
  latest: number | null,
): readonly Clue[] {
  if (weekday === undefined || month === undefined || day === undefined || latest === null) return []
  const [from, to] = [civilDay(earliest).year - 1, civilDay(latest).year]
  if (to - from > 6) return []
  const fitting: number[] = []
  for (let year = from; year <= to; year++) {
    const number = validDay(year, month, day)
    const isPossible = number !== null && number <= latest && number + longAgo >= earliest
    if (isPossible && weekdayOf(number) === weekday) fitting.push(number)
  }
  const [only] = fitting
  if (only === undefined || fitting.length !== 1) return []
  const why = 'the day was that weekday in this year only'
  return [{ earliest: only, latest: only + longAgo, reasons: [reasonOf(told, why)] }]
}

/** "In October" told as past, where the October before is too long ago to be meant. */
function monthPassed(told: Told, { month = 1, day }: RecurringTime, earliest: number): readonly Clue[] {
  const { year } = civilDay(earliest)
  for (const candidate of [year - 1, year]) {
    const last = dayNumber(candidate, month, day ?? monthLength(candidate, month))
    if (last + longAgo < earliest) continue
    const first = dayNumber(candidate, month, day ?? 1)
    if (first <= earliest) return []
    return [{ earliest: first, latest: null, reasons: [reasonOf(told, 'it is told as past')] }]
  }
  return []
}

function wholeYear(year: number): { readonly earliest: number; readonly latest: number } {
  return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) }
}

function reasonOf({ start, end }: Told, why: string): Clue['reasons'][number] {
  return { start, end, why }
}
