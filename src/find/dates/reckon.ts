import { civilDay, dayNumber, monthLength, shiftMonth, weekdayOf } from '../../record/calendar.ts'
import { dayPeriod, type Grain, type Period, periodAround, periodDays } from '../../record/period.ts'
import type { RecurringTime, ShiftedTime, Tense, TimeUnit } from '../../record/time-symbol.ts'

/** Which of the times that come round again is meant: the last, the coming, or the nearest. */
export type Direction = Tense | 'nearest' | 'onward' | undefined

/** Month and day of feasts, or month, the so-manieth (or, below nought, from the end) and the weekday. */
export type Feasts = Readonly<Record<string, readonly number[]>>

/** The period that lies so many units from a day, at the unit's own grain. `undefined` for units shorter than a day. */
export function shifted(day: number, unit: TimeUnit, by: number, grain?: Grain): Period | undefined {
  if (grain === 'day') return dayPeriod(shiftedDay(day, unit, by))
  const { year, month } = civilDay(day)
  switch (unit) {
    case 'hour':
    case 'minute':
    case 'second':
      return undefined
    case 'day':
      return dayPeriod(day + by)
    case 'week':
    case 'weekend':
      return periodAround(day + 7 * by, unit)
    case 'month':
      return shiftMonth(year, month, by)
    case 'quarter':
    case 'half':
    case 'season': {
      const size = unit === 'half' ? 6 : 3
      const moved = shiftMonth(year, month, by * size)
      return periodAround(dayNumber(moved.year, moved.month, 1), unit)
    }
    case 'year':
      return { year: year + by }
    case 'decade':
      return { decade: Math.floor(year / 10) + by }
    case 'century':
      return { century: Math.floor(year / 100) + by }
  }
}

/** The period that a time counted in units means, seen from a day. */
export function shiftedPeriod(time: ShiftedTime, day: number): Period | undefined {
  const { unit, by, grain, weekday, dayOfMonth } = time
  if (dayOfMonth !== undefined) {
    const { year, month } = shifted(day, 'month', by) ?? {}
    const isDay = year !== undefined && month !== undefined && dayOfMonth <= monthLength(year, month)
    return isDay ? { year, month, day: dayOfMonth } : undefined
  }
  if (weekday !== undefined) return shifted(weekdayInWeek(day + 7 * by, weekday), 'day', 0)
  return shifted(day, unit, isPastWeekend(time, day) ? by - 1 : by, grain)
}

/** "over the weekend they left", told on a weekday, is the last one. */
function isPastWeekend({ unit, by, tense }: ShiftedTime, day: number): boolean {
  return unit === 'weekend' && by === 0 && weekdayOf(day) <= 5 && (tense === 'past' || tense === 'maybe-past')
}

/** The day so many units from another; a month's end stays within its month. */
export function shiftedDay(day: number, unit: TimeUnit, by: number): number {
  if (unit === 'day') return day + by
  if (unit === 'week' || unit === 'weekend') return day + 7 * by
  const months = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return day
  const at = civilDay(day)
  const { year, month } = shiftMonth(at.year, at.month, by * months[unit])
  return dayNumber(year, month, Math.min(at.day, monthLength(year, month)))
}

/** The day of a week that another day lies in. */
export function weekdayInWeek(day: number, weekday: number): number {
  return day - weekdayOf(day) + weekday
}

/** The period that a recurring time means, seen from a day. `undefined` where it cannot be reckoned. */
export function recurring(time: RecurringTime, day: number, direction: Direction, feasts: Feasts): Period | undefined {
  const found = recurringPeriod(time, day, direction, feasts)
  const days = found === undefined ? null : periodDays(found)
  if (days === null) return found
  if (time.offset !== undefined) return dayPeriod(days.first + time.offset)
  return time.asWeek === true ? periodAround(days.first, 'week') : found
}

function recurringPeriod(time: RecurringTime, day: number, direction: Direction, feasts: Feasts): Period | undefined {
  if (time.weekday !== undefined && time.month === undefined) return dayPeriod(weekdayFrom(time, day, direction))
  const { year } = civilDay(day)
  if (time.year !== undefined) return inYear(time, time.year, feasts)
  if (time.yearBy !== undefined) return inYear(time, year + time.yearBy, feasts)
  if (time.season !== undefined && time.step === 0) return thisSeason(time, day, feasts)
  const candidates = [year - 2, year - 1, year, year + 1, year + 2]
    .map((one) => inYear(time, one, feasts))
    .filter((one) => one !== undefined)
  if (time.step !== undefined) return stepped(candidates, time, day)
  return chosen(agreeing(candidates, time), time, day, direction)
}

