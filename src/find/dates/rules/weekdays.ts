import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { modOf, partOf, recurringTime, repeatedTime, shiftedTime, stepOf } from '../symbols.ts'

/** Weekdays that want a week, and weekdays that come again. */
export const weekdayRules: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: '[ [the] ( <step:near-step> | <step:last-next> | this coming | this past ) | [the] <mod:early-only> | earlier [on] | later [on] ] <weekday> [part-of-day]',
    make: weekday,
  },
]
  .flatMap((rule) => [
    { ...rule, pattern: rule.pattern.replace('[part-of-day]', '[ <part> ]') },
    {
      name: 'weekday-short',
      pattern: '<weekday:short-weekday>',
      make: (m: Match): Made => (m.isDotted('weekday') ? recurringTime({ weekday: m.number('weekday') }) : undefined),
    },
    {
      name: 'part-of-weekday',
      pattern: '[the] <part> of <weekday>',
      make: weekday,
    },
  ])
