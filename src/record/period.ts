import { civilDay, type DayRange, dayNumber, digits, isoWeekOf, mondayOf, monthLength } from './calendar.ts'

/** TIMEX3's seasons. Winter is named by the year of its December. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * A named stretch of the calendar. What is named is the finest field that is there: `{ year, month }` is a month,
 * `{ year, week, weekend }` a weekend. A century is its first two digits (19 for the 1900s), a decade its first three.
 */
export interface Period {
  readonly century?: number | undefined
  readonly decade?: number | undefined
  readonly year?: number | undefined
  /** The year counts backwards from the Christian era; such a period has no days here. */
  readonly bc?: boolean | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  readonly season?: Season | undefined
  readonly month?: number | undefined
  readonly week?: number | undefined
  readonly weekend?: boolean | undefined
  readonly day?: number | undefined
}

/** How fine a period is, coarsest first. */
export const grains = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
] as const
/** One of the grains. */
export type Grain = (typeof grains)[number]

/** The finest field of a period. */
export function grainOf(period: Period): Grain {
  for (let i = grains.length - 1; i > 0; i--) {
    const grain = grains[i]
    if (grain !== undefined && period[grain] !== undefined) return grain
  }
  return 'century'
}

/** The period of one grain that a day lies in. */
export function periodAround(day: number, grain: Grain): Period {
  const { year, month, day: dayOfMonth } = civilDay(day)
  switch (grain) {
    case 'century':
      return { century: Math.floor(year / 100) }
    case 'decade':
      return { decade: Math.floor(year / 10) }
    case 'year':
      return { year }
    case 'half':
      return { year, half: month <= 6 ? 1 : 2 }
    case 'quarter':
      return { year, quarter: Math.ceil(month / 3) }
    case 'season':
      return seasonAround(year, month)
    case 'month':
      return { year, month }
    case 'week':
      return isoWeekOf(day)
    case 'weekend':
      return { ...isoWeekOf(day), weekend: true }
    case 'day':
      return { year, month, day: dayOfMonth }
  }
}

/** The day of a day number as a period. */
export function dayPeriod(day: number): Period {
  return periodAround(day, 'day')
}

/** First and last day of a period; `null` for one before the Christian era. */
export function periodDays(period: Period): DayRange | null {
  const { century, decade, year, bc } = period
  if (bc === true) return null
  if (year === undefined) {
    if (decade !== undefined) return yearsRange(decade * 10, decade * 10 + 9)
    return century === undefined ? null : yearsRange(century * 100, century * 100 + 99)
  }
  if (period.week !== undefined) {
    const monday = mondayOf(year, period.week)
    return { first: period.weekend === true ? monday + 5 : monday, last: monday + 6 }
  }
  if (period.month !== undefined && period.day !== undefined) {
    const day = dayNumber(year, period.month, period.day)
    return { first: day, last: day }
  }
  return monthsOf(year, period)
}

/** The TIMEX3 value of a period: `2021-W49`, `2021-SU`, `198`, `BC0499`. */
export function periodValue(period: Period): string {
  const { century, decade, year } = period
  const era = period.bc === true ? 'BC' : ''
  if (year === undefined) return `${era}${decade === undefined ? digits(century ?? 0, 2) : digits(decade, 3)}`
  const head = `${era}${digits(year, 4)}`
  if (period.week !== undefined) return `${head}-W${digits(period.week, 2)}${period.weekend === true ? '-WE' : ''}`
  if (period.month !== undefined) {
    const tail = period.day === undefined ? '' : `-${digits(period.day, 2)}`
    return `${head}-${digits(period.month, 2)}${tail}`
  }
  if (period.quarter !== undefined) return `${head}-Q${period.quarter}`
  if (period.half !== undefined) return `${head}-H${period.half}`
  return period.season === undefined ? head : `${head}-${period.season}`
}

const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function seasonAround(year: number, month: number): Period {
  if (month <= 2) return { year: year - 1, season: 'WI' }
  if (month === 12) return { year, season: 'WI' }
  if (month <= 5) return { year, season: 'SP' }
  return { year, season: month <= 8 ? 'SU' : 'FA' }
}

function monthsOf(year: number, { half, quarter, season, month }: Period): DayRange {
  if (month !== undefined) return monthsRange(year, month, 1)
  if (quarter !== undefined) return monthsRange(year, quarter * 3 - 2, 3)
  if (half !== undefined) return monthsRange(year, half * 6 - 5, 6)
  if (season !== undefined) return monthsRange(year, seasonMonth[season], 3)
  return yearsRange(year, year)
}

function monthsRange(year: number, month: number, count: number): DayRange {
  const end = month + count - 1
  const [lastYear, lastMonth] = end > 12 ? [year + 1, end - 12] : [year, end]
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(lastYear, lastMonth, monthLength(lastYear, lastMonth)),
  }
}

function yearsRange(first: number, last: number): DayRange {
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) }
}
