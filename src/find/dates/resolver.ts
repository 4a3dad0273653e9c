import type { DateWords } from '../../lexicon/date-words.ts'
import type { Published } from '../../record/article.ts'
import { isoDay } from '../../record/calendar.ts'
import type { FoundStatement, TimeExpression } from '../../record/findings.ts'
import { type Period, periodDays } from '../../record/period.ts'
import type { Part } from '../../record/record.ts'
import type { LastingTime, RecurringTime, ShiftedTime, TimeSymbol } from '../../record/time-symbol.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Anchor, Anchors } from './anchors.ts'
import { Course } from './course.ts'
import { Mentions } from './mentions.ts'
import { recurringBefore, shiftedBefore } from './old-times.ts'
import { between, type Outcome } from './outcome.ts'
import { periodOfYear, quarterTold } from './quarters.ts'
import { recurring, shiftedPeriod } from './reckon.ts'
import {
  clipped,
  howOf,
  ofCalendar,
  ofRange,
  ofStretch,
  over,
  plain,
  type Resolved,
  roughened,
  withoutAnchor,
} from './resolved.ts'
import { type AnchorDays, type Setting, settingOf } from './setting.ts'
import { lastingValue } from './values.ts'

/** What the resolver reads. */
export interface ToResolve {
  readonly expressions: readonly TimeExpression[]
  readonly published: Published
  readonly statements: readonly FoundStatement[]
  readonly tokens: Tokens
  readonly parts: readonly Part[]
}

/** Reckons expression by expression in reading order, each from its anchor. */
export class Resolver {
  readonly setting: Setting
  readonly #from: ToResolve
  readonly #words: DateWords
  readonly #mentions: Mentions
  readonly #anchors: Anchors
  readonly #course: Course

  constructor(from: ToResolve, words: DateWords) {
    this.#from = from
    this.#words = words
    this.#course = new Course(from.tokens, words)
    this.setting = settingOf(from.published, from.expressions)
    this.#mentions = new Mentions(this.setting.published.last)
    this.#anchors = new Anchors(from, this.setting, this.#mentions, words)
  }

