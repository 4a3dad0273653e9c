import { isoDay } from '../../record/calendar.ts'
import { type Period, periodDays, periodValue } from '../../record/period.ts'
import type {
  CalendarTime,
  LastingTime,
  RangeTime,
  ShiftedTime,
  TimeSymbol,
  TimeUnit,
} from '../../record/time-symbol.ts'
import type { Span } from '../../text/span.ts'
import { between, type Outcome, openOutcome } from './outcome.ts'
import { shiftedDay } from './reckon.ts'
import type { AnchorDays } from './setting.ts'
import { lastingValue } from './values.ts'

/** What an expression came to, by which anchor, and where that stands. */
export interface Resolved {
  readonly outcome: Outcome
  /** The anchor's rule, as it stands in `by` behind the rule that found the expression. */
  readonly how: string
  readonly anchor: Span | null
}

/** A time that is what it is without any anchor. */
export function plain(type: Outcome['type'], value: string | null, how = 'none'): Resolved {
  return { outcome: { type, value, earliest: null, latest: null, period: undefined }, how, anchor: null }
}

/** A stretch of the calendar; where the words can be read in two ways its days are those from the one to the other. */
export function ofCalendar(symbol: CalendarTime): Resolved {
  const outcome = between(symbol, symbol.period, symbol.period)
  if (symbol.other === undefined) return { outcome, how: 'calendar', anchor: null }
  const other = between(symbol, symbol.other, symbol.other)
  const [earliest, latest] = [outcome.earliest ?? '', other.earliest ?? ''].sort()
  const either = { ...outcome, earliest: earliest || null, latest: latest || null, period: undefined }
  return { outcome: either, how: 'either', anchor: null }
}

/** From one stretch of the calendar to another, as one. */
export function ofRange({ from, to }: RangeTime): Resolved {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return plain('DATE', null)
  const value = `${periodValue(from.period)}/${periodValue(to.period)}`
  const [first, last] = [periodDays(from.period), periodDays(to.period)]
  const days = { earliest: iso(first?.first ?? null), latest: iso(last?.last ?? null) }
  return { outcome: { type: 'DATE', value, ...days, period: undefined }, how: 'calendar', anchor: null }
}

/** A stretch that reaches back from, or on from, its anchor: "the past week". */
export function ofStretch({ parts, side }: LastingTime, days: AnchorDays): Outcome {
  const [part] = parts
  const { first, last } =
    part === undefined || side === undefined ? { first: null, last: null } : reach(side, part, days)
  return { type: 'DURATION', value: lastingValue(parts), earliest: iso(first), latest: iso(last), period: undefined }
}

/** "earlier this year" ends at the anchor and "later" begins there, where the anchor lies within. */
export function clipped(outcome: Outcome, { side }: ShiftedTime, { first, last }: AnchorDays): Outcome {
  const { earliest, latest } = outcome
  const [from, to] = [iso(first), iso(last)]
  if (side === 'before' && to !== null && latest !== null && to < latest && (earliest ?? '') <= to) {
    return { ...outcome, latest: to }
  }
  if (side === 'after' && from !== null && earliest !== null && from > earliest && from <= (latest ?? from)) {
    return { ...outcome, earliest: from }
  }
  return outcome
}

/** Where no anchor is found "two days later" is a length of time, "that day" stays open. */
export function withoutAnchor(symbol: ShiftedTime): Resolved {
  if (symbol.counted !== true) return { outcome: openOutcome(symbol), how: 'open', anchor: null }
  return plain('DURATION', lastingValue([{ count: Math.abs(symbol.by), unit: symbol.unit }]), 'open')
}

/** The outcome of a reckoning at the two ends of an anchor. */
export function over(
  symbol: TimeSymbol,
  { first, last }: AnchorDays,
  at: (day: number) => Period | undefined,
): Outcome {
  const low = first === null ? undefined : at(first)
  if (first === last) return between(symbol, low, low)
  return between(symbol, low, last === null ? undefined : at(last))
}

/** "about ten days ago" lies within a fifth of the count, "more than ten days" ago before, "less than" after that day. */
export function roughened(outcome: Outcome, { rough, by }: ShiftedTime, { first, last }: AnchorDays): Outcome {
  const [low, high] = [first, last].map((day) => (day === null ? null : day + by))
  const about = Math.max(1, Math.round(Math.abs(by) / 5))
  const isBack = by < 0
  const open = { ...outcome, period: undefined }
  if (rough === 'about') return { ...open, earliest: iso(moved(low, -about)), latest: iso(moved(high, about)) }
  const isFar = rough === 'more'
  if (isBack) return isFar ? { ...open, earliest: null } : { ...open, latest: iso(last) }
  return isFar ? { ...open, latest: null } : { ...open, earliest: iso(first) }
}

function moved(day: number | null | undefined, by: number): number | null {
  return day === null || day === undefined ? null : day + by
}

/** The anchor's rule as `by` has it; `way` tells the direction. */
export function howOf({ how }: { readonly how: string }, outcome: Outcome, way = ''): string {
  return outcome.period === undefined ? `open ${how}` : `${how}${way}`
}

function reach(
  side: 'before' | 'after',
  { count, unit }: { readonly count: number | null; readonly unit: TimeUnit },
  { first, last }: AnchorDays,
): AnchorDays {
  const isShort = unit === 'hour' || unit === 'minute' || unit === 'second'
  // Half years are months.
  const isHalf = unit === 'year' && !Number.isInteger(count ?? 0)
  const length = isShort ? hoursInDays(count, unit) : Math.round((count ?? 0) * (isHalf ? 12 : 1))
  const far = (day: number | null): number | null =>
    day === null || count === null
      ? null
      : shiftedDay(day, isShort ? 'day' : isHalf ? 'month' : unit, side === 'before' ? -length : length)
  return side === 'before' ? { first: far(first), last } : { first, last: far(last) }
}

/** Whole days that hours reach into: 24 hours one, 36 two; minutes none. */
function hoursInDays(count: number | null, unit: TimeUnit): number {
  return unit === 'hour' ? Math.ceil((count ?? 0) / 24) : 0
}

function iso(day: number | null): string | null {
  return day === null ? null : isoDay(day)
}
