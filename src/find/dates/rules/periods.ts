import type { Season } from '../../../record/period.ts'
import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { calendarTime, modOf, recurringTime, stepOf } from '../symbols.ts'

const quarter = '( <number:quarter-number> ~[fiscal] ~quarter | <number:numbered-quarter> )'
const half = '<number:half-number> ~semester'
const lastHalf = '<number:half-of> ~semester'

/** Seasons, quarters and halves of a year. */
export const periodRules: readonly TimeRule[] = [
  {
    name: 'season-year',
    pattern: '[ [the] <mod:early> [in] | [the] <mod:edge> of ] [the] <season> [,] [of] <year>',
    make: season,
  },
  {
    name: 'season-step',
    pattern: '[ <mod:early> | the <mod:edge> of ] [the] ( <step> | this past | this coming ) <season>',
    make: season,
  },
  {
    name: 'season-of-year',
    pattern: '[the] [ <mod:early> ] <season> of ( <of-year:near-step> | that | the same ) year',
    make: season,
  },
  {
    name: 'season',
    pattern:
      '( the [ <mod:early> ] <season> | [the] <mod:early> <season> | [the] <mod:edge> of [the] <season> | <season> )',
    after: [
      ...['in', 'during', 'by', 'until-word', 'since', 'this-season', 'throughout', 'over', 'of', 'from', 'through'],
      'into',
    ],
    notBefore: ['-', 'in', 'of'],
    make: (m) => (m.previousIs('of') && !m.has('mod') ? undefined : season(m)),
  },
  {
    name: 'season-told',
    pattern: '[the] ( that [same] | same ) <season>',
    make: (m) => recurringTime({ season: seasonOf(m), yearBy: 0, ofText: true }),
  },
  { name: 'season-of-doing', pattern: '<season>', before: ['doing'], make: season },
  {
    name: 'season-of-winter',
    pattern: 'the <season>',
    after: ['spend', 'past-word', 'for', 'before', 'after'],
    notBefore: ['-', 'of', 'doing'],
    make: (m) => (m.text('season') === 'FA' ? undefined : season(m)),
  },

  { name: 'quarter-year', pattern: `[the] ${quarter} [,] [of] [fiscal] <year>`, make: quarterTime },
  { name: 'year-quarter', pattern: `[the] <year> ~${quarter}`, make: quarterTime },
  {
    name: 'quarter-of-year',
    pattern: `[the] ${quarter} ( [of] <of-year:near-step> | of the ) [fiscal] year`,
    make: quarterTime,
  },
  { name: 'year-s-quarter', pattern: `<of-year:near-step> year 's ${quarter}`, make: quarterTime },
  { name: 'quarter', pattern: `[the] [fiscal] ${quarter}`, notBefore: ['a'], make: quarterTime },
  { name: 'half-year', pattern: `[the] ( ${half} [,] | ${lastHalf} of ) [of] [fiscal] <year>`, make: halfTime },
  { name: 'half-of-year', pattern: `[the] ${lastHalf} of ( <of-year:near-step> | the ) [fiscal] year`, make: halfTime },
  {
    name: 'half',
    pattern: `[the] ${half}`,
    after: ['in', 'during', 'for', 'through', 'of'],
    notBefore: ['of'],
    make: halfTime,
  },
  {
    name: 'half-of-decade',
    pattern: "[the] <number:half-of> half of the [ ' ] <decade>",
    make: (m) => calendarTime({ decade: decadeOf(m) }, { mod: m.number('number') === 1 ? 'START' : 'END' }),
  },
  {
    name: 'half-of-named',
    pattern: '[the] <number:half-of> half of <month> [ [,] <year> ]',
    make: (m) => {
      const mod = m.number('number') === 1 ? 'START' : 'END'
      const [year, month] = [m.number('year'), m.number('month')]
      return year === undefined ? recurringTime({ month, mod }) : calendarTime({ year, month }, { mod })
    },
  },
]

const seasons: ReadonlySet<string> = new Set<Season>(['SP', 'SU', 'FA', 'WI'])

function seasonOf(m: Match): Season | undefined {
  const value = m.text('season')
  return seasons.has(value) ? (value as Season) : undefined
}

function season(m: Match): Made {
  const named = seasonOf(m)
  if (named === undefined) return undefined
  const year = m.number('year')
  if (year !== undefined) return calendarTime({ year, season: named }, { mod: modOf(m) })
  const ofText = m.pieces.entries[m.end - 1]?.values.has('year-word') === true && !m.has('of-year')
  return recurringTime({
    season: named,
    step: stepOf(m) ?? (hasStepWords(m) ? -1 : undefined),
    yearBy: ofText ? 0 : m.number('of-year'),
    ofText: ofText || undefined,
    mod: modOf(m),
  })
}

/** "this past spring". */
function hasStepWords(m: Match): boolean {
  for (let i = m.first; i < m.end; i++) if (m.pieces.entries[i]?.values.has('past') === true) return true
  return false
}

function quarterTime(m: Match): Made {
  const number = m.number('number')
  const [year, yearBy] = [m.number('year'), m.number('of-year')]
  if (year !== undefined) return calendarTime({ year, quarter: number })
  return recurringTime({ quarter: number, yearBy: yearBy ?? (endsWithYear(m) ? 0 : undefined), fiscal: true })
}

function halfTime(m: Match): Made {
  const number = m.number('number')
  const [year, yearBy] = [m.number('year'), m.number('of-year')]
  if (year !== undefined) return calendarTime({ year, half: number })
  return recurringTime({ half: number, yearBy: yearBy ?? (endsWithYear(m) ? 0 : undefined) })
}

function endsWithYear(m: Match): boolean {
  return m.pieces.entries[m.end - 1]?.values.has('year-word') === true
}

function decadeOf(m: Match): number {
  const value = m.text('decade')
  return value.length === 4 ? Number(value.slice(0, 3)) : 190 + Number(value) / 10
}
