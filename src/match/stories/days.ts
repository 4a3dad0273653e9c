import type { Published } from '../../record/article.ts'
import type { Days } from './likeness.ts'

/** When an article can have come out, as days since 1 January 1970; any day where nothing is known. */
export function daysOf({ earliest, latest }: Published): Days {
  return {
    earliest: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    latest: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
  }
}

/** Days since 1970-01-01 in the Gregorian calendar; years begin in March, so that leap days end them. */
function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}
