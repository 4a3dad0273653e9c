import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay } from './calendar.ts'
import { type Grain, grainOf, grains, type Period, periodAround, periodDays, periodValue } from './period.ts'

const daysOf = (period: Period): string => {
  const days = periodDays(period)
  return days === null ? 'none' : `${isoDay(days.first)}..${isoDay(days.last)}`
}

test('periods have their TIMEX3 values and their days', () => {
  const expected: readonly (readonly [Period, string, string])[] = [
    [{ year: 2021 }, '2021', '2021-01-01..2021-12-31'],
    [{ year: 2020, month: 2 }, '2020-02', '2020-02-01..2020-02-29'],
    [{ year: 2021, month: 7, day: 26 }, '2021-07-26', '2021-07-26..2021-07-26'],
    [{ year: 2021, quarter: 4 }, '2021-Q4', '2021-10-01..2021-12-31'],
    [{ year: 2021, half: 1 }, '2021-H1', '2021-01-01..2021-06-30'],
    [{ year: 2021, season: 'SU' }, '2021-SU', '2021-06-01..2021-08-31'],
    [{ year: 2019, season: 'WI' }, '2019-WI', '2019-12-01..2020-02-29'],
    [{ year: 2021, week: 49 }, '2021-W49', '2021-12-06..2021-12-12'],
    [{ year: 2021, week: 49, weekend: true }, '2021-W49-WE', '2021-12-11..2021-12-12'],
    [{ decade: 198 }, '198', '1980-01-01..1989-12-31'],
    [{ century: 18 }, '18', '1800-01-01..1899-12-31'],
    [{ year: 480, bc: true }, 'BC0480', 'none'],
  ]
  for (const [period, value, days] of expected) {
    expect(periodValue(period)).toBe(value)
    expect(daysOf(period)).toBe(days)
  }
})

test('the period around a day holds it, at every grain', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(3000, 1, 1) }),
      fc.constantFrom<Grain>(...grains.filter((grain) => grain !== 'weekend')),
      (day, grain) => {
        const period = periodAround(day, grain)
        const days = periodDays(period)
        expect(grainOf(period)).toBe(grain)
        expect(days?.first).toBeLessThanOrEqual(day)
        expect(days?.last).toBeGreaterThanOrEqual(day)
      },
    ),
    { seed: 4 },
  )
})
