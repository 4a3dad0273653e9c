import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { modOf, partOf, recurringTime, shiftedTime, stepOf } from '../symbols.ts'

const which = '[ [the] ( <step:last-next> | this ) [coming] [past] | [the] <mod:early-only> | <mod:early> [on] ]'

/** Weekdays, which want their week from an anchor. */
export const weekdayRules: readonly TimeRule[] = [
  { name: 'weekday', pattern: `${which} <weekday> [ <part> ]`, make: weekday },
  {
    name: 'weekday-short',
    pattern: '<weekday:short-weekday>',
    make: (m) =>
      m.isDotted('weekday') && !m.followsName() ? recurringTime({ weekday: m.number('weekday') }) : undefined,
  },
  { name: 'part-of-weekday', pattern: '[ <mod:early-only> ] ( <part> of | <part> on ) <weekday>', make: weekday },
  {
    name: 'weekday-overnight',
    pattern: '<weekday> overnight',
    make: (m) => recurringTime({ weekday: m.number('weekday'), time: { part: 'NI' } }),
  },
  {
    name: 'weekday-of-month',
    pattern: '[the] ( <nth:ordinal> | <last:last-next> ) <weekday> ( in | of ) <month> [ [,] <year> ]',
    make: weekdayOfMonth,
  },
  {
    name: 'day-by-weekday',
    pattern: 'the day <way:after-before> [ <step:last-next> ] <weekday>',
    make: (m) =>
      recurringTime({ weekday: m.number('weekday'), step: stepOf(m), offset: Math.sign(m.number('way') ?? 0) }),
  },
  {
    name: 'week-from-weekday',
    pattern: '[a] week ( from | ago ) <weekday>',
    make: () => null,
  },
  {
    name: 'weekday-of-week',
    pattern: '<weekday> ( <part> [of] | [of] ) <week-by:near-step> week',
    make: (m) => shiftedWeekday(m),
  },
]

function weekday(m: Match): Made {
  return recurringTime({
    weekday: m.number('weekday'),
    // "this coming Friday" is ahead, "this past Friday" behind; plain "this Friday" is told by the tense.
    step: stepOf(m) ?? thisStep(m),
    ofText: isTextStep(m) || undefined,
    mod: modOf(m),
    time: partOf(m),
  })
}

/** "the previous Friday", "the following Monday": counted from a day told before. */
function isTextStep(m: Match): boolean {
  const at = m.kept('step')
  return at !== undefined && m.pieces.entries[at.first]?.values.has('text-step') === true && m.word('step') !== 'next'
}

function thisStep(m: Match): -1 | 1 | undefined {
  for (let i = m.first; i < m.end; i++) {
    const values = m.pieces.entries[i]?.values
    if (values?.has('coming') === true) return 1
    if (values?.has('past') === true) return -1
  }
  return undefined
}

/** "the second Monday of October", "the last Sunday in May 1911". */
function weekdayOfMonth(m: Match): Made {
  const isLast = m.word('last') === 'last'
  const nth = isLast ? -1 : m.number('nth')
  if (nth === undefined || nth > 5 || (m.has('last') && !isLast)) return undefined
  return recurringTime({ nth, weekday: m.number('weekday'), month: m.number('month'), year: m.number('year') })
}

/** "Monday of last week": the week is counted, then its day taken. */
function shiftedWeekday(m: Match): Made {
  const by = m.number('week-by')
  if (by === undefined) return undefined
  return shiftedTime({ unit: 'week', by, from: 'speech', grain: 'day', weekday: m.number('weekday'), time: partOf(m) })
}
