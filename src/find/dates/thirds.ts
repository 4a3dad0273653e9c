import { civilDay, type DayRange, dayNumber, monthLength } from '../../record/calendar.ts'
import { grainOf, type Period, periodDays } from '../../record/period.ts'
import type { TimeMod } from '../../record/time-symbol.ts'

const thirdOf: Readonly<Record<TimeMod, number>> = { START: 0, MID: 1, END: 2 }

/** The days of a period, or those of its first, middle or last third: of a year four months, of a month about ten days. */
export function daysOf(period: Period, mod: TimeMod | undefined): DayRange | null {
  const days = periodDays(period)
  if (days === null || mod === undefined) return days
  if (grainOf(period) === 'day') return days
  const at = thirdOf[mod]
  if (grainOf(period) === 'year') return monthsOf(days, at)
  if (period.year === undefined) return yearsOf(days, at)
  const length = days.last - days.first + 1
  return {
    first: days.first + Math.floor((length * at) / 3),
    last: days.first + Math.floor((length * (at + 1)) / 3) - 1,
  }
}

/** The thirds of a decade or a century overlap in a year, as no one can say where the early nineties end. */
function yearsOf(days: DayRange, third: number): DayRange {
  const { year } = civilDay(days.first)
  const length = civilDay(days.last).year - year + 1
  const [first, last] = [Math.floor((length * third) / 3), Math.ceil((length * (third + 1)) / 3) - 1]
  return { first: dayNumber(year + first, 1, 1), last: dayNumber(year + last, 12, 31) }
}

function monthsOf(days: DayRange, third: number): DayRange {
  const { year } = civilDay(days.first)
  const month = third * 4 + 1
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 3, monthLength(year, month + 3)) }
}
