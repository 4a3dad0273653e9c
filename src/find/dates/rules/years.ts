import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'
import { calendarTime, modOf } from '../symbols.ts'
import { thirds } from './absolute.ts'

const unlikely = ['percent', '%', 'counted', 'scale-word', 'clock-unit', 'clock-units', 'units', 'meridiem']

/** Years, decades, centuries and years before the Christian era. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'year',
    pattern: `${thirds} [ [the] [fiscal] year ] [ [the] fiscal ] <year>`,
    notAfter: ['$', '£', '€', '#', '.', 'number-sign'],
    notBefore: unlikely,
    make: year,
  },
  { name: 'year-end-hyphen', pattern: '<mod:eventual> - <year>', notBefore: unlikely, make: year },
  { name: 'mid-year', pattern: '[the] <mod:early-only> ~<year>', notBefore: unlikely, make: year },
  {
    name: 'old-year',
    pattern: `${thirds} <year:any-year>`,
    after: ['in', 'of', 'since', 'until-word'],
    notBefore: [...unlikely, 'of', 'era', '-', 'month', 'ad', ',', '/', "'", 'and', 'to', 'to-word'],
    make: (m) => {
      const value = m.number('year') ?? 0
      return value >= 1000 && value < 1500 && !isMeasured(m)
        ? calendarTime({ year: value }, { mod: modOf(m) })
        : undefined
    },
  },
  { name: 'year-of-era', pattern: `${thirds} ( ad <year:any-year> | <year:any-year> ad )`, make: year },
  {
    name: 'decade',
    pattern: `[the] [ <mod:early> [~to ~late] ] ~<decade>`,
    make: decade,
  },
  { name: 'decade-edge', pattern: '[the] <mod:edge> of the <decade>', make: decade },
  { name: 'short-decade', pattern: `[the] [ <mod:early> ] ~' <decade>`, make: decade },
  { name: 'short-decade-edge', pattern: "[the] <mod:edge> of the ' <decade>", make: decade },
  {
    name: 'decade-in-words',
    pattern: '[the] [ <mod:early> ] ~<decades>',
    after: ['in', 'of', 'since', 'from', 'through', 'by', 'preposition', 'and'],
    make: (m) => (m.pieces.entries[m.first]?.values.has('the') === true ? decadeInWords(m) : undefined),
  },
  { name: 'century', pattern: '[the] [ <mod:early> ] ~( <number:nth> | <number:ordinal> ) ~century', make: century },
  {
    name: 'century-edge',
    pattern: '[the] <mod:edge> of the ( <number:nth> | <number:ordinal> ) ~century',
    make: century,
  },
  {
    name: 'decade-of-century-in-words',
    pattern: '[the] [ <mod:early> ] ~<century:teens> ~<decades>',
    make: decadeInWords,
  },
]

function year(m: Match): Made {
  const value = m.number('year')
  if (value === undefined || isMeasured(m)) return undefined
  return calendarTime({ year: value }, { mod: modOf(m) })
}

/** Part of a longer number, a version or an address: a sign touches it that joins it to a figure. */
function isMeasured(m: Match): boolean {
  const { pieces, first, end } = m
  const isDigit = (at: number): boolean => pieces.entries[at]?.values.has('count') === true
  const slashBefore = pieces.word(first - 1) === '/' && pieces.touches(first)
  const slashAfter = pieces.word(end) === '/' && pieces.touches(end) && !isDigit(end + 1)
  return (slashBefore && !isDigit(first - 2)) || slashAfter || pieces.word(end) === '%'
}

function decade(m: Match): Made {
  const value = m.text('decade')
  // "the 1800s" are a century, "the 2000s" the ten years of this one.
  if (value.endsWith('00') && Number(value) < 2000) {
    return calendarTime({ century: Number(value.slice(0, 2)) }, { mod: modOf(m) })
  }
  if (value.length === 4) return calendarTime({ decade: Number(value.slice(0, 3)) }, { mod: modOf(m) })
  // "in his 60s" is an age; "the 60s" and "'60s" are not.
  const isNamed =
    m.pieces.entries[m.first]?.values.has('the') === true || m.pieces.word((m.kept('decade')?.first ?? 0) - 1) === "'"
  if (!isNamed) return undefined
  return calendarTime({ decade: (Number(value) < 20 ? 200 : 190) + Number(value) / 10 }, { mod: modOf(m) })
}

function decadeInWords(m: Match): Made {
  const head = (m.number('century') ?? 19) * 10
  return calendarTime({ decade: head + (m.number('decades') ?? 0) }, { mod: modOf(m) })
}

/** "21st Century Looms" with capitals and without an article is a firm. */
function isFirm({ pieces, first, end }: Match): boolean {
  const isNamed = pieces.capital[end - 1] === 1 && pieces.together(first, end) && pieces.capital[end] === 1
  return isNamed && pieces.entries[first]?.values.has('the') !== true
}

function century(m: Match): Made {
  const number = m.number('number') ?? 0
  if (number < 1 || number > 30 || isFirm(m)) return undefined
  return calendarTime({ century: number - 1 }, { mod: modOf(m) })
}