  /** One result for each expression, in their order, all of them counted from publication where nothing nearer is told. */
  resolved(): Resolved[] {
    const now: Anchor = { days: this.setting.published, how: 'publication', at: null }
    return this.#from.expressions.map((expression, i) => {
      const found = this.resolve(expression, i, now)
      if (expression.symbol.kind === 'lasting' && expression.symbol.isReported === true)
        this.#mentions.addMonths(expression.at)
      const { period } = found.outcome
      if (period !== undefined && this.#isTold(expression, found) && !this.#isBeside(expression, period)) {
        this.#mentions.add(expression.at, this.#anchors.sentenceOf(expression), period, found.how)
      }
      return found
    })
  }

  /** One expression, counted from `now` where nothing nearer is told. */
  resolve(expression: TimeExpression, i: number, now: Anchor): Resolved {
    const { symbol } = expression
    switch (symbol.kind) {
      case 'calendar':
        return ofCalendar(symbol)
      case 'recurring':
        return this.#recurring(expression, i, symbol, now)
      case 'shifted':
        return this.#shifted(expression, i, symbol, now)
      case 'lasting':
        return this.#lasting(symbol, i, now)
      case 'repeated':
        return plain('SET', symbol.value)
      case 'vague':
        return plain('DATE', symbol.value)
      case 'range':
        return ofRange(symbol)
    }
  }

  /**
   * Whether times may be counted from what was found. Captions tell of their picture; in history what is counted
   * from publication stands beside the story.
   */
  #isTold({ at }: TimeExpression, { how }: Resolved): boolean {
    if (this.setting.isNarrative && how.startsWith('publication')) return false
    const { tokens, parts } = this.#from
    const kind = parts[tokens.paragraphOf[tokens.at(at.start)] ?? 0]?.kind
    return kind !== 'caption' && kind !== 'boilerplate' && kind !== 'breadcrumb'
  }

  #isBeside(expression: TimeExpression, period: Period): boolean {
    return this.setting.isNarrative && this.#course.isBeside(expression, period)
  }

  #recurring(expression: TimeExpression, i: number, symbol: RecurringTime, now: Anchor): Resolved {
    const { feasts } = this.#words
    if (symbol.ofQuarter === true) return periodOfYear(this.#placeOf(expression), symbol, this.#mentions)
    const lent = this.#anchors.lentYear(i, symbol)
    if (lent !== undefined) {
      const period = recurring({ ...symbol, year: lent.year }, 0, undefined, feasts)
      return { outcome: between(symbol, period, period), how: 'range', anchor: lent.at }
    }
    const old =
      this.setting.isNarrative && this.#mentions.old !== undefined
        ? recurringBefore(symbol, this.#mentions.old)
        : undefined
    if (old !== undefined) return old
    const anchor = this.#anchors.ofRecurring(expression, symbol, now)
    const isTold = anchor.how === 'text'
    const direction = isTold ? directionInText(symbol) : symbol.tense
    const time = inToldYear(symbol, anchor)
    const likely = over(symbol, anchor.days, (day) => recurring(time, day, direction, feasts))
    const outcome = isOpenWeekday(symbol, isTold) ? this.#eitherWeekday(symbol, anchor.days, likely) : likely
    const way = symbol.step === undefined && !isTold ? `:${symbol.tense ?? 'nearest'}` : ''
    return { outcome, how: howOf(anchor, outcome, way), anchor: anchor.at }
  }

  /** A weekday that no verb settles: the likelier one as value, the days from the last one to the coming one. */
  #eitherWeekday(symbol: RecurringTime, { first, last }: AnchorDays, likely: Outcome): Outcome {
    const { feasts } = this.#words
    const low = first === null ? undefined : recurring(symbol, first, 'past', feasts)
    const high = last === null ? undefined : recurring(symbol, last, 'future', feasts)
    return { ...between(symbol, low, high), value: likely.value }
  }

  #shifted(expression: TimeExpression, i: number, symbol: ShiftedTime, now: Anchor): Resolved {
    const quarter = quarterTold(this.#placeOf(expression), symbol, this.#mentions, now)
    if (quarter !== undefined) return quarter
    if (symbol.whole === true) return this.#whole(expression, symbol)
    const old =
      this.setting.isNarrative && this.#mentions.old !== undefined
        ? shiftedBefore(symbol, this.#mentions.old)
        : undefined
    if (old !== undefined) return old
    const day = symbol.from === 'event' ? this.#anchors.apposed(expression, i) : undefined
    if (day !== undefined)
      return { outcome: between(symbol, day.period, day.period), how: 'apposition', anchor: day.at }
    const anchor = this.#anchors.ofShifted(expression, i, symbol, now)
    if (anchor === undefined) return withoutAnchor(symbol)
    const outcome = clipped(
      over(symbol, anchor.days, (day) => shiftedPeriod(symbol, day)),
      symbol,
      anchor.days,
    )
    if (symbol.from === 'event' && this.#isImpossible(outcome, symbol)) return withoutAnchor(symbol)
    return { outcome: this.#blurred(outcome, symbol, anchor, now), how: howOf(anchor, outcome), anchor: anchor.at }
  }

  /** What was told in the past did not happen after publication: another event is meant. */
  #isImpossible({ earliest }: Outcome, { tense }: ShiftedTime): boolean {
    const { last } = this.setting.published
    const published = last === null ? null : isoDay(last)
    if (earliest === null || published === null || tense === 'future' || tense === 'maybe-future') return false
    return earliest > published
  }

  /** The days of a time whose own day the words do not tell: a bare time of the clock, the night of "overnight". */
  #blurred(outcome: Outcome, symbol: ShiftedTime, anchor: Anchor, now: Anchor): Outcome {
    if (anchor.how === 'text:likely') return upTo(outcome, now)
    if (symbol.bare === true && anchor.how === 'publication') return { ...outcome, earliest: null, period: undefined }
    if (symbol.rough !== undefined) return roughened(outcome, symbol, anchor.days)
    if (symbol.overnight !== true || anchor.days.first === null) return outcome
    return { ...outcome, earliest: isoDay(anchor.days.first - 1), period: undefined }
  }

  /** "since then": the time told before, as fine as it was told. */
  #whole(expression: TimeExpression, symbol: ShiftedTime): Resolved {
    const mention = this.#mentions.last('century', this.#anchors.sentenceOf(expression) - 2, expression.at.start)
    if (mention === undefined) return withoutAnchor(symbol)
    return { outcome: between(symbol, mention.period, mention.period), how: 'text', anchor: mention.at }
  }

  #placeOf(expression: TimeExpression): { readonly at: Span; readonly sentence: number } {
    return { at: expression.at, sentence: this.#anchors.sentenceOf(expression) }
  }

  #lasting(symbol: LastingTime, i: number, now: Anchor): Resolved {
    if (symbol.untilNext === true) return this.#untilNext(symbol, i, now)
    if (symbol.side === undefined || this.setting.isNarrative) return plain('DURATION', lastingValue(symbol.parts))
    return { outcome: ofStretch(symbol, now.days), how: now.how, anchor: now.at }
  }

  /** "the year ended June 30" reaches back from the day that is told right behind it. */
  #untilNext(symbol: LastingTime, i: number, now: Anchor): Resolved {
    const next = this.#from.expressions[i + 1]
    const days = next === undefined ? undefined : anchorDaysOf(this.resolve(next, i + 1, now).outcome)
    if (next === undefined || days === undefined) return plain('DURATION', lastingValue(symbol.parts))
    // The year that ends on June 30 begins on July 1.
    const { last } = days
    const outcome = ofStretch({ ...symbol, side: 'before' }, { first: last === null ? null : last + 1, last })
    return { outcome, how: 'range', anchor: next.at }
  }
}

