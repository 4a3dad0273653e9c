import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { shiftedTime, unitOf } from '../symbols.ts'

/** Times counted from an event; the words behind the article, up to the event's noun, join the expression. */
export const eventRules: readonly TimeRule[] = [
  { name: 'after-event', pattern: '[about] <amount> <unit:any-unit> <way:after-before> determiner', make: fromEvent },
  {
    name: 'day-after-event',
    pattern: 'the <unit:any-unit-word> <way:after-before> ( the | that | his | her | their | its )',
    make: fromEvent,
  },
]

function fromEvent(m: Match): Made {
  const unit = unitOf(m)
  const way = m.number('way')
  if (unit === undefined || way === undefined || ['hour', 'minute', 'second'].includes(unit.unit)) return undefined
  const count = (m.number('amount') ?? 1) * unit.times
  return Number.isInteger(count)
    ? shiftedTime({ unit: unit.unit, by: way * count, from: 'event', counted: true })
    : undefined
}
