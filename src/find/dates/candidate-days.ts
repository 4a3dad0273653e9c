import { isoDay, parseIsoDay, weekdayOf } from '../../record/calendar.ts'

/** More candidates than these tell a reader no more than the interval does. */
const most = 60

/**
 * The days that a weekday without a date can be: of "Friday" between 23 and 30 July 2021 the 23rd and the 30th. `value` as
 * TIMEX3 writes an open weekday (`XXXX-WXX-5`), with a part of the day behind it or without; the ends as instants or days.
 * None where an end is open, where no weekday is open, or where there are more than sixty.
 */
export function candidateDays(value: string | null, earliest: string | null, latest: string | null): readonly string[] {
  const weekday = Number(/^XXXX-WXX-([1-7])(?:T|$)/.exec(value ?? '')?.[1] ?? 0)
  if (weekday === 0 || earliest === null || latest === null) return []
  const [first, last] = [parseIsoDay(earliest.slice(0, 10)), parseIsoDay(latest.slice(0, 10))]
  if (first === null || last === null || last - first > most * 7) return []
  const found: string[] = []
  for (let day = first; day <= last; day++) {
    const iso = weekdayOf(day) === weekday ? isoDay(day) : null
    if (iso !== null) found.push(iso)
  }
  return found
}