function weekdayFrom({ weekday = 1, step }: RecurringTime, day: number, direction: Direction): number {
  const today = weekdayOf(day)
  const ahead = (weekday - today + 7) % 7
  const back = (today - weekday + 7) % 7
  if (step === 1) return day + (ahead === 0 ? 7 : ahead)
  if (step === -1) return day - (back === 0 ? 7 : back)
  return isFuture(direction) ? day + ahead : day - back
}

/** Whether a direction points ahead. */
function isFuture(direction: Direction): boolean {
  return direction === 'future' || direction === 'maybe-future'
}

function inYear(time: RecurringTime, year: number, feasts: Feasts): Period | undefined {
  const { month, day, weekday, nth, season, quarter, half, feast } = time
  if (feast !== undefined) return feastIn(year, feasts[feast])
  if (nth !== undefined && month !== undefined && weekday !== undefined) return feastIn(year, [month, nth, weekday])
  if (month !== undefined) {
    if (day === undefined) return { year, month }
    return day > monthLength(year, month) ? undefined : { year, month, day }
  }
  if (season !== undefined) return { year, season }
  if (quarter !== undefined) return { year, quarter }
  return half === undefined ? undefined : { year, half }
}

function feastIn(year: number, when: readonly number[] | undefined): Period | undefined {
  const [month, count, weekday] = when ?? []
  if (month === undefined || count === undefined) return undefined
  if (month === 0) return dayPeriod(easterSunday(year) + count)
  if (weekday === undefined) return { year, month, day: count }
  if (count > 0) {
    const first = dayNumber(year, month, 1)
    return dayPeriod(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
  }
  const last = dayNumber(year, month, monthLength(year, month))
  return dayPeriod(last - ((weekdayOf(last) - weekday + 7) % 7))
}

/** The day of Easter Sunday in the western churches (the Gregorian computus in its anonymous form, 1876). */
function easterSunday(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

/** "this winter" in February began in the year before. */
function thisSeason(time: RecurringTime, day: number, feasts: Feasts): Period | undefined {
  const { year, month } = civilDay(day)
  return inYear(time, time.season === 'WI' && month <= 2 ? year - 1 : year, feasts)
}

/** "last May", "next spring": the nearest one that the day does not lie in. */
function stepped(candidates: readonly Period[], time: RecurringTime, day: number): Period | undefined {
  if (time.step === 0) return candidates.find(({ year }) => year === civilDay(day).year)
  if (time.step === -1) return candidates.findLast((one) => (periodDays(one)?.last ?? day) < day)
  return candidates.find((one) => (periodDays(one)?.first ?? day) > day)
}

/** Where the words tell a weekday beside the day ("Thursday, March 5"), only years in which it is one can be meant. */
function agreeing(candidates: readonly Period[], { weekday, month, day }: RecurringTime): readonly Period[] {
  if (weekday === undefined || month === undefined || day === undefined) return candidates
  const agree = candidates.filter((one) => weekdayOf(periodDays(one)?.first ?? 0) === weekday)
  return agree.length === 0 ? candidates : agree
}

/** A history rather goes on than back: by so many days the coming one may be farther away. */
const onward = 60

/** Nobody says "January" of ten months ago without "last": so far back the coming one is meant. */
const longAgo = 290
/** Behind a verb in the past, of eleven months ago. */
const longAgoDone = 330
/** Behind "agreed to buy it in February" eight months back is too far. */
const longAgoAhead = 240

function chosen(
  candidates: readonly Period[],
  time: RecurringTime,
  day: number,
  direction: Direction,
): Period | undefined {
  const last = candidates.findLast((one) => (periodDays(one)?.first ?? day + 1) <= day)
  const coming = candidates.find((one) => (periodDays(one)?.last ?? day - 1) >= day)
  if (last === undefined || coming === undefined) return last ?? coming
  const back = day - (periodDays(last)?.last ?? day)
  const ahead = (periodDays(coming)?.first ?? day) - day
  return comesNext(time, direction, back, ahead) ? coming : last
}

/** Whether of two times, one so many days back and one so many ahead, the coming one is meant. */
function comesNext(time: RecurringTime, direction: Direction, back: number, ahead: number): boolean {
  // "expects to report third-quarter earnings" tells in October of the quarter just over.
  if (isFuture(direction) && (time.quarter ?? time.half) !== undefined) return ahead < back
  if (isFuture(direction)) return ahead <= longAgo
  if (direction === 'onward') return ahead - onward < back
  const isMonth = time.month !== undefined
  if (direction === 'past') return isMonth && back > longAgoDone
  if (direction === 'maybe-past') return isMonth && back > longAgoAhead
  // Seasons and quarters that nothing places are told of when they are over.
  return (isMonth || time.feast !== undefined || direction === 'nearest') && ahead < back
}
