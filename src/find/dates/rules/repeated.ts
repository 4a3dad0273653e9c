import { digits } from '../../../record/calendar.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { repeatedTime, unitOf } from '../symbols.ts'
import { lastingValue } from '../values.ts'

/** What comes again. */
export const repeatedRules: readonly TimeRule[] = [
  { name: 'every-units', pattern: 'every ( <other> | <amount> ) <unit:any-unit>', make: everyUnits },
  { name: 'every-unit', pattern: 'every [single] <unit:any-unit-word>', notBefore: ['of'], make: everyUnits },
  { name: 'every-part', pattern: 'every [single] <part>', make: (m) => repeatedTime(`XXXX-XX-XXT${m.text('part')}`) },
  { name: 'every-weekday', pattern: 'every <weekday> [ <part> ]', make: weekdayValue },
  {
    name: 'every-month',
    pattern: 'every <month>',
    make: (m) => repeatedTime(`XXXX-${digits(m.number('month') ?? 0, 2)}`),
  },
  { name: 'every-season', pattern: 'every <season>', make: (m) => repeatedTime(`XXXX-${m.text('season')}`) },
  { name: 'weekdays', pattern: '<weekday:weekdays> [ <part:parts> | <part> ]', make: weekdayValue },
  { name: 'weekday-parts', pattern: '<weekday> <part:parts>', make: weekdayValue },
  { name: 'daily', pattern: '<daily>', make: (m) => (isName(m) ? null : repeatedTime(m.text('daily'))) },
  { name: 'weekends', pattern: 'weekends', after: ['on', 'at', 'every'], make: () => repeatedTime('XXXX-WXX-WE') },
  { name: 'per-unit', pattern: 'per <unit:any-unit-word>', make: everyUnits },
  { name: 'annually', pattern: '<annual>', make: (m) => repeatedTime(m.text('annual')) },
  { name: 'times-a-unit', pattern: 'once-twice ( a | per | every ) <unit:any-unit-word>', make: everyUnits },
  {
    name: 'count-times-a-unit',
    pattern: '<times-count:amount> times ( a | per | every ) <unit:any-unit-word>',
    make: everyUnits,
  },
]

function everyUnits(m: Match): Made {
  const unit = unitOf(m)
  if (unit === undefined) return undefined
  const count = m.has('other') ? 2 : (m.number('amount') ?? 1)
  const value = lastingValue([{ count: count * unit.times, unit: unit.unit }])
  return value === null ? undefined : repeatedTime(value)
}

function weekdayValue(m: Match): Made {
  const part = m.text('part')
  return repeatedTime(`XXXX-WXX-${m.number('weekday')}${part === '' ? '' : `T${part}`}`)
}

/** "The Daily Star" and "the Brennet Weekly" are papers. */
function isName(m: Match): boolean {
  if (m.pieces.capital[m.first] === 0) return false
  return m.followsName() || (m.pieces.together(m.first, m.end) && m.pieces.capital[m.end] === 1)
}
