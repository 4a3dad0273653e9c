import { expect, test } from 'vitest'
import { dayPhrase, intervalPhrase, periodPhrase, shortPhrase } from './calendar.ts'

test('a day is written as one says it, and what is no day stays as it came', () => {
  expect(dayPhrase('2021-07-26')).toBe('26 July 2021')
  expect(dayPhrase('2021-07-26T10:00:00Z')).toBe('26 July 2021')
  expect(dayPhrase('soon')).toBe('soon')
  expect(dayPhrase('2021-13-01')).toBe('2021-13-01')
})

test('an interval is written as one, and a whole month or year by its name', () => {
  expect(intervalPhrase('2021-07-26', '2021-07-26')).toBe('26 July 2021')
  expect(intervalPhrase('2021-07-26', '2021-07-31')).toBe('between 26 and 31 July 2021')
  expect(intervalPhrase('2021-07-26', '2021-08-02')).toBe('between 26 July and 2 August 2021')
  expect(intervalPhrase('2020-12-30', '2021-01-02')).toBe('between 30 December 2020 and 2 January 2021')
  expect(intervalPhrase('2020-02-01', '2020-02-29')).toBe('February 2020')
  expect(intervalPhrase('2021-01-01', '2021-12-31')).toBe('2021')
  expect(intervalPhrase('2021-02-01', '2021-02-27')).toBe('between 1 and 27 February 2021')
})

test('an interval that is open says so', () => {
  expect(intervalPhrase('2021-07-26', null)).toBe('26 July 2021 or later')
  expect(intervalPhrase(null, '2021-07-26')).toBe('by 26 July 2021')
  expect(intervalPhrase(null, null)).toBe('date not known')
})

test('a period runs from its first day to its last', () => {
  expect(periodPhrase('2023-03-14', '2023-03-21')).toBe('14 to 21 March 2023')
  expect(periodPhrase('2023-03-14', '2023-03-14')).toBe('14 March 2023')
  expect(periodPhrase(null, null)).toBeNull()
})

test('margins have short dates, with the year only where it is needed', () => {
  expect(shortPhrase('2021-07-28', '2021-07-30', false)).toBe('28–30\u00a0Jul')
  expect(shortPhrase('2021-07-28', '2021-08-02', false)).toBe('28\u00a0Jul – 2\u00a0Aug')
  expect(shortPhrase('2020-12-30', '2021-01-02', true)).toBe('30\u00a0Dec 2020 – 2\u00a0Jan 2021')
  expect(shortPhrase('2021-07-28', '2021-07-28', true)).toBe('28\u00a0Jul 2021')
  expect(shortPhrase(null, null, true)).toBe('undated')
})
