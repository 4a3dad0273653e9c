import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilDay,
  dayNumber,
  isoDay,
  isoWeekOf,
  mondayOf,
  monthLength,
  parseIsoDay,
  shiftMonth,
  validDay,
  weekdayOf,
} from './calendar.ts'

const anyDay = fc.integer({ min: -3_000_000, max: 2_900_000 })

test('day numbers count from 1970, and the weekday of known days is known', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0)
  expect(dayNumber(2000, 3, 1)).toBe(11_017)
  expect(dayNumber(1969, 12, 31)).toBe(-1)
  expect(weekdayOf(0)).toBe(4)
  expect(weekdayOf(dayNumber(2021, 7, 26))).toBe(1)
  expect(weekdayOf(dayNumber(1900, 1, 1))).toBe(1)
})

test('a day number and its civil day lead to each other, whatever the day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: ofMonth } = civilDay(day)
      expect(dayNumber(year, month, ofMonth)).toBe(day)
      expect(ofMonth).toBeLessThanOrEqual(monthLength(year, month))
      expect(validDay(year, month, ofMonth)).toBe(day)
    }),
    { seed: 1 },
  )
})

test('the day after is the day after: its weekday follows, its civil day is later', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1)
      const [a, b] = [civilDay(day), civilDay(day + 1)]
      expect(b.year * 400 + b.month * 32 + b.day).toBeGreaterThan(a.year * 400 + a.month * 32 + a.day)
    }),
    { seed: 2 },
  )
})

test('ISO weeks agree with the standard and hold their days', () => {
  expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
  expect(isoWeekOf(dayNumber(2018, 12, 31))).toEqual({ year: 2019, week: 1 })
  expect(isoWeekOf(dayNumber(2021, 12, 9))).toEqual({ year: 2021, week: 49 })
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, week } = isoWeekOf(day)
      const monday = mondayOf(year, week)
      expect(weekdayOf(monday)).toBe(1)
      expect(day - monday).toBeGreaterThanOrEqual(0)
      expect(day - monday).toBeLessThan(7)
    }),
    { seed: 3 },
  )
})

test('ISO days are read and written, and no other string is one', () => {
  expect(parseIsoDay('2021-12-16T23:30:00+02:00')).toBe(dayNumber(2021, 12, 16))
  expect(isoDay(dayNumber(987, 6, 5))).toBe('0987-06-05')
  for (const none of ['2021-02-29', '2021-13-01', '16/12/2021', '2021-12-160', '', '2021-12']) {
    expect(parseIsoDay(none), none).toBeNull()
  }
  expect(isoDay(dayNumber(-5, 1, 1))).toBeNull()
})

test('months are shifted over the ends of years', () => {
  expect(shiftMonth(2021, 12, 1)).toEqual({ year: 2022, month: 1 })
  expect(shiftMonth(2021, 1, -13)).toEqual({ year: 2019, month: 12 })
})
