import type { Match } from '../match.ts'
import type { Made, TimeRule } from '../rule.ts'

const nothing = (): Made => null

/** Words that look like times and are none; they are taken so that no other rule takes a part of them. */
export const negativeRules: readonly TimeRule[] = [
  { name: 'no-age', pattern: '[about] <amount> ~<unit:any-unit> ~old', make: nothing },
  {
    name: 'no-age-range',
    pattern: '<amount> ~( to | and | - ) ~<amount> ~<unit:any-unit> ~( old | olds )',
    make: nothing,
  },
  { name: 'no-age-and-half', pattern: '<amount> and a half ~<unit:any-unit> ~old', make: nothing },
  { name: 'no-age-of', pattern: 'aged <amount>', make: nothing },
  { name: 'no-age-years', pattern: '[at] [least] <amount> years of age', make: nothing },
  { name: 'no-percent', pattern: '<count> ~( percent | % )', make: nothing },
  { name: 'no-money', pattern: '( $ | £ | € ) <count> [ ~scale-word ]', make: nothing },
  { name: 'no-counted', pattern: '<amount> ~counted', make: nothing },
  {
    name: 'no-second',
    pattern: '( a | the | for the | possessive ) second',
    notBefore: ['quarter', 'semester', 'day', 'week', 'month', 'year-word', 'fiscal', '-'],
    make: nothing,
  },
  { name: 'no-second-alone', pattern: 'second', make: nothing },
  {
    name: 'no-may',
    pattern: '<month> verb-ahead',
    make: (m) => (m.word('month') === 'may' && !m.previousIs('month-lead') ? null : undefined),
  },
  { name: 'no-day-name', pattern: '( independence | labor | memorial ) day weekend', make: nothing },
  {
    name: 'no-fall-of',
    pattern: 'the <season> of',
    make: (m) => (m.text('season') === 'FA' && !m.nextIs('year') && !m.nextIs('any-year') ? null : undefined),
  },
  {
    name: 'no-unit-to-unit',
    pattern: '<unit:any-unit-word> ~( on | over | to | by | after | in | for ) ~any-unit-word',
    make: nothing,
  },
  {
    name: 'no-units-a-unit',
    pattern: '<amount> ~any-units a any-unit-word',
    notBefore: ['ago', 'earlier'],
    make: nothing,
  },
  { name: 'no-unit-old', pattern: '<unit:any-unit-word> ~old', notBefore: ['-'], make: nothing },
  { name: 'no-year-round', pattern: '[all] year ~round', make: nothing },
  { name: 'no-quarter-final', pattern: 'quarter ~finals', make: nothing },
  { name: 'no-numbered-quarter-final', pattern: '[the] quarter-number quarter ~finals', make: nothing },
  {
    name: 'no-weekday-paper',
    pattern: '[the] <weekday> <paper>',
    make: (m) => (m.isCapital('paper') ? null : undefined),
  },
  {
    name: 'no-programme',
    pattern: '( tonight | <a:near-step> ( <unit:part> | <unit> ) )',
    make: (m) => (isProgramme(m) ? null : undefined),
  },
  { name: 'no-weekday-programme', pattern: '<weekday>', make: (m) => (isQuotedTitle(m) ? null : undefined) },
  {
    name: 'no-today-show',
    pattern: '<today> ~( show | program | programme )',
    make: (m) => (m.isCapital('today') ? null : undefined),
  },
  {
    name: 'no-generic-today',
    pattern: "<today> 's generic-now",
    make: (m) => (m.number('today') === 0 ? null : undefined),
  },
  { name: 'no-quoted-unit', pattern: 'this <unit>', make: (m) => (isQuotedName(m) ? null : undefined) },
  { name: 'no-fraction', pattern: '( three - quarters | three quarters of | a quarter of )', make: nothing },
  { name: 'no-version', pattern: 'number-sign <year>', make: nothing },
]

/** "Dawn This Morning", "Qadun Tonight": with capitals, behind a name, and not in a heading all in capitals. */
function isProgramme(m: Match): boolean {
  const { pieces, first, end } = m
  const isCapital = pieces.capital[first] === 1 && pieces.capital[end - 1] === 1
  return isCapital && m.followsName() && (!pieces.together(first, end) || pieces.capital[end] === 0)
}

/** A title of more words than these would be a sentence. */
const longestTitle = 4

/** "Dawn News Sunday" with nothing but capitals between its quotation marks. */
function isQuotedTitle({ pieces, first, end }: Match): boolean {
  const isMark = (at: number): boolean => pieces.word(at) === '"'
  if (!isMark(end) && !(pieces.word(end) === ',' && isMark(end + 1))) return false
  for (let at = first - 1; at >= first - longestTitle && pieces.together(at, first); at--) {
    if (isMark(at)) return at < first - 1
    if (pieces.capital[at] === 0) return false
  }
  return false
}

/** "This Week" with capitals behind a quotation mark is a programme. */
function isQuotedName(m: Match): boolean {
  const { pieces, first } = m
  const before = pieces.tokens.folded[(pieces.starts[first] ?? 0) - 1]
  return pieces.capital[first] === 1 && m.isCapital('unit') && (before === '"' || before === '\u201c')
}
