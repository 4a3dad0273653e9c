import { expect, test } from 'vitest'
import { candidateDays } from './candidate-days.ts'

test('an open weekday can be each such day between its ends', () => {
  expect(candidateDays('XXXX-WXX-5', '2021-07-23', '2021-07-30')).toEqual(['2021-07-23', '2021-07-30'])
  expect(candidateDays('XXXX-WXX-7TEV', '2021-08-01', '2021-08-07')).toEqual(['2021-08-01'])
})

test('what is no open weekday, or is open to a side or too wide, has none', () => {
  expect(candidateDays('2021-07-23', '2021-07-23', '2021-07-23')).toEqual([])
  expect(candidateDays('XXXX-07', '2021-07-01', '2021-07-31')).toEqual([])
  expect(candidateDays('XXXX-WXX-5', '2021-07-23', null)).toEqual([])
  expect(candidateDays('XXXX-WXX-5', '2011-07-23', '2021-07-30')).toEqual([])
  expect(candidateDays(null, null, null)).toEqual([])
})
