import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { dayTime, partOf, recurringTime, repeatedTime, shiftedTime } from '../symbols.ts'

const part =
  '( [the] [ <mod:early-only> ] ~<part> [hours] ( of | on ) | <mod:early-only> in the <part> ( of | on ) | [the] <mod:early-only> <part> [hours] ( of | on ) )'
const weekday = '[ <weekday> [,] ]'

/** Parts of days: of a day that is named, of a day told before, of none. */
export const dayPartRules: readonly TimeRule[] = [
  { name: 'part-of-month-day-year', pattern: `${part} ${weekday} <month> [the] <day> [,] <year>`, make: ofDay },
  { name: 'part-of-day-month-year', pattern: `${part} ${weekday} [the] <day> [of] <month> [,] <year>`, make: ofDay },
  { name: 'part-of-month-day', pattern: `${part} ${weekday} <month> [the] <day>`, make: ofDay },
  { name: 'part-of-day-month', pattern: `${part} ${weekday} [the] <day> [of] <month>`, make: ofDay },
  {
    name: 'part-of-told-day',
    pattern: '[ <mod:early-only> ] [the] ( that [same] | same ) <part>',
    make: (m) => ofTold(m, 0),
  },
  {
    name: 'part-of-next-day',
    pattern: '[ <mod:early-only> ] the <by:text-step> [day] <part>',
    make: (m) => ofTold(m, m.number('by') ?? 0),
  },
  { name: 'part-of-that-day', pattern: '[the] <part> of ( that | the same ) day', make: (m) => ofTold(m, 0) },
  {
    name: 'the-part',
    pattern: 'the [ <mod:early-only> ] ~<part>',
    after: ['in', 'during', 'by', 'throughout', 'until-word'],
    notBefore: ['of', '-'],
    make: (m) => ofTold(m, 0),
  },
  {
    name: 'middle-of-part',
    pattern: '<mod:early-only> ~<part>',
    after: ['by', 'in', 'until-word'],
    make: (m) => ofTold(m, 0),
  },
  {
    name: 'at-night',
    pattern: '<part>',
    after: ['at'],
    notBefore: ['of', '-'],
    make: (m) => (m.word('part') === 'night' ? repeatedTime('XXXX-XX-XXTNI') : undefined),
  },
]

function ofDay(m: Match): Made {
  const [year, month, day] = [m.number('year'), m.number('month') ?? 0, m.number('day') ?? 0]
  if (dayTime(year ?? 2000, month, day) === undefined) return undefined
  const time = partOf(m)
  return year === undefined
    ? recurringTime({ month, day, weekday: m.number('weekday'), time })
    : dayTime(year, month, day, { time })
}

function ofTold(m: Match, by: number): Made {
  return shiftedTime({ unit: 'day', by, from: 'text', time: partOf(m) })
}
