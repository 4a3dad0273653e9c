import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { calendarTime, dayTime, modOf, recurringTime, shiftedTime, stepOf } from '../symbols.ts'
import { endsPhrase } from './phrases.ts'

/** "early", "mid-", "the end of" before a month or a year. */
export const thirds = '[ [the] <mod:early> [in] | [the] <mod:edge> of ]'
const weekday = '[ ( <weekday> | <weekday:short-weekday> ) [,] ]'

/** Days and months of the calendar with their year, and days and months that want one. */
export const absoluteRules: readonly TimeRule[] = [
  { name: 'iso-day', pattern: '<year> - <month:month-number> - <day:two>', make: day },
  { name: 'slashed-iso-day', pattern: '<year> / <month:month-number> / <day:two>', make: day },
  { name: 'nine-eleven', pattern: '<a:small> / <b:small>', make: nineEleven },
  { name: 'slashed-day', pattern: '<a:small> / <b:small> / ( <year> | <two> )', make: slashed },
  { name: 'dotted-day', pattern: '<dotted-day>', make: dotted },
  { name: 'month-day-year', pattern: `${weekday} <month> [the] <day> [,] [of] [,] <year>`, make: day },
  { name: 'month-day-short-year', pattern: "<month> <day> [,] ' <two>", make: day },
  { name: 'day-month-year', pattern: `${weekday} [the] <day> [of] <month> [,] <year>`, make: day },
  {
    name: 'month-day',
    pattern: `${weekday} <month> [the] <day>`,
    notBefore: ['percent', '%', 'counted'],
    make: monthDay,
  },
  { name: 'day-month', pattern: `[the] ${weekday} [the] <day> [of] <month>`, make: monthDay },
  {
    name: 'month-day-of-year',
    pattern: '<month> <day> [,] [of] <of-year:near-step> year',
    make: (m) => recurringTime({ month: m.number('month'), day: m.number('day'), yearBy: m.number('of-year') }),
  },
  {
    name: 'day-month-of-year',
    pattern: '[the] <day> [of] <month> [,] [of] <of-year:near-step> year',
    make: (m) => recurringTime({ month: m.number('month'), day: m.number('day'), yearBy: m.number('of-year') }),
  },
  { name: 'month-year', pattern: `${thirds} ~<month> [,] [of] <year>`, make: month },
  { name: 'month-short-year', pattern: `${thirds} ~<month> ' <two>`, make: month },
  {
    name: 'month-of-year',
    pattern: `${thirds} ~<month> [,] [of] <of-year:near-step> year`,
    make: (m) => recurringTime({ month: m.number('month'), yearBy: m.number('of-year'), mod: modOf(m) }),
  },
  {
    name: 'month-step',
    pattern: `[ [the] <mod:early> [in] ] [the] ( <step> | this past ) <month>`,
    make: (m) =>
      isMonth(m) ? recurringTime({ month: m.number('month'), step: stepOf(m) ?? -1, mod: modOf(m) }) : undefined,
  },
  {
    name: 'month-day-step',
    pattern: '<step:near-step> <month> [the] <day>',
    notBefore: ['percent', '%', 'counted'],
    make: (m) => (m.number('step') === 0 ? undefined : monthDay(m)),
  },
  {
    name: 'nth-of-month',
    pattern: 'the <day:nth> of ( that | the same | the | <step:near-step> ) <unit>',
    make: (m) => nthOfMonth(m),
  },
  {
    name: 'nth',
    pattern: 'the <day:nth>',
    after: ['on', 'by', 'until-word', 'from', 'to'],
    make: (m) => (endsPhrase(m) ? nthOfMonth(m) : undefined),
  },
  {
    name: 'part-of-month',
    pattern: '[the] <mod:week-third> any-unit of <month> [ [,] <year> ]',
    make: (m) => (m.has('year') ? month(m) : bareMonth(m)),
  },
  {
    name: 'week-of-day',
    pattern: '[the] week of ( <month> [the] <day> | [the] <day> [of] <month> ) [ [,] <year> ]',
    make: weekOf,
  },
  { name: 'month-third', pattern: '[the] <mod:early-only> ~<month>', make: bareMonth },
  { name: 'month-edge', pattern: '[the] <mod:edge> of <month>', make: bareMonth },
  { name: 'month-end-hyphen', pattern: '<mod:eventual> - <month>', make: bareMonth },
  { name: 'month-third-in', pattern: '<mod:early> in <month>', make: bareMonth },
  {
    name: 'month-told',
    pattern: 'that [same] <month>',
    make: (m) => (isMonth(m) ? recurringTime({ month: m.number('month'), ofText: true }) : undefined),
  },
  {
    name: 'month',
    pattern: '<month>',
    make: (m) => (isSureMonth(m) ? bareMonth(m) : undefined),
  },
]

