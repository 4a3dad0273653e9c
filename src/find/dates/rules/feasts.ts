import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { partOf, recurringTime } from '../symbols.ts'

/** Feasts; the days that they fall on are data of the language. */
export const feastRules: readonly TimeRule[] = [
  { name: 'feast', pattern: '<feast> [day] [ [,] <year> ]', notBefore: ['doing', 'holidays', 'part'], make: (m) => feast(m, m.text('feast')) },
  {
    name: 'feast-season',
    pattern: '<feast>',
    before: ['doing', 'holidays'],
    make: (m) => (m.text('feast') === 'christmas' && m.pieces.capital[m.first] === 1 ? recurringTime({ month: 12 }) : undefined),
  },
  {
    name: 'christmas-eve',
    pattern: '<feast> eve [ [,] <year> ]',
    make: (m) => (m.text('feast') === 'christmas' ? feast(m, 'christmas-eve') : undefined),
  },
  {
    name: 'feast-part',
    pattern: '<feast> [day] <part>',
    make: (m) => feast(m, m.text('feast')),
  },
  { name: 'new-year', pattern: "new year 's [day] [ [,] <year> ]", make: (m) => feast(m, 'new-year') },
  { name: 'new-year-eve', pattern: "new year 's eve [ [,] <year> ]", make: (m) => feast(m, 'new-year-eve') },
  { name: 'independence-day', pattern: 'independence day [ [,] <year> ]', make: (m) => feast(m, 'independence') },
  { name: 'labor-day', pattern: 'labor day [ [,] <year> ]', make: (m) => feast(m, 'labor') },
  { name: 'memorial-day', pattern: 'memorial day [ [,] <year> ]', make: (m) => feast(m, 'memorial') },
  { name: 'valentine', pattern: "valentine 's day [ [,] <year> ]", make: (m) => feast(m, 'valentine') },
]

function feast(m: Match, name: string): Made {
  if (m.pieces.capital[m.first] !== 1) return undefined
  return recurringTime({ feast: name, year: m.number('year'), time: partOf(m) })
}
