import type { TimeRule } from './rule.ts'
import { absoluteRules } from './rules/absolute.ts'
import { beforeEraRules } from './rules/before-era.ts'
import { clockRules } from './rules/clock.ts'
import { companyRules } from './rules/company.ts'
import { countedRules } from './rules/counted.ts'
import { dayPartRules } from './rules/day-parts.ts'
import { durationRules } from './rules/durations.ts'
import { eventRules } from './rules/events.ts'
import { feastRules } from './rules/feasts.ts'
import { negativeRules } from './rules/negatives.ts'
import { periodRules } from './rules/periods.ts'
import { rangeRules } from './rules/ranges.ts'
import { relativeRules } from './rules/relative.ts'
import { repeatedRules } from './rules/repeated.ts'
import { vagueRules } from './rules/vague.ts'
import { weekdayRules } from './rules/weekdays.ts'
import { yearRules } from './rules/years.ts'

/** All rules for time; of two that hold for the same words, the earlier one wins. */
export const timeRules: readonly TimeRule[] = [
  ...negativeRules,
  ...rangeRules,
  ...absoluteRules,
  ...clockRules,
  ...dayPartRules,
  ...weekdayRules,
  ...periodRules,
  ...companyRules,
  ...eventRules,
  ...countedRules,
  ...relativeRules,
  ...yearRules,
  ...beforeEraRules,
  ...repeatedRules,
  ...durationRules,
  ...feastRules,
  ...vagueRules,
]
