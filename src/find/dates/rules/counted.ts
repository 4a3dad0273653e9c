import type { ShiftedTime } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { lastingTime, shiftedTime, unitOf, vagueTime } from '../symbols.ts'

const approx = '[ <about> | at least | up to | [no] <bound:more> than ]'

/** Times counted back and on in units: "ten days ago", "two years later", "a year earlier". */
export const countedRules: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern: `${approx} <amount> [extra] ~<unit:any-unit> [or so] ~really-ago`,
    make: (m) => counted(m, -1, 'speech'),
  },
  {
    name: 'quarter-century-ago',
    pattern: '[about] a quarter ~[of] ~[a] ~century ~( <way:really-ago> | <way:earlier-only> )',
    make: (m) => yearsCounted(25, -1, m.word('way') === 'ago' ? 'speech' : 'text'),
  },
  {
    name: 'ago-today',
    pattern: `${approx} <amount> ~<unit:any-unit> ago ( <today> | <weekday> )`,
    make: (m) => counted(m, -1, 'speech', 'day'),
  },
  {
    name: 'from-now',
    pattern: `${approx} <amount> ~<unit:any-unit> ( from now | hence | from <today> )`,
    make: (m) => counted(m, 1, 'speech'),
  },
  {
    name: 'later',
    pattern: `${approx} <amount> [extra] ~<unit:any-unit> ~later-only`,
    notBefore: ['than'],
    make: (m) => counted(m, 1, 'text'),
  },
  {
    name: 'units-on',
    pattern: '<amount> <unit:any-units> on',
    before: [',', '.'],
    make: (m) => counted(m, 1, 'text'),
  },
  {
    name: 'ago-and-half',
    pattern: '<amount> <unit:any-unit> and a half ago',
    make: (m) => counted(m, -1, 'speech', undefined, 0.5),
  },
  {
    name: 'earlier',
    pattern: `${approx} <amount> [extra] ~<unit:any-unit> ~earlier-only`,
    notBefore: ['than'],
    make: (m) => (leadsOn(m) ? undefined : counted(m, -1, 'text')),
  },
  { name: 'year-ago', pattern: '[the] <unit:year-word> ~( ago | earlier-only ) [period]', make: yearAgo },
  { name: 'year-ago-the', pattern: '( a | the ) <unit:year-word> ( really-ago | earlier-only )', make: yearAgo },
  {
    name: 'vague-ago',
    pattern: `[a] ( <several> | couple of | good many ) ~<unit:any-unit> ~( really-ago | earlier-only | previously )`,
    make: (m) => (leadsOn(m) ? vagueBefore(m) : vaguelyBack()),
  },
  {
    name: 'vague-units-ago',
    pattern: '<unit:any-units> ( really-ago | earlier-only )',
    make: (m) => (leadsOn(m) ? undefined : vaguelyBack()),
  },
  {
    name: 'vague-later',
    pattern: `[a] ( <several> | couple of ) ~<unit:any-unit> ~later-only`,
    make: vaguelyOn,
  },
]

function counted(m: Match, way: 1 | -1, from: 'speech' | 'text', grain?: 'day', more = 0): Made {
  const unit = unitOf(m)
  const amount = m.number('amount')
  if (unit === undefined || amount === undefined) return undefined
  if (unit.unit === 'decade') return yearsCounted((amount + more) * 10, way, from)
  const count = (amount + more) * unit.times
  const isFine = ['hour', 'minute', 'second'].includes(unit.unit)
  if (isFine || !Number.isInteger(count)) return lastingTime(count, unit.unit, way === -1 ? 'before' : 'after')
  return shiftedTime({
    unit: unit.unit,
    by: way * count,
    from,
    grain,
    counted: true,
    mayBeQuarter: (unit.unit === 'year' && count === 1) || undefined,
    rough: unit.unit === 'day' ? roughness(m) : undefined,
  })
}

/** "a decade ago" is the tenth year back, not the decade before this one. */
function yearsCounted(count: number, way: 1 | -1, from: 'speech' | 'text'): Made {
  return Number.isInteger(count) ? shiftedTime({ unit: 'year', by: way * count, from, counted: true }) : undefined
}

/** "about ten days ago", "more than ten days ago": no day is told. */
function roughness(m: Match): ShiftedTime['rough'] {
  const bound = m.text('bound')
  if (bound !== '') return bound === 'more' ? 'more' : 'less'
  return m.has('about') && m.word('about') !== 'some' ? 'about' : undefined
}

/** "weeks before the shooting", "the day before he left": the word leads on to what it is before. */
export function leadsOn(m: Match): boolean {
  const { pieces, end } = m
  const last = pieces.entries[end - 1]?.values
  if (last?.has('before') !== true && last?.has('after') !== true) return false
  return pieces.together(m.first, end) && /^\p{L}/u.test(pieces.word(end))
}

function yearAgo(): Made {
  return shiftedTime({ unit: 'year', by: -1, from: 'speech', mayBeQuarter: true })
}

/** "several months before he came": how long, and the preposition goes back to the text. */
function vagueBefore(m: Match): Made {
  const unit = unitOf(m)
  return unit && [{ symbol: lastingTime(null, unit.unit), first: m.first, end: m.end - 1 }]
}

function vaguelyBack(): Made {
  return vagueTime('PAST_REF')
}

/** "a few days later": so far from a time told before, which is no day. */
function vaguelyOn(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined ? undefined : lastingTime(null, unit.unit)
}
