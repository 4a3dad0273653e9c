import type { Period } from '../../record/period.ts'
import type { RecurringTime, ShiftedTime } from '../../record/time-symbol.ts'
import type { OldMention } from './mentions.ts'
import { between } from './outcome.ts'
import { type Resolved, withoutAnchor } from './resolved.ts'

/** After "in 480 BC" a month, day or season is one of that year. `undefined` where the words tell their own year. */
export function recurringBefore(symbol: RecurringTime, { at, period }: OldMention): Resolved | undefined {
  const { month, day, season, year } = symbol
  if (year !== undefined || symbol.yearBy !== undefined || (month ?? season) === undefined) return undefined
  if (period.year === undefined) return undefined
  const own: Period = { year: period.year, bc: true, month, day, season }
  return { outcome: between(symbol, own, own), how: 'text', anchor: at }
}

/** Years are counted down: "the following year" after 491 BC is 490 BC. Finer times stay open. */
export function shiftedBefore(symbol: ShiftedTime, { at, period }: OldMention): Resolved | undefined {
  if (symbol.unit === 'year' && period.year !== undefined) {
    const own: Period = { year: period.year - symbol.by, bc: true }
    return (own.year ?? 0) < 1 ? withoutAnchor(symbol) : { outcome: between(symbol, own, own), how: 'text', anchor: at }
  }
  return symbol.unit === 'day' && symbol.from === 'speech' ? undefined : withoutAnchor(symbol)
}
