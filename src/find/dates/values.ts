import { digits } from '../../record/calendar.ts'
import type { LastingTime, TimeOfDay, TimeUnit } from '../../record/time-symbol.ts'

const letters: Readonly<Record<TimeUnit, string>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  half: 'H',
  quarter: 'Q',
  season: 'SE',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}
const clockUnits: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['hour', 'minute', 'second'])
/** What one of a unit is in the next smaller one, so that halves come out even. */
const smaller: Partial<Record<TimeUnit, readonly [count: number, unit: TimeUnit]>> = {
  hour: [60, 'minute'],
  minute: [60, 'second'],
  year: [12, 'month'],
}

/** The TIMEX3 value of a duration: `P2Y6M`, `PT30M`, `PXD` where the count is open. */
export function lastingValue(parts: LastingTime['parts']): string | null {
  let days = ''
  let times = ''
  for (const { count, unit } of parts.flatMap(split)) {
    const item = `${count ?? 'X'}${letters[unit]}`
    if (clockUnits.has(unit)) times += item
    else days += item
  }
  if (days === '' && times === '') return null
  return `P${days}${times === '' ? '' : `T${times}`}`
}

function split(part: LastingTime['parts'][number]): LastingTime['parts'] {
  const { count, unit } = part
  // News corpora tell three decades as thirty years.
  if (unit === 'decade' && count !== null) return split({ count: count * 10, unit: 'year' })
  if (unit === 'century' && count !== null && !Number.isInteger(count))
    return split({ count: count * 100, unit: 'year' })
  const finer = smaller[unit]
  if (count === null || Number.isInteger(count) || finer === undefined) return [part]
  const whole = Math.floor(count)
  const rest = (count - whole) * finer[0]
  if (!Number.isInteger(rest)) return [part]
  const small = { count: rest, unit: finer[1] }
  return whole === 0 ? [small] : [{ count: whole, unit }, small]
}

/** The tail of a TIMEX3 value that tells the time of day: `TMO`, `T14:30`. */
export function timeValue(time: TimeOfDay): string {
  if ('part' in time) return `T${time.part}`
  return `T${digits(time.hour, 2)}:${digits(time.minute ?? 0, 2)}`
}