function yearOf(m: Match): number | undefined {
  const two = m.number('two')
  // Two figures are of this century or the last: as the century turns only once, 40 parts them as well as any.
  return two === undefined ? m.number('year') : two + (two > 40 ? 1900 : 2000)
}

function day(m: Match): Made {
  return dayTime(yearOf(m) ?? 0, m.number('month') ?? 0, m.number('day') ?? 0)
}

function month(m: Match): Made {
  return calendarTime({ year: yearOf(m), month: m.number('month') }, { mod: modOf(m) })
}

/** Which of the two numbers is the month cannot be known where both can be; the other reading is kept. */
function slashed(m: Match): Made {
  const year = yearOf(m) ?? 0
  const [a, b] = [m.number('a') ?? 0, m.number('b') ?? 0]
  const first = dayTime(year, a, b)
  const second = dayTime(year, b, a)
  if (first === undefined || second === undefined || a === b) return first ?? second ?? null
  return { ...first, other: second.period }
}

/** "9/11" is the day of 2001 and no fraction. */
function nineEleven(m: Match): Made {
  const isDay = m.number('a') === 9 && m.number('b') === 11 && m.nextIs('/') === false
  const isLed = m.previousIs('the') || m.previousIs('month-lead') || m.previousIs('post') || m.nextIs('attack')
  return isDay && isLed ? dayTime(2001, 9, 11) : undefined
}

/** Where points part the numbers the day stands first. */
function dotted(m: Match): Made {
  const [day = 0, month = 0, year = 0] = m.text('dotted-day').split('.').map(Number)
  return dayTime(year, month, day) ?? null
}

function monthDay(m: Match): Made {
  const [month, day] = [m.number('month') ?? 0, m.number('day') ?? 0]
  // 2000 was a leap year.
  if (dayTime(2000, month, day) === undefined) return undefined
  return recurringTime({ month, day, weekday: m.number('weekday'), step: stepOf(m) })
}

function weekOf(m: Match): Made {
  const [month, day] = [m.number('month') ?? 0, m.number('day') ?? 0]
  if (dayTime(2000, month, day) === undefined) return undefined
  return recurringTime({ month, day, year: m.number('year'), asWeek: true })
}

/** A day of the month that was told last. */
function nthOfMonth(m: Match): Made {
  const day = m.number('day') ?? 0
  const isMonth = !m.has('unit') || m.text('unit') === 'month'
  if (day < 1 || day > 31 || !isMonth) return undefined
  const by = stepOf(m)
  return shiftedTime({ unit: 'month', by: by ?? 0, from: by === undefined ? 'text' : 'speech', dayOfMonth: day })
}

function bareMonth(m: Match): Made {
  if (!isMonth(m)) return undefined
  return recurringTime({ month: m.number('month'), mod: modOf(m) })
}

/** Short names are months only with their full stop: "Mar." and not "Mar". */
function isMonth(m: Match): boolean {
  const at = m.kept('month')
  if (at === undefined) return false
  return m.isDotted('month') || m.pieces.entries[at.first]?.values.has('long-month') === true
}

/** "May", "March", "April", "June" alone may be a verb or a name: a preposition must lead in, or an article with a noun behind. */
function isSureMonth(m: Match): boolean {
  const at = m.kept('month')
  if (at === undefined) return false
  const isDoubtful = m.pieces.entries[at.first]?.values.has('doubtful-month') === true
  if (!isDoubtful) return true
  if (m.previousIs('month-sure')) return true
  if (m.previousIs('a') || m.previousIs('the')) return isBeforeNoun(m)
  if (!m.previousIs('month-lead') || isPartOfName(m)) return false
  return (m.word('month') !== 'may' && m.word('month') !== 'march') || !m.nextIs('verb-ahead') || m.nextIs('the')
}

/** "a June agreement": a word in small letters behind, which is none of the small words of time. */
function isBeforeNoun({ pieces, first, end }: Match): boolean {
  const isWord = /^\p{L}{3}/u.test(pieces.word(end)) && pieces.together(first, end)
  return isWord && pieces.capital[end] === 0 && pieces.entries[end] === undefined
}

/** "June Carter" and "April Jones" are women: a capitalised word right behind that begins no sentence. */
function isPartOfName(m: Match): boolean {
  const { pieces, end } = m
  return pieces.together(m.first, end) && pieces.capital[end] === 1 && pieces.entries[end] === undefined
}
