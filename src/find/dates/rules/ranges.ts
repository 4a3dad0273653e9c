import type { TimeSymbol } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made, MadeTime, TimeRule } from '../rule.ts'
import { calendarTime, dayTime, recurringTime } from '../symbols.ts'

/** Two times told together, one of which lends the other its month or its year. */
export const rangeRules: readonly TimeRule[] = [
  { name: 'between-years', pattern: 'between <from:year> and <to:year>', make: years },
  { name: 'years-from-to', pattern: 'from <from:year> ( to | until-word | through ) <to:year>', make: apart },
  { name: 'year-year', pattern: '<from:year> - <to:year>', make: apart },
  { name: 'year-short-year', pattern: '<from:year> ( - | / ) <short:two>', make: shortYears },
  {
    name: 'between-months',
    pattern: 'between <month> [ <from-year:year> ] and <to-month:month> <to-year:year>',
    make: months,
  },
  {
    name: 'between-days',
    pattern:
      'between ( <month> <day> | <day> <month> ) and ( <to-month:month> <to-day:day> | <to-day:day> <to-month:month> ) [,] <to-year:year>',
    make: days,
  },
  {
    name: 'between-days-of-month',
    pattern: 'between ( <day> and <to-day:day> <month> | <month> <day> and <to-day:day> ) [,] <to-year:year>',
    make: days,
  },
  {
    name: 'month-day-day-year',
    pattern: '<month> <day> ( - | to | and | through | or ) <to-day:day> [,] <to-year:year>',
    make: twoDays,
  },
  {
    name: 'month-day-day',
    pattern: '<month> <day> ( - | to | and | through | or ) [the] <to-day:day>',
    notBefore: ['percent', '%', 'counted', 'month'],
    make: twoDays,
  },
  {
    name: 'day-day-month-year',
    pattern: '[the] <day> ( - | to | and | / | or ) [the] <to-day:day> [of] <month> [,] <to-year:year>',
    make: twoDays,
  },
  {
    name: 'day-day-month',
    pattern: '[the] <day> ( - | to | and | / | or ) [the] <to-day:day> [of] <month>',
    make: twoDays,
  },
  {
    name: 'month-month-year',
    pattern: '<month> ( - | / | and | to | or ) <to-month:month> [of] <to-year:year>',
    make: twoMonths,
  },
]

function range(from: TimeSymbol | undefined, to: TimeSymbol | undefined): Made {
  return from === undefined || to === undefined ? undefined : { kind: 'range', from, to }
}

function years(m: Match): Made {
  const [from, to] = [m.number('from') ?? 0, m.number('to') ?? 0]
  return from < to ? range(calendarTime({ year: from }), calendarTime({ year: to })) : undefined
}

function months(m: Match): Made {
  const to = m.number('to-year') ?? 0
  const [month, last] = [m.number('month') ?? 0, m.number('to-month') ?? 0]
  const from = m.number('from-year') ?? (month > last ? to - 1 : to)
  return range(calendarTime({ year: from, month }), calendarTime({ year: to, month: last }))
}

function days(m: Match): Made {
  const year = m.number('to-year') ?? 0
  const month = m.number('month') ?? 0
  const last = m.number('to-month') ?? month
  return range(
    dayTime(month > last ? year - 1 : year, month, m.number('day') ?? 0),
    dayTime(year, last, m.number('to-day') ?? 0),
  )
}

/** Both years of "1939-1945", each a time of its own as the corpora have them. */
function apart(m: Match): Made {
  const [from, to] = [m.kept('from'), m.kept('to')]
  if (from === undefined || to === undefined) return undefined
  return [from, to].map(
    ({ value, first, end }): MadeTime => ({ symbol: calendarTime({ year: Number(value) }), first, end }),
  )
}

function shortYears(m: Match): Made {
  const from = m.number('from') ?? 0
  const to = Math.floor(from / 100) * 100 + (m.number('short') ?? 0)
  const [one, two] = [m.kept('from'), m.kept('short')]
  if (to <= from || to - from > 40 || one === undefined || two === undefined) return undefined
  return [
    { symbol: calendarTime({ year: from }), first: one.first, end: one.end },
    { symbol: calendarTime({ year: to }), first: two.first, end: two.end },
  ]
}

function twoDays(m: Match): Made {
  const [month, year] = [m.number('month') ?? 0, m.number('to-year')]
  const [day, toDay] = [m.kept('day'), m.kept('to-day')]
  if (day === undefined || toDay === undefined || Number(day.value) >= Number(toDay.value)) return undefined
  const symbol = (value: number): TimeSymbol | undefined =>
    year === undefined ? recurringTime({ month, day: value }) : dayTime(year, month, value)
  const [one, two] = [symbol(Number(day.value)), symbol(Number(toDay.value))]
  if (one === undefined || two === undefined) return undefined
  const monthFirst = (m.kept('month')?.first ?? 0) < day.first
  return [
    { symbol: one, first: m.first, end: day.end },
    { symbol: two, first: toDay.first, end: monthFirst && !m.has('to-year') ? toDay.end : m.end },
  ]
}

function twoMonths(m: Match): Made {
  const year = m.number('to-year') ?? 0
  const [one, two] = [m.kept('month'), m.kept('to-month')]
  if (one === undefined || two === undefined) return undefined
  const [from, to] = [Number(one.value), Number(two.value)]
  return [
    { symbol: calendarTime({ year: from > to ? year - 1 : year, month: from }), first: one.first, end: one.end },
    { symbol: calendarTime({ year, month: to }), first: two.first, end: m.end },
  ]
}
