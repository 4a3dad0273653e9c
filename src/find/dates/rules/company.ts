import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { recurringTime, shiftedTime } from '../symbols.ts'

const same = '( comparable | corresponding | same | similar )'
const stretch = '( quarter | period )'
const numbered = '( <number:quarter-number> ~quarter )'

/** The quarters that companies tell of: named once, then "the quarter", "a year earlier", "the 1988 period". */
export const companyRules: readonly TimeRule[] = [
  { name: 'the-quarter', pattern: '( the | that ) quarter', notBefore: ['of', '-'], make: toldQuarter },
  {
    name: 'latest-quarter',
    pattern: '[the] ( latest | just ~ended | most recent ) ( [fiscal] quarter | period )',
    make: toldQuarter,
  },
  { name: 'year-quarter-named', pattern: `[the] ${numbered} of the <year:year-word> ( before | earlier )`, make: namedAgo },
  { name: 'year-period', pattern: `the <year> ${stretch}`, make: yearPeriod },
  { name: 'year-ago-quarter', pattern: `[the] [${same}] <unit:year-word> ~( ago | earlier-only ) ${stretch}`, make: quarterAgo },
  { name: 'year-ago-named', pattern: `[the] [${same}] <unit:year-word> ~( ago | earlier-only ) ${numbered}`, make: namedAgo },
  { name: 'quarter-year-ago', pattern: `the [${same}] ${stretch} ( a | the ) year ( ago | earlier-only )`, make: quarterAgo },
  { name: 'same-quarter-last-year', pattern: `( the | a ) ${same} ${stretch} [of] last year`, make: quarterAgo },
  { name: 'last-year-s-quarter', pattern: "last year 's [same] quarter", make: quarterAgo },
  {
    name: 'same-period-of-year',
    pattern: `the ${same} ${stretch} [in] [of] <year>`,
    make: yearPeriod,
  },
  {
    name: 'year-ago-months',
    pattern: '[the] <unit:year-word> ~( ago | earlier-only ) <amount> <of:any-units>',
    make: () => shiftedTime({ unit: 'year', by: -1, from: 'speech', mayBeQuarter: true }),
  },
]

function toldQuarter(): Made {
  return shiftedTime({ unit: 'quarter', by: 0, from: 'text' })
}

function quarterAgo(): Made {
  return shiftedTime({ unit: 'year', by: -1, from: 'speech', mayBeQuarter: true, grain: 'quarter' })
}

function namedAgo(m: Match): Made {
  return recurringTime({ quarter: m.number('number'), yearBy: -1, fiscal: true })
}

function yearPeriod(m: Match): Made {
  return recurringTime({ year: m.number('year'), ofQuarter: true })
}
