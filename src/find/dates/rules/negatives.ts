import type { Made, TimeRule } from '../rule.ts'

const nothing = (): Made => null

/** Words that look like times and are none; they are taken so that no other rule takes a part of them. */
export const negativeRules: readonly TimeRule[] = [
  { name: 'no-age', pattern: '[about] <amount> ~<unit:any-unit> ~old', make: nothing },
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
  { name: 'no-version', pattern: 'number-sign <year>', make: nothing },
]