/** An outcome that may be as late as publication. */
function upTo(outcome: Outcome, { days }: Anchor): Outcome {
  const latest = days.last === null ? null : isoDay(days.last)
  const isLater = latest === null || (outcome.latest ?? '') < latest
  return isLater ? { ...outcome, latest, period: undefined } : outcome
}

/** Whether an expression is counted from the time of speaking where nothing nearer is told. */
export function countsFromNow(symbol: TimeSymbol): boolean {
  if (symbol.kind === 'shifted') return symbol.from === 'speech'
  return symbol.kind === 'recurring' || symbol.kind === 'lasting'
}

/** Whether a weekday may as well be the last as the coming one. */
function isOpenWeekday({ weekday, month, step, tense }: RecurringTime, isTold: boolean): boolean {
  if (weekday === undefined || month !== undefined || step !== undefined || isTold) return false
  return tense === undefined || tense === 'maybe-future'
}

/** After "in 1943" "September" is that year's, not the nearest to its first day. */
function inToldYear(symbol: RecurringTime, { days, grain }: Anchor): RecurringTime {
  const isYear = grain === 'year' && days.first !== null && symbol.step === undefined && symbol.yearBy === undefined
  return isYear && (symbol.month !== undefined || symbol.weekday === undefined) ? { ...symbol, yearBy: 0 } : symbol
}

function directionInText({ weekday, month }: RecurringTime): 'past' | 'onward' {
  return weekday !== undefined && month === undefined ? 'past' : 'onward'
}

/** The days that a settled outcome names; `undefined` for one that stays open. */
export function anchorDaysOf({ period }: Outcome): AnchorDays | undefined {
  const days = period === undefined ? null : periodDays(period)
  return days ?? undefined
}
