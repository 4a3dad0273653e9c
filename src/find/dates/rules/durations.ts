import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { lastingTime, unitOf, vagueTime } from '../symbols.ts'
import { hasHyphen, isVerb, reported, sideOf, span } from './spans.ts'

const approx = '[ <about> | at least | up to | [no] <bound:more> than ]'
const which = '[ [the] [this] <which:past-next> ]'

/** How long something lasts. */
export const durationRules: readonly TimeRule[] = [
  {
    name: 'one-day',
    pattern: 'some-one day',
    notAfter: ['span-lead', 'only', 'number'],
    notBefore: ['-', 'of', 'after', 'before', 'later-only', 'earlier-only', 'long'],
    make: (m) => (m.previousIs('will-word') ? vagueTime('FUTURE_REF') : undefined),
  },
  {
    name: 'span',
    pattern: `${which} ${approx} <amount> [~plus] [more] [extra] ~<unit:any-unit> [ ~long ] [ or so ]`,
    notBefore: ['ago', 'really-ago', 'later-only', '-'],
    make: (m) => (['first', 'latest'].includes(m.word('which')) ? reported(m, span(m)) : span(m)),
  },
  { name: 'span-and-half', pattern: `${which} ${approx} <amount> ~<unit:any-unit> and ~a ~half`, make: spanAndHalf },
  {
    name: 'the-span',
    pattern: 'the <amount> [extra] <unit:any-units>',
    notBefore: ['later-only', 'earlier-only'],
    make: (m) => reported(m, span(m)),
  },
  {
    name: 'span-choice',
    pattern: `${which} ${approx} <amount> ~( to | or ) ~<more:amount> [more] ~<unit:any-unit>`,
    notBefore: ['really-ago'],
    make: spanChoice,
  },
  {
    name: 'span-of-named',
    pattern: '[the] <which:past-next> <amount> <unit:any-units> of ( <year> | <month> [ [,] <year> ] )',
    make: (m) => lengthOnly(m),
  },
  { name: 'span-or-two', pattern: '[another] a <unit:any-unit-word> or two', make: one },
  {
    name: 'span-to-the-day',
    pattern: '<amount> <unit:any-unit> to the day <way:after-before>',
    make: spanToTheDay,
  },
  { name: 'quarter-century', pattern: 'a quarter ~[of] ~[a] ~century', make: () => lastingTime(25, 'year') },
  { name: 'span-which-inside', pattern: `[the] <amount> <which:past-next> ~<unit:any-units>`, make: span },
  {
    name: 'span-of-two',
    pattern: `${approx} <amount> ( years | year ) [,] [and] <more:amount> ( months | month )`,
    make: twoUnits('year', 'month'),
  },
  {
    name: 'span-of-hours',
    pattern: `${approx} <amount> ( hours | hour ) [,] [and] <more:amount> ( minutes | minute )`,
    make: twoUnits('hour', 'minute'),
  },
  {
    name: 'span-of-minutes',
    pattern: `${approx} <amount> ( minutes | minute ) [,] [and] <more:amount> ( seconds | second )`,
    make: twoUnits('minute', 'second'),
  },
  {
    name: 'vague-span',
    pattern: `${which} [ more than | about ] [a] <several> [more] ~<unit:any-units>`,
    make: vagueSpan,
  },
  { name: 'couple-span', pattern: `${which} [a] <couple> of [more] ~<unit:any-units>`, make: coupleSpan },
  { name: 'couple-span-loose', pattern: '[the] <which:past-next> couple <unit:any-units>', make: coupleSpan },
  {
    name: 'over-the-units',
    pattern: 'the <unit:any-units>',
    after: ['over'],
    notBefore: ['of', 'year'],
    make: overUnits,
  },
  {
    name: 'vague-span-hyphen',
    pattern: '( several | few ) ~<unit:any-unit-word>',
    make: (m) => (hasHyphen(m) ? vagueSpan(m) : undefined),
  },
  { name: 'many-spans', pattern: '[many] <lots> of ~<unit:any-units>', make: vagueSpan },
  { name: 'past-units', pattern: '[the] <which:past-next> <unit:any-units>', make: pastUnits },
  {
    name: 'the-past-unit',
    pattern: '[the] <which:past-only> <unit:any-unit-word>',
    after: ['in', 'within', 'over', 'during', 'for'],
    make: thePastUnit,
  },
  { name: 'recent-units', pattern: '[the] [most] recent <unit:any-units>', make: recentUnits },
  {
    name: 'bare-units',
    pattern: '<unit:any-units>',
    after: ['for', 'within', 'over', 'lasting', 'take', 'spend', 'of', 'in', 'after', 'before'],
    notBefore: ['ago', 'really-ago', 'later-only', 'earlier-only', 'old', 'of', '-', 'long'],
    make: bareUnits,
  },
  {
    name: 'units-ahead',
    pattern: '[the] <unit:any-units> ( ahead | to come )',
    make: (m) => aheadUnits(m),
  },
  {
    name: 'units-long',
    pattern: '<unit:any-units> ~long',
    make: (m) => (hasHyphen(m) ? vagueSpan(m) : undefined),
  },
  { name: 'unit-long', pattern: '<unit:any-unit-word> ~long', make: (m) => (hasHyphen(m) ? one(m) : undefined) },
  { name: 'whole-unit', pattern: '[the] ( whole | entire | all ) [the] <unit:any-unit-word>', make: one },
]

