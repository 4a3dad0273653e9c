import type { TimeOfDay } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { dayTime, recurringTime, shiftedTime, stepOf } from '../symbols.ts'

const time =
  '( <clock> [ <meridiem> ] | <hour> <meridiem> | <hour-am> | <hour> ~o-clock [ in the <part> ] | <number> ~o-clock | <noon> )'
const zone =
  '[ [,] [\\(] <zone> [standard] [daylight] [time] [\\)] [ \\( ( count | clock ) world-zone \\) ] | \\( count <zone> \\) | \\( clock <zone> \\) ]'

/** Times of the clock, with the day that they are told with. */
export const clockRules: readonly TimeRule[] = [
  { name: 'clock', pattern: `[about] ${time} ${zone}`, make: (m) => onDay(m) },
  { name: 'clock-military', pattern: '<clock:military> ( world-zone | hours world-zone )', make: onDay },
  { name: 'clock-military-hours', pattern: '<clock:military> ( hours | hrs )', after: ['at'], make: onDay },
  { name: 'clock-weekday', pattern: `[about] ${time} ${zone} [,] [on] [ <step:near-step> ] <weekday>`, make: onDay },
  { name: 'clock-today', pattern: `[about] ${time} ${zone} [,] <today> [ <part2:part> ]`, make: onDay },
  { name: 'clock-this-part', pattern: `[about] ${time} ${zone} this <part2:part>`, make: onDay },
  { name: 'clock-month-day', pattern: `[about] ${time} ${zone} [,] [on] <month> <day>`, make: onDay },
  {
    name: 'clock-month-day-year',
    pattern: `[about] ${time} ${zone} [,] [on] ( <month> <day> [,] <year> | [the] <day> <month> [,] <year> )`,
    make: onDay,
  },
  { name: 'clock-day-month', pattern: `[about] ${time} ${zone} [,] [on] <day> <month>`, make: onDay },
  { name: 'weekday-clock', pattern: `<weekday> [at] ${time}`, make: onDay },
]

function onDay(m: Match): Made {
  const time = timeOf(m)
  if (time === undefined) return undefined
  const [month, day, year, weekday] = [m.number('month'), m.number('day'), m.number('year'), m.number('weekday')]
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return dayTime(year, month, day, { time })
    return recurringTime({ month, day, time })
  }
  if (weekday !== undefined) return recurringTime({ weekday, step: stepOf(m), time })
  const today = m.number('today')
  if (today !== undefined || m.has('part2')) return shiftedTime({ unit: 'day', by: today ?? 0, from: 'speech', time })
  return shiftedTime({ unit: 'day', by: 0, from: 'speech', bare: true, time })
}

function timeOf(m: Match): TimeOfDay | undefined {
  const noon = m.text('noon')
  if (noon !== '') return isNoonName(m) ? undefined : { hour: noon === 'MI' ? 12 : 24, minute: 0 }
  const written = m.text('clock') || m.text('hour-am') || m.text('hour') || m.text('number')
  const [, hour = '', minute] = /^(\d{1,2})(?:[:.](\d\d))?/.exec(written) ?? []
  // "3.5" and "1:50" (a score, a scale) are no times unless something says so.
  if (hour === '' || (m.has('clock') && !isTime(m))) return undefined
  const hours = hourOf(Number(hour), m)
  return hours === undefined ? undefined : { hour: hours, minute: minute === undefined ? null : Number(minute) }
}

function hourOf(hour: number, m: Match): number | undefined {
  const sign = m.text('meridiem') || (/[ap]m$/.exec(m.text('hour-am') || m.text('clock'))?.[0] ?? '')
  if (sign !== '' && hour > 12) return undefined
  if (sign === 'am') return hour % 12
  const isLate = sign === 'pm' || m.text('part') === 'AF' || m.text('part') === 'EV'
  return isLate && hour < 12 ? hour + 12 : hour
}

function isTime(m: Match): boolean {
  if (m.has('meridiem') || m.has('zone') || /^\d{4}$/.test(m.word('clock')) || /[ap]m$/.test(m.text('clock')))
    return true
  const isPointed = m.word('clock').includes('.')
  return !isPointed && (m.previousIs('at') || m.previousIs('from') || m.previousIs('about') || m.has('about'))
}

/** "High Noon", "Noon" as a surname. */
function isNoonName(m: Match): boolean {
  return m.pieces.capital[m.first] === 1 && m.pieces.capital[m.first - 1] === 1
}
