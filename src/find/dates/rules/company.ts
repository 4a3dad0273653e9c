import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { dayTime, lastingTime, recurringTime, shiftedTime, unitOf } from '../symbols.ts'

const same = '( comparable | corresponding | same | similar )'
const stretch = '( quarter | period )'
const numbered = '( <number:quarter-number> ~quarter )'

/** The quarters that companies tell of: named once, then "the quarter", "a year earlier", "the 1988 period". */
export const companyRules: readonly TimeRule[] = [
  { name: 'the-quarter', pattern: '( the | that ) quarter', notBefore: ['of', '-'], make: toldQuarter },
  {
    name: 'quarter-ended',
    pattern: '( the | its | a ) <of:quarter> ( ended | ending ) <month> <day>',
    make: quarterEnded,
  },
  {
    name: 'latest-quarter',
    pattern: '[the] ( latest | just ~ended | most recent ) ( [fiscal] quarter | period )',
    make: toldQuarter,
  },
  {
    name: 'year-quarter-named',
    pattern: `[the] ${numbered} of the <year:year-word> ( before | earlier )`,
    make: namedAgo,
  },
  { name: 'year-period', pattern: `the <year> ${stretch}`, make: yearPeriod },
  {
    name: 'year-ago-quarter',
    pattern: `[the] [${same}] <unit:year-word> ~( ago | earlier-only ) ${stretch}`,
    make: quarterAgo,
  },
  {
    name: 'year-ago-named',
    pattern: `[the] [${same}] <unit:year-word> ~( ago | earlier-only ) ${numbered}`,
    make: namedAgo,
  },
  {
    name: 'quarter-year-ago',
    pattern: `the [${same}] ${stretch} ( a | the ) year ( ago | earlier-only )`,
    make: quarterAgo,
  },
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
    make: monthsAgo,
  },
  {
    name: 'year-ended',
    pattern: '( the | a | its | this ) [ full ] [fiscal] <unit:year-word> ( ended | ending | to )',
    before: ['month', 'last', 'this', 'today', 'day'],
    make: yearEnded,
  },
  {
    name: 'latest-year',
    pattern: '[the] ( latest | just ~ended | most recent ) [fiscal] year',
    make: () => shiftedTime({ unit: 'year', by: -1, from: 'speech' }),
  },
]

function toldQuarter(): Made {
  return shiftedTime({ unit: 'quarter', by: 0, from: 'text' })
}

/** "the quarter ended July 31" is that of the calendar in which most of it lies, and tells a day. */
function quarterEnded(m: Match): Made {
  const [month, day, of] = [m.number('month') ?? 0, m.number('day') ?? 0, m.kept('of')]
  const at = m.kept('month')
  if (of === undefined || at === undefined || dayTime(2000, month, day) === undefined) return undefined
  const isNamed = m.pieces.entries[m.first]?.values.has('the') === true
  // One that ends with July began in May.
  const middle = month === 1 ? 12 : month - 1
  const quarter = recurringTime({ quarter: Math.ceil(middle / 3), fiscal: true })
  return [
    { symbol: quarter, first: isNamed ? m.first : of.first, end: of.end },
    { symbol: recurringTime({ month, day }), first: at.first, end: m.end },
  ]
}

function quarterAgo(m: Match): Made {
  const ofPeriod = !hasQuarter(m) || undefined
  return shiftedTime({ unit: 'year', by: -1, from: 'speech', mayBeQuarter: true, grain: 'quarter', ofPeriod })
}

function hasQuarter({ pieces, first, end }: Match): boolean {
  for (let i = first; i < end; i++) if (pieces.entries[i]?.values.has('quarter') === true) return true
  return false
}

/** "the year-earlier nine months": how long, as the year before has them. */
function monthsAgo(m: Match): Made {
  const [amount, of] = [m.number('amount'), unitOf(m, 'of')]
  return amount === undefined || of === undefined ? undefined : lastingTime(amount, of.unit)
}

/** "the year ended June 30": the twelve months up to a day that is an expression of its own. */
function yearEnded(m: Match): Made {
  const at = m.kept('unit')
  if (at === undefined) return undefined
  const isDefinite = m.previousIs('the', 0)
  return [
    {
      symbol: { ...lastingTime(1, 'year'), untilNext: true },
      first: isDefinite ? m.first : m.first + 1,
      end: at.end,
    },
  ]
}

function namedAgo(m: Match): Made {
  return recurringTime({ quarter: m.number('number'), yearBy: -1, fiscal: true })
}

function yearPeriod(m: Match): Made {
  return recurringTime({ year: m.number('year'), ofQuarter: true })
}
