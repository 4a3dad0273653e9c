import { civilDay, dayNumber, monthLength } from '../../record/calendar.ts'
import type { Clue, Window } from './clue.ts'
import { isPastTense, type Reading, type Told } from './reading.ts'

/**
 * "They declared last month that … . “…”, they said in a statement on July 26.": the next sentence names the month, so
 * that the article came out in August. The year is the only one that the window leaves.
 */
export function monthNamed(reading: Reading, { earliest, latest }: Window): readonly Clue[] {
  if (earliest === null || latest === null) return []
  return reading.told.flatMap((told, i) => {
    const next = reading.told.slice(i + 1, i + 4).find((other) => names(reading, told, other))
    const month = next?.symbol.kind === 'recurring' ? next.symbol.month : undefined
    if (!isLastMonth(told) || next === undefined || month === undefined) return []
    const [fitting, ...others] = monthsAfter(month, earliest.day, latest.day)
    if (fitting === undefined || others.length > 0) return []
    const why = 'the next sentence names the month before'
    return [{ ...fitting, reasons: [told, next].map(({ start, end }) => ({ start, end, why })) }]
  })
}

function isLastMonth({ symbol, isQuoted }: Told): boolean {
  if (symbol.kind !== 'shifted' || symbol.unit !== 'month' || symbol.by !== -1) return false
  return symbol.from === 'speech' && symbol.counted !== true && !isQuoted
}

/** Whether the sentence right behind tells the same with a day of a month, as past. */
function names(reading: Reading, told: Told, { symbol, sentence, isQuoted, ...other }: Told): boolean {
  if (sentence !== told.sentence + 1 || isQuoted || symbol.kind !== 'recurring') return false
  const isDay = symbol.month !== undefined && symbol.day !== undefined && symbol.yearBy === undefined
  return isDay && isPastTense(symbol) && reading.isSameThing(told, { ...other, symbol, sentence, isQuoted })
}

/** The months right after a month of that number that have a day in the window. */
function monthsAfter(month: number, earliest: number, latest: number): { earliest: number; latest: number }[] {
  const found = []
  const next = (month % 12) + 1
  for (let year = civilDay(earliest).year; year <= civilDay(latest).year; year++) {
    const first = dayNumber(year, next, 1)
    const last = dayNumber(year, next, monthLength(year, next))
    if (last >= earliest && first <= latest) found.push({ earliest: first, latest: last })
  }
  return found
}
