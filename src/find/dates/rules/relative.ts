import type { TimeUnit } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { lastingTime, modOf, partOf, recurringTime, shiftedTime, sideOf, stepOf, unitOf } from '../symbols.ts'
import { leadsOn } from './counted.ts'
import { reachesFromNow } from './phrases.ts'

/** Times counted from the time of speaking, from a time told before, or from an event. */
export const relativeRules: readonly TimeRule[] = [
  { name: 'today', pattern: '[ <mod:early> [on] ] <today> [ <part> ]', make: today },
  { name: 'part-of-today', pattern: '<part> <today>', make: today },
  { name: 'tonight', pattern: '[ <mod:early> ] tonight', make: () => fromDay(0, 'NI') },
  {
    name: 'overnight',
    pattern: 'overnight',
    notBefore: ['unit', 'units'],
    make: () => shiftedTime({ unit: 'day', by: 0, from: 'speech', time: { part: 'NI' }, overnight: true }),
  },
  { name: 'day-but-one', pattern: '[the] day <way:after-before> <today>', make: dayButOne },
  {
    name: 'this-part',
    pattern: '[ <mod:early> ] ( <step:near-step> ) <part>',
    make: (m) => {
      const step = stepOf(m)
      return step === undefined || step === 1 ? undefined : fromDay(step, m.text('part'))
    },
  },
  {
    name: 'the-next-unit',
    pattern: 'the <which:last-next> <unit>',
    after: ['for', 'within', 'over', 'during'],
    notBefore: ['of'],
    make: nextUnit,
  },
  {
    name: 'step-unit',
    pattern: `[ <mod:early> [in] | [the] <mod:edge> of ] [the] ( <step> | this past | this coming ) [fiscal] <unit>`,
    notBefore: ['-'],
    make: stepUnit,
  },
  { name: 'unit-before-last', pattern: 'the <unit> before last', make: (m) => beyond(m, -2) },
  { name: 'unit-after-next', pattern: 'the <unit> after next', make: (m) => beyond(m, 2) },
  {
    name: 'night-before-last',
    pattern: 'the <part> before last',
    make: (m) => (m.word('part') === 'night' ? fromDay(-2, 'NI') : undefined),
  },
  { name: 'edge-of-unit', pattern: '[the] <mod:edge> of the [fiscal] <unit>', make: edgeOfUnit },
  {
    name: 'edge-of-bare-unit',
    pattern: '<mod:edge> of <unit>',
    after: ['limit', 'before', 'at', 'until-word'],
    make: (m) => (m.word('unit') === 'year' || m.word('unit') === 'month' ? edgeOfUnit(m) : undefined),
  },
  { name: 'edge-of-month-day', pattern: '<mod:early> in the <unit>', make: edgeOfUnit },
  {
    name: 'unit-s-end',
    pattern: "[the] <unit> 's <mod:edge>",
    make: (m) => edgeOfUnit(m),
  },
  {
    name: 'part-of-unit',
    pattern: '[the] ( <mod:early-only> | <mod:latter> ) part-word of the [fiscal] <unit>',
    make: edgeOfUnit,
  },
  {
    name: 'year-end',
    pattern: '( <yearend:year-end> | [the] year ~eventual )',
    make: (m) => recurringTime({ month: 12, day: 31, step: m.previousIs('since') ? -1 : undefined }),
  },
  {
    name: 'the-weekend',
    pattern: 'the weekend',
    after: ['over', 'on', 'at', 'for', 'during', 'of', 'in', 'through', 'throughout', 'until-word'],
    notBefore: ['of'],
    make: () => stepped('weekend', 0),
  },
  {
    name: 'the-unit',
    pattern: 'the [full] [fiscal] <unit>',
    after: ['in', 'during', 'for', 'of', 'throughout', 'over', 'earlier', 'later'],
    notBefore: ['before', 'after', 'to', 'ago', 'earlier', 'that', 'count', 'year', '-', 'in'],
    make: (m) => (m.nextIs('of') && !m.nextIs('$', 1) ? undefined : theUnit(m)),
  },

  // Counted from a time that stands in the text.
  {
    name: 'that-unit',
    pattern: '[ <mod:early> | [the] <mod:edge> of ] [the] that [same] <unit>',
    notBefore: ['-'],
    make: (m) => fromText(m, 0),
  },
  {
    name: 'same-unit',
    pattern: '[ <mod:early> ] the [very] same <unit>',
    notBefore: ['-'],
    make: (m) => fromText(m, 0),
  },
  {
    name: 'text-unit',
    pattern: '[ <mod:early> ] the <by:text-step> <unit>',
    notBefore: ['-'],
    make: (m) => fromText(m, m.number('by') ?? 0),
  },
  {
    name: 'unit-following',
    pattern: 'the <unit> ( <way:following> | <way:before-word> )',
    notBefore: ['the', 'a', 'determiner'],
    make: (m) => (leadsOn(m) ? undefined : fromText(m, m.number('way') ?? 1)),
  },
  {
    name: 'month-of-that-year',
    pattern: '[ <mod:early> ] <month> [ <day> ] of ( that | the same ) year',
    make: ofThatYear,
  },
  {
    name: 'since-then',
    pattern: 'then',
    after: ['since', 'until-word'],
    make: () => shiftedTime({ unit: 'day', by: 0, from: 'text', whole: true }),
  },
]