/** "two to three weeks" are two at least. */
function spanChoice(m: Match): Made {
  const unit = unitOf(m)
  const [low, high] = [m.number('amount'), m.number('more')]
  if (unit === undefined || low === undefined || high === undefined || low >= high) return undefined
  return lastingTime(low * unit.times, unit.unit, sideOf(m))
}

/** "the first ten months of 1915": how long, whichever side. */
function lengthOnly(m: Match): Made {
  const unit = unitOf(m)
  const amount = m.number('amount')
  return unit === undefined || amount === undefined ? undefined : lastingTime(amount * unit.times, unit.unit)
}

/** "two years to the day after the flood" tells the length, and no day after a flood. */
function spanToTheDay(m: Match): Made {
  const [unit, amount, at] = [unitOf(m), m.number('amount'), m.kept('unit')]
  if (unit === undefined || amount === undefined || at === undefined) return undefined
  return [{ symbol: lastingTime(amount * unit.times, unit.unit), first: m.first, end: at.end }]
}

function aheadUnits(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined ? undefined : lastingTime(null, unit.unit, 'after')
}

function spanAndHalf(m: Match): Made {
  const unit = unitOf(m)
  const amount = m.number('amount')
  if (unit === undefined || amount === undefined) return undefined
  return lastingTime((amount + 0.5) * unit.times, unit.unit, sideOf(m))
}

function twoUnits(large: 'year' | 'hour' | 'minute', small: 'month' | 'minute' | 'second'): (m: Match) => Made {
  return (m) => ({
    kind: 'lasting',
    parts: [
      { count: m.number('amount') ?? null, unit: large },
      { count: m.number('more') ?? null, unit: small },
    ],
  })
}

function vagueSpan(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined || isVerb(m) ? undefined : lastingTime(null, unit.unit, sideOf(m))
}

function coupleSpan(m: Match): Made {
  const unit = unitOf(m)
  // "a number of days" is some of them, "the number of days" no time.
  if (m.word('couple') === 'number') return m.previousIs('a', 0) ? vagueSpan(m) : undefined
  return unit === undefined ? undefined : lastingTime(2 * unit.times, unit.unit, sideOf(m))
}

function pastUnits(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined) return undefined
  // "in past years" is once; "the past years" lead up to now.
  if (m.word('which') === 'past' && unit.unit === 'year' && !m.isDefinite()) return vagueTime('PAST_REF')
  // "the last days of the war" are not those before now.
  return lastingTime(null, unit.unit, m.nextIs('of') ? undefined : sideOf(m))
}

/** "in the past week" reaches back from now; "last week" is the calendar's. */
function thePastUnit(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined ? undefined : lastingTime(unit.times, unit.unit, 'before')
}

function recentUnits(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined) return undefined
  return ['year', 'decade', 'century'].includes(unit.unit)
    ? vagueTime('PAST_REF')
    : lastingTime(null, unit.unit, 'before')
}

function bareUnits(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined || unit.unit === 'quarter' || unit.unit === 'weekend') return undefined
  const isLoose = m.previousIs('of') && !m.previousIs('lots', 2)
  return isLoose || unit.unit === 'second' ? undefined : lastingTime(null, unit.unit)
}

/** "over the years" is many of them. */
function overUnits(m: Match): Made {
  const unit = unitOf(m)
  return unit?.unit === 'year' || unit?.unit === 'decade' || unit?.unit === 'century'
    ? lastingTime(null, unit.unit)
    : undefined
}

function one(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined ? undefined : lastingTime(unit.times, unit.unit)
}
