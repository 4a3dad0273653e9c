import type { Period } from '../../record/period.ts'
import type { RecurringTime, ShiftedTime } from '../../record/time-symbol.ts'
import type { Span } from '../../text/span.ts'
import type { Anchor } from './anchors.ts'
import type { Mentions } from './mentions.ts'
import { between } from './outcome.ts'
import { shifted } from './reckon.ts'
import { howOf, over, type Resolved } from './resolved.ts'

/** Texts about quarters mean one by "a year earlier" as far as so many units behind it. */
const reach = 1200
/** "the quarter" is one that was named within so many units. */
const namedReach = 6000
/** Accounts of nine months go on for so many units. */
const monthsReach = 600

/**
 * In texts about quarters "a year earlier" is the same quarter of the year before, "the quarter" the one told.
 * `undefined` for times that have nothing to do with quarters.
 */
export function quarterTold(
  { at, sentence }: { readonly at: Span; readonly sentence: number },
  symbol: ShiftedTime,
  mentions: Mentions,
  now: Anchor,
): Resolved | undefined {
  const isQuarter = symbol.unit === 'quarter' && symbol.from === 'text' && symbol.by === 0
  if (symbol.mayBeQuarter !== true && !isQuarter) return undefined
  const isNamed = isQuarter || symbol.grain === 'quarter'
  if ((!isNamed || symbol.ofPeriod === true) && mentions.tellsMonths(at.start, monthsReach))
    return yearBefore(symbol, now)
  const told = mentions.quarterBefore(at.start, isNamed ? namedReach : reach, sentence)
  const { year, quarter } = told?.period ?? {}
  if (told === undefined || year === undefined)
    return isNamed && symbol.ofPeriod !== true ? unnamedQuarter(symbol, now) : undefined
  const period: Period = { year: isQuarter ? year : year - 1, quarter }
  return { outcome: between(symbol, period, period), how: 'text:quarter', anchor: told.at }
}

/** The same months of the year before have no name: that year. */
function yearBefore(symbol: ShiftedTime, now: Anchor): Resolved {
  const outcome = over(symbol, now.days, (day) => shifted(day, 'year', -1))
  return { outcome, how: howOf(now, outcome), anchor: now.at }
}

/** A quarter that the text has not named is the last one that is over, or the running one where it lies ahead. */
function unnamedQuarter(symbol: ShiftedTime, now: Anchor): Resolved {
  const back = symbol.tense === 'future' || symbol.tense === 'maybe-future' ? 0 : -1
  const by = symbol.unit === 'quarter' ? back : back - 4
  const outcome = over(symbol, now.days, (day) => shifted(day, 'quarter', by))
  return { outcome, how: howOf(now, outcome), anchor: now.at }
}

/** "the 1988 period": the quarter told, in another year; without one all of that year. */
export function periodOfYear(
  { at, sentence }: { readonly at: Span; readonly sentence: number },
  symbol: RecurringTime,
  mentions: Mentions,
): Resolved {
  const isMonths = mentions.tellsMonths(at.start, monthsReach)
  const told = isMonths ? undefined : mentions.quarterBefore(at.start, namedReach, sentence)
  const period: Period = { year: symbol.year, quarter: told?.period.quarter }
  const how = told === undefined ? 'calendar' : 'text:quarter'
  return { outcome: between(symbol, period, period), how, anchor: told?.at ?? null }
}
