import { type DayRange, digits, isoDay } from '../../record/calendar.ts'
import { type Period, periodDays, periodValue } from '../../record/period.ts'
import type { DateType } from '../../record/record.ts'
import type { RecurringTime, ShiftedTime, TimeSymbol, TimeUnit } from '../../record/time-symbol.ts'
import { daysOf } from './thirds.ts'
import { timeValue } from './values.ts'

/** What an expression came to. */
export interface Outcome {
  readonly type: DateType
  readonly value: string | null
  readonly earliest: string | null
  readonly latest: string | null
  /** The period that it names for sure; anchors for later times are taken from it. */
  readonly period: Period | undefined
}

/** The outcome for the period at the two ends of an anchor; where they differ, the value stays open and the days are those between. */
export function between(symbol: TimeSymbol, low: Period | undefined, high: Period | undefined): Outcome {
  const type = symbol.time === undefined ? 'DATE' : 'TIME'
  const [one, other] = [low ?? high, high ?? low]
  if (one === undefined || other === undefined) return openOutcome(symbol)
  const isSure = low !== undefined && high !== undefined && periodValue(low) === periodValue(high)
  const value = isSure ? periodValue(low) + tail(symbol) : openValue(symbol)
  const first = low === undefined ? null : meantDays(symbol, low)
  const last = high === undefined ? null : meantDays(symbol, high)
  return {
    type,
    value,
    earliest: first === null ? null : isoDay(first.first),
    latest: last === null ? null : isoDay(last.last),
    period: isSure ? low : undefined,
  }
}

/** The outcome where no anchor is known: the value tells what the words do, no day is given. */
export function openOutcome(symbol: TimeSymbol): Outcome {
  const type = symbol.time === undefined ? 'DATE' : 'TIME'
  return { type, value: openValue(symbol), earliest: null, latest: null, period: undefined }
}

/** The days that are meant: a third of the period, or the end of it where the words tell a limit ("by the end of the year"). */
export function meantDays(symbol: TimeSymbol, period: Period): DayRange | null {
  const days = periodDays(period)
  if (days !== null && symbol.limit === true && symbol.mod === 'END') return { first: days.last, last: days.last }
  return daysOf(period, symbol.mod)
}

function tail({ time }: TimeSymbol): string {
  return time === undefined ? '' : timeValue(time)
}

function openValue(symbol: TimeSymbol): string | null {
  if (symbol.kind === 'recurring') return openRecurring(symbol) + tail(symbol)
  if (symbol.kind !== 'shifted') return null
  const value = openShifted(symbol)
  return value === null ? null : value + tail(symbol)
}

function openRecurring({ month, day, weekday, season, quarter, half }: RecurringTime): string {
  if (month !== undefined) return `XXXX-${digits(month, 2)}${day === undefined ? '' : `-${digits(day, 2)}`}`
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  if (season !== undefined) return `XXXX-${season}`
  if (quarter !== undefined) return `XXXX-Q${quarter}`
  return half === undefined ? 'XXXX-XX-XX' : `XXXX-H${half}`
}

const openUnits: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function openShifted({ unit, grain }: ShiftedTime): string | null {
  return openUnits[grain ?? unit] ?? null
}
