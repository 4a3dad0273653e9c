import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { partOf, recurringTime } from '../symbols.ts'

/** Feasts; the days that they fall on are data of the language. */
export const feastRules: readonly TimeRule[] = [
  {
    name: 'feast',
    pattern: '<feast> [day] [ [,] <year> ]',
    notBefore: ['doing', 'holidays', 'part'],
    make: (m) => feast(m, m.text('feast')),
  },
  {
    name: 'day-by-feast',
    pattern: 'the day <way:after-before> <feast> [ [,] <year> ]',
    notBefore: ['doing', 'holidays', 'part'],
    make: (m) =>
      m.isCapital('feast')
        ? recurringTime({
            feast: m.text('feast'),
            year: m.number('year'),
            offset: Math.sign(m.number('way') ?? 0),
          })
        : undefined,
  },
  {
    name: 'feast-season',
    pattern: '<feast>',
    before: ['doing', 'holidays'],
    make: (m) =>
      m.text('feast') === 'christmas' && m.pieces.capital[m.first] === 1 ? recurringTime({ month: 12 }) : undefined,
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
  { name: 'easter-day', pattern: '<easter> ( <weekday> | week | weekend )', make: easter },
  {
    name: 'easter',
    pattern: '[last] easter [ [,] <year> ]',
    notBefore: ['doing', 'holidays', 'week', 'weekend'],
    make: (m) => feast(m, 'easter'),
  },
  {
    name: 'good-friday',
    pattern: 'good <weekday> [ [,] <year> ]',
    make: (m) => (m.number('weekday') === 5 ? feast(m, 'good-friday') : undefined),
  },
  { name: 'day-of-feast', pattern: '<day-feast> day [ [,] <year> ]', make: (m) => feast(m, m.text('day-feast')) },
  {
    name: 'named-feast-day',
    pattern: "[saint] <saint-feast> 's day [ [,] <year> ]",
    make: (m) => feast(m, m.text('saint-feast')),
  },
  { name: 'year-of-feast', pattern: 'last <feast>', make: (m) => lastFeast(m) },
  { name: 'moving-feast', pattern: '[eid] <moving-feast>', make: (m) => feast(m, m.text('moving-feast')) },
]

function easter(m: Match): Made {
  const weekday = m.number('weekday')
  if (weekday === 7) return feast(m, 'easter')
  return weekday === 1 ? feast(m, 'easter-monday') : null
}

function lastFeast(m: Match): Made {
  return m.isCapital('feast') ? recurringTime({ feast: m.text('feast'), step: -1 }) : undefined
}

function feast(m: Match, name: string): Made {
  if (!isName(m)) return undefined
  return recurringTime({ feast: name, year: m.number('year'), time: partOf(m) })
}

/** Feasts are written with a capital; "last" before them is not. */
function isName({ pieces, first }: Match): boolean {
  return pieces.capital[first] === 1 || (pieces.word(first) === 'last' && pieces.capital[first + 1] === 1)
}
