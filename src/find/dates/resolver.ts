import type { DateWords } from '../../lexicon/date-words.ts'
import type { Published } from '../../record/article.ts'
import { isoDay } from '../../record/calendar.ts'
import type { FoundStatement, TimeExpression } from '../../record/findings.ts'
import { type Period, periodDays, periodValue } from '../../record/period.ts'
import type { Part } from '../../record/record.ts'
import type {
  LastingTime,
  RangeTime,
  RecurringTime,
  ShiftedTime,
  TimeSymbol,
  TimeUnit,
} from '../../record/time-symbol.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Mention, Mentions } from './mentions.ts'
import { between, type Outcome, openOutcome } from './outcome.ts'
import { recurring, shifted, shiftedDay, weekdayInWeek } from './reckon.ts'
import { type AnchorDays, type Setting, settingOf } from './setting.ts'
import { Speeches } from './speeches.ts'
import { lastingValue } from './values.ts'

/** What the resolver reads. */
export interface ToResolve {
  readonly expressions: readonly TimeExpression[]
  readonly published: Published
  readonly statements: readonly FoundStatement[]
  readonly tokens: Tokens
  readonly parts: readonly Part[]
}

/** What an expression came to, by which anchor, and where that stands. */
export interface Resolved {
  readonly outcome: Outcome
  readonly how: string
  readonly anchor: Span | null
}

interface Anchor {
  readonly days: AnchorDays
  /** How fine the time is that was told, where it is one of the text. */
  readonly grain?: Mention['grain']
  readonly how: string
  readonly at: Span | null
}

/** Chooses anchors and reckons, expression by expression in reading order. */
export class Resolver {
  readonly #from: ToResolve
  readonly #words: DateWords
  readonly #setting: Setting
  readonly #mentions = new Mentions()
  readonly #speeches: Speeches
  readonly #found: Resolved[] = []

  constructor(from: ToResolve, words: DateWords) {
    this.#from = from
    this.#words = words
    this.#setting = settingOf(from.published, from.expressions)
    this.#speeches = new Speeches(from.statements)
  }

