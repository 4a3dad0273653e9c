import type { DateWords } from '../../lexicon/date-words.ts'
import { weekdayOf } from '../../record/calendar.ts'
import type { Clue, Window } from './clue.ts'
import { isPlainWeekday, type Reading, shared, type Told } from './reading.ts'

/** Only so few days are tried one by one. */
const week = 7

/** No article is searched for more weekdays. */
const most = 20

/**
 * "They announced an agreement on Monday. … She criticised on Wednesday the agreement": what is told again with "the"
 * came no earlier. Of the few days on which the article may have come out, those stay from which the weekdays, each
 * the last of its name, lie in that order.
 */
export function weekdayOrder(reading: Reading, { earliest, latest }: Window, words: DateWords): readonly Clue[] {
  if (earliest === null || latest === null || latest.day - earliest.day > week) return []
  const weekdays = reading.told.filter((told) => isPlainWeekday(told) && !told.isQuoted).slice(0, most)
  const pairs = weekdays.flatMap((one, i) =>
    weekdays.slice(i + 1).flatMap((other) => (takesUp(reading, one, other, words) ? [[one, other] as const] : [])),
  )
  return pairs.flatMap(([one, other]) => {
    const days = Array.from({ length: latest.day - earliest.day + 1 }, (_, n) => earliest.day + n)
    const fitting = days.filter((day) => lastOf(one, day) <= lastOf(other, day))
    const [first] = fitting
    const last = fitting.at(-1)
    if (first === undefined || last === undefined || fitting.length === days.length) return []
    const why = 'the later sentence takes up what the earlier one tells, so its day is no earlier'
    return [{ earliest: first, latest: last, reasons: [one, other].map(({ start, end }) => ({ start, end, why })) }]
  })
}

function lastOf({ symbol }: Told, day: number): number {
  const weekday = symbol.kind === 'recurring' ? (symbol.weekday ?? 1) : 1
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** Whether the later sentence has "the" before a noun that has "a" in the earlier one, and more in common with it. */
function takesUp(reading: Reading, one: Told, other: Told, { indefinite, definite }: DateWords): boolean {
  if (shared(reading.stemsOf(one.sentence), reading.stemsOf(other.sentence)) < 4) return false
  const again = new Set(reading.nounsAfter(other.sentence, definite))
  return reading.nounsAfter(one.sentence, indefinite).some((noun) => again.has(noun))
}
