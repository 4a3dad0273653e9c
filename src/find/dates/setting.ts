import type { Published } from '../../record/article.ts'
import { parseIsoDay } from '../../record/calendar.ts'
import type { TimeExpression } from '../../record/findings.ts'
import { periodDays } from '../../record/period.ts'
import type { CalendarTime, TimeSymbol } from '../../record/time-symbol.ts'

/** Days between which an anchor lies; `null` where that side is open. */
export interface AnchorDays {
  readonly first: number | null
  readonly last: number | null
}

/** How times of an article are to be taken. */
export interface Setting {
  readonly published: AnchorDays
  /** It tells history: times without a year belong to the year told last, not to that of writing. */
  readonly isNarrative: boolean
}

/** So many dated times a text tells at least before it can be history. */
const enough = 6

/** Reads the publication and judges from the times told whether the text is history. */
export function settingOf(published: Published, expressions: readonly TimeExpression[]): Setting {
  const days = { first: dayOf(published.earliest), last: dayOf(published.latest) }
  return { published: days, isNarrative: isHistory(expressions, days) }
}

function dayOf(day: string | null): number | null {
  return day === null ? null : parseIsoDay(day)
}

/**
 * History names its years and lies far back; news says "today", "Friday" and "last week". A text is taken as history
 * where half of its dated times lie more than a year before publication and hardly any are counted from it.
 */
function isHistory(expressions: readonly TimeExpression[], { last }: AnchorDays): boolean {
  let old = 0
  let dated = 0
  let near = 0
  let undated = 0
  for (const { symbol } of expressions) {
    if (symbol.kind === 'calendar') {
      dated++
      if (isOld(symbol, last)) old++
    } else if (isNear(symbol)) near++
    else if (symbol.kind === 'recurring') undated++
  }
  return old >= enough && old * 2 >= dated && near * 8 <= old + undated
}

function isOld({ period }: CalendarTime, published: number | null): boolean {
  const days = periodDays(period)
  return days === null || published === null || days.last < published - 400
}

/** A time that is counted from days that one remembers: a bare weekday, "yesterday", "last week". */
function isNear(symbol: TimeSymbol): boolean {
  if (symbol.kind === 'recurring') return symbol.weekday !== undefined && symbol.month === undefined
  return symbol.kind === 'shifted' && symbol.from === 'speech' && (symbol.unit === 'day' || symbol.unit === 'week')
}
