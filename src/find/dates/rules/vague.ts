import type { TimeRule } from '../rule.ts'
import { vagueTime } from '../symbols.ts'
import { endsPhrase } from './phrases.ts'

/** Times told no closer than past, present and future. */
export const vagueRules: readonly TimeRule[] = [
  {
    name: 'now',
    pattern: '<now>',
    notBefore: ['-'],
    // "the website Qadun Now" is a name.
    make: (m) => (m.isCapital('now') && m.followsName() ? null : vagueTime('PRESENT_REF')),
  },
  { name: 'at-present', pattern: 'at present', make: () => vagueTime('PRESENT_REF') },
  {
    name: 'the-moment',
    pattern: '( at | for ) the ( moment | present | present time | current time )',
    make: () => vagueTime('PRESENT_REF'),
  },
  {
    name: 'this-time',
    pattern: '( at this time | at this moment )',
    make: () => vagueTime('PRESENT_REF'),
  },
  {
    name: 'to-date',
    pattern: 'to ( date | this day )',
    notBefore: ['as', 'of', '-', 'from'],
    make: () => vagueTime('PRESENT_REF'),
  },
  { name: 'time-being', pattern: 'the time being', make: () => vagueTime('PRESENT_REF') },
  { name: 'present-day', pattern: '( present | modern ) ~day', make: () => vagueTime('PRESENT_REF') },
  {
    name: 'these-days',
    pattern: '<which:these> days',
    // "those days are over" tells of others.
    make: (m) => (m.word('which') === 'these' ? vagueTime('PRESENT_REF') : undefined),
  },
  {
    name: 'current',
    pattern: 'current',
    notBefore: ['unit', 'units', 'season', 'account'],
    make: (m) => (m.pieces.capital[m.first] === 1 ? null : vagueTime('PRESENT_REF')),
  },
  {
    name: 'recently',
    pattern: '[ most | more | quite ] <recently>',
    make: () => vagueTime('PAST_REF'),
  },
  { name: 'long-ago', pattern: '[not] [so] long ago', make: () => vagueTime('PAST_REF') },
  { name: 'time-ago', pattern: 'a [ short | long | little ] ( time | while ) ago', make: () => vagueTime('PAST_REF') },
  {
    name: 'other-day',
    pattern: 'the other <unit>',
    make: (m) => (m.word('unit') === 'day' ? vagueTime('PAST_REF') : undefined),
  },
  {
    name: 'the-past',
    pattern: 'the [recent] past',
    after: ['in', 'from', 'of', 'than'],
    notBefore: ['number', 'count', 'several', 'unit', 'units', 'clock-unit'],
    make: () => vagueTime('PAST_REF'),
  },
  {
    name: 'the-future',
    pattern: '( the [near] future | the not ~too ~distant future )',
    notBefore: ['of'],
    make: () => vagueTime('FUTURE_REF'),
  },
  { name: 'near-future', pattern: 'near future', make: () => vagueTime('FUTURE_REF') },
  {
    name: 'near-term',
    pattern: 'the ( near | short ) ~term',
    notBefore: ['-'],
    make: (m) => (endsPhrase(m) ? vagueTime('FUTURE_REF') : undefined),
  },
  { name: 'later-date', pattern: 'a later date', make: () => vagueTime('FUTURE_REF') },
  {
    name: 'future-units',
    pattern: 'future <unit:any-units>',
    make: () => vagueTime('FUTURE_REF'),
  },
]