  /** One result for each expression, in their order. */
  resolved(): readonly Resolved[] {
    const { expressions } = this.#from
    expressions.forEach((expression, i) => {
      const found = this.#resolve(expression, i, this.#publication())
      this.#found.push(found)
      if (this.#isTold(expression, found)) {
        this.#mentions.add(
          expression.at,
          this.#sentenceOf(expression),
          found.outcome.period ?? {},
          !found.how.endsWith(':quarter'),
        )
      }
    })
    // Second, because the day of a speech may be told behind it.
    expressions.forEach((expression, i) => {
      const spoken = this.#spoken(expression, i)
      if (spoken !== undefined) this.#found[i] = spoken
    })
    return this.#found
  }

  #publication(): Anchor {
    return { days: this.#setting.published, how: 'publication', at: null }
  }

  #sentenceOf({ at }: TimeExpression): number {
    const { tokens } = this.#from
    return tokens.sentenceOf[tokens.at(at.start)] ?? 0
  }

  /**
   * Whether times may be counted from what was found. Captions tell of their picture; in history what is counted
   * from publication stands beside the story.
   */
  #isTold({ at }: TimeExpression, { outcome, how }: Resolved): boolean {
    if (outcome.period === undefined) return false
    if (this.#setting.isNarrative && how.startsWith('publication')) return false
    const { tokens, parts } = this.#from
    const kind = parts[tokens.paragraphOf[tokens.at(at.start)] ?? 0]?.kind
    return kind !== 'caption' && kind !== 'boilerplate' && kind !== 'breadcrumb'
  }

  #resolve(expression: TimeExpression, i: number, now: Anchor): Resolved {
    const { symbol } = expression
    switch (symbol.kind) {
      case 'calendar':
        return { outcome: ofCalendar(symbol), how: 'calendar', anchor: null }
      case 'recurring':
        return this.#recurring(expression, i, symbol, now)
      case 'shifted':
        return this.#shifted(expression, i, symbol, now)
      case 'lasting':
        return this.#lasting(symbol, now)
      case 'repeated':
        return plain('SET', symbol.value, 'none')
      case 'vague':
        return plain('DATE', symbol.value, 'none')
      case 'range':
        return ofRange(symbol)
    }
  }

  // Times that come round again.

  #recurring(expression: TimeExpression, i: number, symbol: RecurringTime, now: Anchor): Resolved {
    const lent = this.#lentYear(expression, i, symbol)
    if (lent !== undefined) {
      const period = recurring({ ...symbol, yearBy: undefined, year: lent.year }, 0, undefined, this.#words.feasts)
      return { outcome: between(symbol, period, period), how: 'range', anchor: lent.at }
    }
    const anchor = this.#anchorOfRecurring(expression, symbol, now)
    const isTold = anchor.how === 'text'
    const { tense } = symbol
    const direction = isTold ? directionInText(symbol) : tense
    const { feasts } = this.#words
    const time = inToldYear(symbol, anchor)
    const sure = over(symbol, anchor.days, (day) => recurring(time, day, direction, feasts))
    const outcome = isOpenWeekday(symbol, isTold) ? this.#eitherWeekday(symbol, anchor.days, sure) : sure
    const way = symbol.step === undefined && !isTold ? `:${tense ?? 'nearest'}` : ''
    return {
      outcome,
      how: outcome.period === undefined ? `open ${anchor.how}` : `${anchor.how}${way}`,
      anchor: anchor.at,
    }
  }

  /** A weekday that no verb settles: the likelier one as value, the days from the last one to the coming one. */
  #eitherWeekday(symbol: RecurringTime, { first, last }: AnchorDays, likely: Outcome): Outcome {
    const { feasts } = this.#words
    const low = first === null ? undefined : recurring(symbol, first, 'past', feasts)
    const high = last === null ? undefined : recurring(symbol, last, 'future', feasts)
    const open = between(symbol, low, high)
    return { ...open, value: likely.value }
  }

  #anchorOfRecurring(expression: TimeExpression, symbol: RecurringTime, now: Anchor): Anchor {
    if (symbol.ofText === true) return this.#told(expression, symbol.weekday === undefined ? 'year' : 'day', 3) ?? now
    if (this.#setting.isNarrative && now.how === 'publication' && symbol.yearBy === undefined) {
      // A weekday needs a day to be counted from; a month only its year.
      const grain = symbol.weekday !== undefined && symbol.month === undefined ? 'day' : 'year'
      return this.#told(expression, grain, Number.POSITIVE_INFINITY) ?? now
    }
    return now
  }

  /** "from July 24 until November 26, 1938": the other end of the range lends its year. */
  #lentYear(
    expression: TimeExpression,
    i: number,
    { month, step, yearBy }: RecurringTime,
  ): { year: number; at: Span } | undefined {
    if (month === undefined || step !== undefined || yearBy !== undefined) return undefined
    const next = this.#from.expressions[i + 1]
    if (next !== undefined && this.#joins(expression, next) && next.symbol.kind === 'calendar') {
      const { year, month: other } = next.symbol.period
      if (year !== undefined && other !== undefined) return { year: month > other ? year - 1 : year, at: next.at }
    }
    const before = this.#from.expressions[i - 1]
    if (before !== undefined && this.#joins(before, expression) && before.symbol.kind === 'calendar') {
      const { year, month: other } = before.symbol.period
      if (year !== undefined && other !== undefined) return { year: month < other ? year + 1 : year, at: before.at }
    }
    return undefined
  }

  #joins(one: TimeExpression, next: TimeExpression): boolean {
    const { tokens } = this.#from
    const first = tokens.from(one.at.end)
    const end = tokens.at(next.at.start)
    if (end - first < 1 || end - first > 2) return false
    return this.#words.rangeJoins.has(tokens.lower(first)) && tokens.sentenceOf[first] === tokens.sentenceOf[end]
  }

  // Times counted from an anchor.

  #shifted(expression: TimeExpression, i: number, symbol: ShiftedTime, now: Anchor): Resolved {
    const quarter = this.#ofQuarter(expression, symbol)
    if (quarter !== undefined) return quarter
    const anchor = this.#anchorOfShifted(expression, i, symbol, now)
    if (anchor === undefined) return withoutAnchor(symbol)
    if (anchor.how === 'text' && symbol.whole === true) return this.#whole(expression, symbol)
    const outcome = over(symbol, anchor.days, (day) => shiftedPeriod(symbol, day))
    if (outcome.period === undefined && symbol.counted === true && outcome.earliest === null && outcome.latest === null)
      return withoutAnchor(symbol)
    return { outcome, how: outcome.period === undefined ? `open ${anchor.how}` : anchor.how, anchor: anchor.at }
  }

  #anchorOfShifted(expression: TimeExpression, i: number, symbol: ShiftedTime, now: Anchor): Anchor | undefined {
    const grain = grainFor(symbol)
    if (symbol.from === 'speech') {
      const isStory =
        this.#setting.isNarrative && symbol.unit !== 'day' && symbol.counted !== true && now.how === 'publication'
      const isBareClock = symbol.time !== undefined && 'hour' in symbol.time && symbol.bare === true
      if (isStory) return this.#told(expression, grain, Number.POSITIVE_INFINITY) ?? now
      if (isBareClock) return this.#told(expression, 'day', this.#setting.isNarrative ? 6 : 0) ?? now
      return now
    }
    if (symbol.from === 'event') return this.#insideEvent(symbol, i) ?? this.#told(expression, grain, 1, 'event')
    const told = this.#told(expression, grain, this.#setting.isNarrative ? Number.POSITIVE_INFINITY : 2)
    if (told !== undefined) return told
    // In news "a year earlier", "the previous quarter" without any time before is counted from publication.
    return symbol.unit === 'year' || symbol.unit === 'quarter' ? now : undefined
  }

  /** The date that stands among the words of the event itself. */
  #insideEvent({ event }: ShiftedTime, i: number): Anchor | undefined {
    const inner = this.#from.expressions[i + 1]
    if (event === undefined || inner === undefined || inner.at.start >= event.end) return undefined
    if (inner.symbol.kind !== 'calendar') return undefined
    const days = periodDays(inner.symbol.period)
    return days === null || days.first !== days.last ? undefined : { days, how: 'inside', at: inner.at }
  }

  /** The last time told that is fine enough, at most so many sentences back. */
  #told(expression: TimeExpression, grain: Mention['grain'], sentences: number, how = 'text'): Anchor | undefined {
    const from = this.#sentenceOf(expression) - sentences
    const mention = this.#mentions.last(grain, from, expression.at.start)
    if (mention === undefined) return undefined
    return { days: { first: mention.day, last: mention.day }, how, at: mention.at, grain: mention.grain }
  }

  #whole(expression: TimeExpression, symbol: ShiftedTime): Resolved {
    const mention = this.#mentions.last('year', this.#sentenceOf(expression) - 2, expression.at.start)
    if (mention === undefined) return withoutAnchor(symbol)
    return { outcome: between(symbol, mention.period, mention.period), how: 'text', anchor: mention.at }
  }

  /** In texts about quarters "a year earlier" is the same quarter of the year before, "the quarter" the one told. */
  #ofQuarter({ at }: TimeExpression, symbol: ShiftedTime): Resolved | undefined {
    const isQuarter = symbol.unit === 'quarter' && symbol.from === 'text' && symbol.by === 0
    if (symbol.mayBeQuarter !== true && !isQuarter) return undefined
    const told = this.#mentions.quarterBefore(at.start, 400)
    const { year, quarter } = told?.period ?? {}
    if (told === undefined || year === undefined) return undefined
    const period: Period = { year: isQuarter ? year : year - 1, quarter }
    return { outcome: between(symbol, period, period), how: 'text:quarter', anchor: told.at }
  }

  #lasting(symbol: LastingTime, now: Anchor): Resolved {
    const value = lastingValue(symbol.parts)
    const [part] = symbol.parts
    if (symbol.side === undefined || part === undefined || this.#setting.isNarrative)
      return plain('DURATION', value, 'none')
    const { first, last } = reach(symbol.side, part, now.days)
    const outcome: Outcome = { type: 'DURATION', value, earliest: iso(first), latest: iso(last), period: undefined }
    return { outcome, how: now.how, anchor: now.at }
  }

  // Speech.

  /** Inside quotation marks "today" is the speaker's day: the day of the speech where it is told, else open. */
  #spoken(expression: TimeExpression, i: number): Resolved | undefined {
    const { symbol, at } = expression
    if (!countsFromNow(symbol)) return undefined
    const speech = this.#speeches.around(at)
    const found = this.#found[i]
    if (speech === undefined || found === undefined || !found.how.includes('publication')) return undefined
    const when = speech.when === null ? -1 : this.#expressionAt(speech.when)
    const told = this.#found[when]?.outcome
    if (when !== i && told?.period !== undefined) {
      const days = periodDays(told.period)
      if (days !== null)
        return this.#resolve(expression, i, { days, how: 'speech', at: this.#from.expressions[when]?.at ?? null })
    }
    return this.#withinSpeech(expression, i, found)
  }

  /** The day of the speech is not told: what depends on the very day is given no beginning. */
  #withinSpeech(expression: TimeExpression, i: number, found: Resolved): Resolved | undefined {
    const { first, last } = this.#setting.published
    if (first === null || last === null) return undefined
    const days = { first: first - speechAge, last }
    const { outcome } = this.#resolve(expression, i, { days, how: 'speech', at: null })
    if (outcome.period !== undefined) return undefined
    return { outcome: { ...found.outcome, earliest: null, period: undefined }, how: 'open speech', anchor: null }
  }

  #expressionAt(at: Span): number {
    return this.#from.expressions.findIndex((one) => one.at.start < at.end && at.start < one.at.end)
  }
}

