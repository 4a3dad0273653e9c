import type { LastingTime } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { lastingTime, unitOf, vagueTime } from '../symbols.ts'

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

/** "the past two years" lie before the anchor, "the next" after it, "the first" on neither side. */
function sideOf(m: Match): LastingTime['side'] {
  const which = m.number('which') ?? 0
  if (which === 0) return undefined
  return which < 0 ? 'before' : 'after'
}

function span(m: Match): Made {
  const unit = unitOf(m)
  const amount = m.number('amount')
  if (unit === undefined || amount === undefined || isCountedBack(m) || isVerb(m)) return undefined
  if (isTitle(m)) return null
  // "a month-long strike": the article is that of the strike.
  if (isArticle(m)) return hasHyphen(m) ? undefined : articleSpan(m, unit.unit, amount * unit.times)
  if (isStrictOver(m)) return undefined
  if (isFraction(m, unit.unit, amount)) return null
  if (unit.unit === 'quarter' && !m.has('which') && amount < 2) return undefined
  if (isSingular(m) && amount > 1 && !hasHyphen(m) && !m.has('which'))
    return looseSingular(m, amount * unit.times, unit.unit)
  return lastingTime(amount * unit.times, unit.unit, sideOf(m))
}

/** "12 percent a year" and "a day when", "a year of drought", "a second chance" are no spans. */
function articleSpan(m: Match, unit: LastingTime['parts'][number]['unit'], count: number): Made {
  if (!m.has('which') && !m.has('about') && !m.has('bound')) {
    if (unit === 'second' || unit === 'quarter') return null
    if (m.nextIs('loose-after') && !(m.nextIs('of') && m.previousIs('within'))) return null
    if (isSingular(m) && !m.nextIs('span-behind') && !m.previousIs('span-lead')) return null
  }
  return unit === 'quarter' && !m.has('which') ? undefined : lastingTime(count, unit, sideOf(m))
}

/** "ten days earlier" is counted from a time; "ten days before closing it" is a length. */
function isCountedBack(m: Match): boolean {
  return m.nextIs('earlier') && !(m.nextIs('before') && m.nextIsWord(1))
}

/** "likely to last over a week", "it did not last more than a day": the verb. */
function isVerb(m: Match): boolean {
  const at = m.kept('which')
  if (at === undefined || m.word('which') !== 'last' || m.isDefinite()) return false
  const bounds = ['about', 'more', 'at', 'up']
  return m.previousIs('will-word') || bounds.some((type) => m.pieces.entries[at.end]?.values.has(type) === true)
}

/** "60 Minutes" with a capital among small letters is a programme. */
function isTitle(m: Match): boolean {
  const { pieces, first, end } = m
  if (!m.isCapital('unit') || pieces.entries[end - 1]?.values.has('clock-units') !== true) return false
  return pieces.capital[first - 1] !== 1 && (!pieces.together(first, end) || pieces.capital[end] === 0)
}

/** "the nine months", "the first six months": accounts tell of so many; three months are a quarter. */
function reported(m: Match, made: Made): Made {
  const months = m.number('amount') ?? 0
  if (made === null || made === undefined || !('kind' in made) || made.kind !== 'lasting') return made
  return made.parts[0]?.unit === 'month' && months > 3 && months < 12 ? { ...made, isReported: true } : made
}

/** Whether the amount is "a" or "an" alone. */
function isArticle(m: Match): boolean {
  const lead = m.kept('amount')
  return lead !== undefined && lead.end - lead.first === 1 && m.pieces.entries[lead.first]?.values.has('a') === true
}

function isSingular(m: Match): boolean {
  return m.pieces.entries[m.kept('unit')?.first ?? -1]?.values.has('any-unit-word') === true
}

/** "three-quarters of the food" is a share. */
function isFraction(m: Match, unit: string, amount: number): boolean {
  return unit === 'quarter' && amount === 3 && !m.has('which') && (hasHyphen(m) || m.nextIs('of'))
}

/** "over three years" may be throughout them as well as more than them. */
function isStrictOver(m: Match): boolean {
  return m.word('about') === 'over'
}

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

function aheadUnits(m: Match): Made {
  const unit = unitOf(m)
  return unit === undefined ? undefined : lastingTime(null, unit.unit, 'after')
}

/** "a five year low" is a span; "in 1990 Day" is none. */
function looseSingular(m: Match, count: number, unit: LastingTime['parts'][number]['unit']): Made {
  return count <= 100 ? lastingTime(count, unit, sideOf(m)) : undefined
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

function hasHyphen(m: Match): boolean {
  for (let i = m.first; i < m.end; i++) if (m.pieces.word(i) === '-') return true
  return false
}
