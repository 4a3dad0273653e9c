import { validDay } from '../../record/calendar.ts'
import { grains, type Period } from '../../record/period.ts'
import type {
  CalendarTime,
  LastingTime,
  RecurringTime,
  RepeatedTime,
  ShiftedTime,
  TimeMod,
  TimeNuance,
  TimeOfDay,
  TimeUnit,
  VagueTime,
} from '../../record/time-symbol.ts'
import type { Match } from './match.ts'

/** A named stretch of the calendar. */
export function calendarTime(period: Period, nuance: TimeNuance = {}): CalendarTime {
  return { kind: 'calendar', period, ...nuance }
}

/** A day of the calendar; `undefined` where the calendar has no such day. */
export function dayTime(year: number, month: number, day: number, nuance: TimeNuance = {}): CalendarTime | undefined {
  return validDay(year, month, day) === null ? undefined : calendarTime({ year, month, day }, nuance)
}

/** A time that comes round again, from its parts. */
export function recurringTime(parts: Omit<RecurringTime, 'kind'>): RecurringTime {
  return { kind: 'recurring', ...parts }
}

/** A time counted from an anchor, from its parts. */
export function shiftedTime(parts: Omit<ShiftedTime, 'kind'>): ShiftedTime {
  return { kind: 'shifted', ...parts }
}

/** A length of time in one unit; `null` where the words leave the count open. */
export function lastingTime(
  count: number | null,
  unit: TimeUnit,
  side?: TimeNuance['side'],
  nuance: TimeNuance = {},
): LastingTime {
  return { kind: 'lasting', parts: [{ count, unit }], side, ...nuance }
}

/** Something that comes again, by its TIMEX3 value. */
export function repeatedTime(value: string): RepeatedTime {
  return { kind: 'repeated', value }
}

/** A time told no closer than past, present or future. */
export function vagueTime(value: VagueTime['value']): VagueTime {
  return { kind: 'vague', value }
}

const mods: ReadonlySet<string> = new Set<TimeMod>(['START', 'MID', 'END'])

/** The third of a period that the step kept as `mod` tells. */
export function modOf(match: Match): TimeMod | undefined {
  const value = match.text('mod')
  return mods.has(value) ? (value as TimeMod) : undefined
}

/** "earlier" and "later", which the step kept as `mod` may tell too. */
export function sideOf(match: Match): TimeNuance['side'] {
  const value = match.text('mod')
  if (value === 'BEFORE') return 'before'
  return value === 'AFTER' ? 'after' : undefined
}

/** The part of the day that the step kept as `part` tells. */
export function partOf(match: Match): TimeOfDay | undefined {
  const part = match.text('part')
  return part === '' ? undefined : { part }
}

/** The step kept under a name, where it is one of -1, 0 and 1. */
export function stepOf(match: Match, name = 'step'): -1 | 0 | 1 | undefined {
  const value = match.number(name)
  return value === -1 || value === 0 || value === 1 ? value : undefined
}

const units: ReadonlySet<string> = new Set<TimeUnit>([...grains, 'hour', 'minute', 'second'])

/** The unit that a kept step tells, with how many of it one is: a fortnight is two weeks. */
export function unitOf(match: Match, name = 'unit'): { readonly unit: TimeUnit; readonly times: number } | undefined {
  const value = match.text(name)
  if (value === 'fortnight') return { unit: 'week', times: 2 }
  return units.has(value) ? { unit: value as TimeUnit, times: 1 } : undefined
}
