/**
 * Calendar arithmetic on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar,
 * without clock, time zone or `Date`. Good for the years -9999 to 9999.
 */

/** A day by its names. `month` is 1 to 12. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** First and last day of a stretch of days, both in it. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

const daysPerEra = 146_097
const epochShift = 719_468

/** The day number of a civil day; a day beyond the month's end runs on into the next month. After Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - epochShift
}

/** The civil day of a day number. After Howard Hinnant's civil_from_days. */
export function civilDay(number: number): CivilDay {
  const z = number + epochShift
  const era = Math.floor(z / daysPerEra)
  const dayOfEra = z - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  }
}

/** The number of days of a month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day of the week by ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The ISO week that a day lies in; its year is that of the week's Thursday. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** A month so many months on or back. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: months - Math.floor(months / 12) * 12 + 1 }
}

/** A day number as `YYYY-MM-DD`; `null` outside the years 1 to 9999, which ISO days cannot tell. */
export function isoDay(number: number): string | null {
  const { year, month, day } = civilDay(number)
  if (year < 1 || year > 9999) return null
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** The day number of an ISO day or instant (`2021-12-16`, `2021-12-16T10:00Z`), its day as written; `null` where it names none. */
export function parseIsoDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? []
  return year === undefined ? null : validDay(Number(year), Number(month), Number(day))
}

/** The day number, or `null` where the calendar has no such day. */
export function validDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayNumber(year, month, day)
}

/** A number with noughts before it. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
