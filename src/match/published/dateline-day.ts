import { civilDay, validDay, weekdayOf } from '../../record/calendar.ts'
import { grainOf, periodDays } from '../../record/period.ts'
import type { Clue, Window } from './clue.ts'
import type { Reading, Told } from './reading.ts'

/**
 * "VELHAN, March 18 (OPS) — … said on Saturday": agencies date the place, and the first weekday that they tell is
 * that day or the one before. Between what the article tells as past and a day that it tells as ahead, this may fit
 * one year only; then that is its day. Without both bounds a year would be a guess.
 */
export function datelineDay(reading: Reading, { earliest, latest }: Window): readonly Clue[] {
  const dateline = reading.told.find(({ kind, symbol }) => kind === 'dateline' && isDayOfMonth(symbol))
  const weekday = dateline === undefined ? undefined : firstWeekday(reading, dateline)
  const ahead = dayAhead(reading)
  if (dateline === undefined || weekday === undefined || ahead === undefined || earliest === null) return []
  const last = Math.min(ahead.day, latest?.day ?? ahead.day)
  const fitting = daysBetween(earliest.day, last, dateline).filter((day) => follows(day, weekday.weekday))
  const [only, ...others] = fitting
  if (only === undefined || others.length > 0) return []
  const why = 'between what is told as past and what is told as ahead, day and weekday meet in one year only'
  const reasons = [dateline, weekday.told, ahead.told].map(({ start, end }) => ({ start, end, why }))
  return [{ earliest: only, latest: only, reasons }]
}

function daysBetween(first: number, last: number, dateline: Told): number[] {
  const days: number[] = []
  for (let year = civilDay(first).year; year <= civilDay(last).year; year++) {
    const day = dayIn(year, dateline)
    if (day !== null && first <= day && day <= last) days.push(day)
  }
  return days
}

/** Whether a day is the weekday told or the one after it. */
function follows(day: number, weekday: number): boolean {
  return (weekdayOf(day) - weekday + 7) % 7 <= 1
}

/** The first day that the article plainly tells as ahead of it. */
function dayAhead(reading: Reading): { readonly told: Told; readonly day: number } | undefined {
  let found: { readonly told: Told; readonly day: number } | undefined
  for (const told of reading.told) {
    const { symbol } = told
    if (symbol.kind !== 'calendar' || symbol.tense !== 'future' || grainOf(symbol.period) !== 'day') continue
    const day = periodDays(symbol.period)?.last
    if (day !== undefined && (found === undefined || day < found.day)) found = { told, day }
  }
  return found
}

function isDayOfMonth(symbol: Told['symbol']): boolean {
  return symbol.kind === 'recurring' && symbol.month !== undefined && symbol.day !== undefined
}

function dayIn(year: number, { symbol }: Told): number | null {
  if (symbol.kind !== 'recurring' || symbol.month === undefined || symbol.day === undefined) return null
  return validDay(year, symbol.month, symbol.day)
}

/** The first bare weekday told as past in the paragraph that the dateline opens. */
function firstWeekday({ told, tokens }: Reading, dateline: Told): { told: Told; weekday: number } | undefined {
  const paragraph = (tokens.paragraphOf[dateline.token] ?? 0) + 1
  for (const one of told) {
    const { symbol } = one
    if (tokens.paragraphOf[one.token] !== paragraph || symbol.kind !== 'recurring') continue
    const isBare = symbol.month === undefined && symbol.step === undefined && symbol.limit !== true
    if (symbol.weekday !== undefined && isBare && symbol.tense === 'past') return { told: one, weekday: symbol.weekday }
  }
  return undefined
}