/** A quotation is taken to be at most so many days older than the article. */
const speechAge = 13

function countsFromNow(symbol: TimeSymbol): boolean {
  return (
    symbol.kind === 'recurring' || symbol.kind === 'lasting' || (symbol.kind === 'shifted' && symbol.from === 'speech')
  )
}

function ofCalendar(symbol: TimeSymbol & { kind: 'calendar' }): Outcome {
  const outcome = between(symbol, symbol.period, symbol.period)
  if (symbol.other === undefined) return outcome
  const other = between(symbol, symbol.other, symbol.other)
  const [earliest, latest] = [outcome.earliest ?? '', other.earliest ?? ''].sort()
  return { ...outcome, earliest: earliest ?? null, latest: latest ?? null, period: undefined }
}

function ofRange({ from, to }: RangeTime): Resolved {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return plain('DATE', null, 'none')
  const value = `${periodValue(from.period)}/${periodValue(to.period)}`
  const [first, last] = [periodDays(from.period), periodDays(to.period)]
  const outcome: Outcome = {
    type: 'DATE',
    value,
    earliest: iso(first?.first ?? null),
    latest: iso(last?.last ?? null),
    period: undefined,
  }
  return { outcome, how: 'calendar', anchor: null }
}

function plain(type: Outcome['type'], value: string | null, how: string): Resolved {
  return { outcome: { type, value, earliest: null, latest: null, period: undefined }, how, anchor: null }
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

/** Where no anchor is found "two days later" is a length of time, "that day" stays open. */
function withoutAnchor(symbol: ShiftedTime): Resolved {
  if (symbol.counted !== true) return { outcome: openOutcome(symbol), how: 'open', anchor: null }
  return plain('DURATION', lastingValue([{ count: Math.abs(symbol.by), unit: symbol.unit }]), 'open')
}

function over(symbol: TimeSymbol, { first, last }: AnchorDays, at: (day: number) => Period | undefined): Outcome {
  const low = first === null ? undefined : at(first)
  const high = last === null ? undefined : last === first ? low : at(last)
  return between(symbol, low, high)
}

function shiftedPeriod({ unit, by, grain, weekday }: ShiftedTime, day: number): Period | undefined {
  if (weekday === undefined) return shifted(day, unit, by, grain)
  return shifted(weekdayInWeek(day + 7 * by, weekday), 'day', 0)
}

function grainFor({ unit, whole }: ShiftedTime): Mention['grain'] {
  if (whole === true) return 'century'
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'day'
  return unit === 'weekend' ? 'week' : unit
}

function directionInText({ weekday, month }: RecurringTime): 'past' | 'nearest' {
  return weekday !== undefined && month === undefined ? 'past' : 'nearest'
}

function reach(
  side: 'before' | 'after',
  part: { count: number | null; unit: TimeUnit },
  { first, last }: AnchorDays,
): AnchorDays {
  const { count, unit } = part
  const far = (day: number | null): number | null =>
    day === null || count === null ? null : shiftedDay(day, unit, Math.round(side === 'before' ? -count : count))
  return side === 'before' ? { first: far(first), last } : { first, last: far(last) }
}

function iso(day: number | null): string | null {
  return day === null ? null : isoDay(day)
}
