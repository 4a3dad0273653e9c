import type { Season } from '../../../record/period.ts'
import type { Match } from '../match.ts'
import type { Made, MadeTime, TimeRule } from '../rule.ts'
import { calendarTime, modOf } from '../symbols.ts'
import { thirds } from './absolute.ts'

const nth = '( <number:nth> | <number:ordinal> )'

/** Times before the Christian era, whose years count backwards. */
export const beforeEraRules: readonly TimeRule[] = [
  {
    name: 'year-before-era',
    pattern: `${thirds} <year:any-year> era`,
    make: (m) => calendarTime({ year: m.number('year'), bc: true }, { mod: modOf(m) }),
  },
  {
    name: 'month-before-era',
    pattern: `${thirds} <month> [,] <year:any-year> era`,
    make: (m) => calendarTime({ year: m.number('year'), month: m.number('month'), bc: true }, { mod: modOf(m) }),
  },
  {
    name: 'season-before-era',
    pattern: '[the] <season> [of] <year:any-year> era',
    make: (m) => calendarTime({ year: m.number('year'), season: seasonOf(m), bc: true }),
  },
  { name: 'years-before-era', pattern: '<from:any-year> ( - | to | and ) <to:any-year> era', make: years },
  {
    name: 'decade-before-era',
    pattern: `${thirds} the <old-decade> era`,
    make: (m) => calendarTime({ decade: (m.number('old-decade') ?? 0) / 10, bc: true }, { mod: modOf(m) }),
  },
  { name: 'century-before-era', pattern: `[the] [ <mod:early> ] ~${nth} ~century era`, make: century },
  { name: 'century-edge-before-era', pattern: `[the] <mod:edge> of the ${nth} ~century era`, make: century },
]

/** Both years of "480-479 BC"; the earlier has the higher number. */
function years(m: Match): Made {
  const [from, to] = [m.kept('from'), m.kept('to')]
  if (from === undefined || to === undefined || Number(from.value) <= Number(to.value)) return undefined
  const time = (value: unknown, first: number, end: number): MadeTime => ({
    symbol: calendarTime({ year: Number(value), bc: true }),
    first,
    end,
  })
  return [time(from.value, from.first, from.end), time(to.value, to.first, m.end)]
}

function century(m: Match): Made {
  const number = m.number('number') ?? 0
  return number < 1 || number > 30 ? undefined : calendarTime({ century: number - 1, bc: true }, { mod: modOf(m) })
}

function seasonOf(m: Match): Season | undefined {
  const value = m.text('season')
  return value === 'SP' || value === 'SU' || value === 'FA' || value === 'WI' ? value : undefined
}