function fromDay(by: number, part?: string): Made {
  return shiftedTime({ unit: 'day', by, from: 'speech', time: part === undefined ? undefined : { part } })
}

function stepped(unit: TimeUnit, by: number, m?: Match): Made {
  return shiftedTime({ unit, by, from: 'speech', mod: m && modOf(m), side: m && sideOf(m) })
}

function today(m: Match): Made {
  return shiftedTime({ unit: 'day', by: m.number('today') ?? 0, from: 'speech', time: partOf(m) })
}

/** "the day before yesterday": one more in the same way. */
function dayButOne(m: Match): Made {
  const [way, by] = [m.number('way') ?? 0, m.number('today') ?? 0]
  return by !== 0 && Math.sign(way) === Math.sign(by) ? fromDay(by + way) : undefined
}

/** "for the next year" reaches on from now. */
function nextUnit(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined || !reachesFromNow(m, m.word('which'), unit.unit)) return undefined
  return lastingTime(unit.times, unit.unit, (m.number('which') ?? 0) < 0 ? 'before' : 'after')
}

const leads = ['in', 'within', 'over', 'during', 'for']

function stepUnit(m: Match): Made {
  const unit = unitOf(m)
  // "in the past week" reaches back from now and is a length of time.
  if (unit === undefined || (m.word('step') === 'past' && leads.some((type) => m.previousIs(type)))) return undefined
  const by = stepOf(m) ?? (m.pieces.entries[m.end - 2]?.values.has('coming') === true ? 1 : -1)
  if (unit.unit === 'day' && (by !== 0 || !m.has('mod'))) {
    // "the next day" follows a day told before; "this day" is no date.
    return by === 0 ? undefined : shiftedTime({ unit: 'day', by, from: 'text' })
  }
  // "the previous year", "the following week" are counted from a time told before, "last year" from now.
  return shiftedTime({ unit: unit.unit, by, from: isTextStep(m) ? 'text' : 'speech', mod: modOf(m), side: sideOf(m) })
}

function isTextStep(m: Match): boolean {
  const at = m.kept('step')
  if (at === undefined) return false
  const values = m.pieces.entries[at.first]?.values
  return values?.has('text-step') === true && values.has('near-step') === false
}

/** "the week before last", "the year after next". */
function beyond(m: Match, by: number): Made {
  const unit = unitOf(m)
  return unit === undefined || unit.unit === 'day' ? undefined : stepped(unit.unit, by * unit.times)
}

function edgeOfUnit(m: Match): Made {
  const unit = unitOf(m)
  // "at the end of the day" is "after all".
  if (unit?.unit === 'day' && m.text('mod') === 'END' && m.previousIs('at')) return null
  return unit === undefined ? undefined : stepped(unit.unit, 0, m)
}

function theUnit(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined || unit.unit === 'day' || unit.unit === 'weekend' || unit.unit === 'century') return undefined
  // "the Year" with a capital is part of a name.
  if (m.isCapital('unit') && m.pieces.capital[m.first] === 0) return undefined
  if (unit.unit === 'quarter') return shiftedTime({ unit: 'quarter', by: 0, from: 'text' })
  return stepped(unit.unit, 0)
}

function fromText(m: Match, by: number): Made {
  const unit = unitOf(m)
  if (unit === undefined) return undefined
  return shiftedTime({ unit: unit.unit, by, from: 'text', mod: modOf(m), side: sideOf(m) })
}

function ofThatYear(m: Match): Made {
  return recurringTime({ month: m.number('month'), day: m.number('day'), yearBy: 0, mod: modOf(m), ofText: true })
}
