import type { DateWords } from '../../lexicon/date-words.ts'
import type { TimeExpression } from '../../record/findings.ts'
import { periodDays } from '../../record/period.ts'
import type { RecurringTime, ShiftedTime } from '../../record/time-symbol.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { kindsIn, stemsIn, tellsEvent, tellsWord } from './event-days.ts'
import type { Mention, Mentions } from './mentions.ts'
import type { AnchorDays, Setting } from './setting.ts'

/** What a time is counted from: the days that it may be, its rule, and its words in the text. */
export interface Anchor {
  readonly days: AnchorDays
  readonly how: string
  readonly at: Span | null
  /** How fine the time is that was told, where it is one of the text. */
  readonly grain?: Mention['grain']
}

/** A month or day that another end of its range lends the year. */
export interface LentYear {
  readonly year: number
  readonly at: Span
}

/** In history the last time told counts however far back it stands. */
const anyDistance = Number.POSITIVE_INFINITY

/** In a history, where much of one kind happens, an event is one of so many sentences before. */
const eventReach = 8

/** So many tokens before a time told by an event may tell what happened then. */
const clauseReach = 12

/** Chooses what an expression is counted from. */
export class Anchors {
  readonly #expressions: readonly TimeExpression[]
  readonly #tokens: Tokens
  readonly #setting: Setting
  readonly #mentions: Mentions
  readonly #words: DateWords

  constructor(
    { expressions, tokens }: { readonly expressions: readonly TimeExpression[]; readonly tokens: Tokens },
    setting: Setting,
    mentions: Mentions,
    words: DateWords,
  ) {
    this.#expressions = expressions
    this.#tokens = tokens
    this.#setting = setting
    this.#mentions = mentions
    this.#words = words
  }

  /** "to five in June from four in March": a month that no verb places lies near the one told in its sentence. */
  #besideMonth(expression: TimeExpression): Anchor | undefined {
    const sentence = this.sentenceOf(expression)
    const told = this.#mentions.lastWhere(
      'month',
      expression.at.start,
      (one) => one.sentence === sentence && one.isCounted && one.grain === 'month',
    )
    return told === undefined ? undefined : anchorAt(told, 'sentence')
  }

  /** The number of the sentence that an expression begins in. */
  sentenceOf({ at }: TimeExpression): number {
    return this.#tokens.sentenceOf[this.#tokens.at(at.start)] ?? 0
  }

  /** For a time that comes round again. `now`: publication, or the time of the speech that it stands in. */
  ofRecurring(expression: TimeExpression, symbol: RecurringTime, now: Anchor): Anchor {
    const isWeekday = symbol.weekday !== undefined && symbol.month === undefined
    // A weekday needs a day to be counted from; a month only its year.
    const grain = isWeekday ? 'day' : 'year'
    if (symbol.ofText === true) return this.told(expression, grain, isWeekday ? 6 : 3) ?? now
    const isStory = this.#setting.isNarrative && now.how === 'publication' && symbol.yearBy === undefined
    if (!isStory && isUnplaced(symbol)) return this.#besideMonth(expression) ?? now
    return (isStory ? this.told(expression, grain, anyDistance) : undefined) ?? now
  }

  /** For a time counted in units; `undefined` where the text tells no time that it could be counted from. */
  ofShifted(expression: TimeExpression, i: number, symbol: ShiftedTime, now: Anchor): Anchor | undefined {
    const grain = grainFor(symbol)
    if (symbol.from === 'speech') return this.#ofSpeech(expression, symbol, now)
    // Two steps at most: "They were hit on January 3. Two days after the attack …".
    if (symbol.from === 'event') return this.#insideEvent(symbol, i) ?? this.#ofEvent(expression, symbol)
    const told = this.told(expression, grain, this.#setting.isNarrative ? anyDistance : isCoarse(grain) ? 4 : 2)
    if (told !== undefined) return told
    // In news "a year earlier", "the previous quarter" without any time before is counted from publication.
    const isBack = symbol.counted !== true || symbol.by < 0
    return isBack && (symbol.unit === 'year' || symbol.unit === 'quarter') ? now : undefined
  }

  /** The last time told that is fine enough, at most so many sentences back. */
  told(expression: TimeExpression, grain: Mention['grain'], sentences: number, how = 'text'): Anchor | undefined {
    const from = this.sentenceOf(expression) - sentences
    const mention = this.#mentions.last(grain, from, expression.at.start)
    if (mention === undefined) return undefined
    return anchorAt(mention, how)
  }

  /** "from July 24 until November 26, 1938": the other end of the range lends its year. */
  lentYear(i: number, { month, step, yearBy }: RecurringTime): LentYear | undefined {
    const [before, own, next] = [this.#expressions[i - 1], this.#expressions[i], this.#expressions[i + 1]]
    if (own === undefined || month === undefined || step !== undefined || yearBy !== undefined) return undefined
    const after = this.#monthOf(own, next, next)
    if (after !== undefined) return { year: month > after.month ? after.year - 1 : after.year, at: after.at }
    const ahead = this.#monthOf(before, own, before)
    return ahead && { year: month < ahead.month ? ahead.year + 1 : ahead.year, at: ahead.at }
  }

  /** Month and year of `lender`, one of two expressions that a word of ranges joins. */
  #monthOf(
    one: TimeExpression | undefined,
    next: TimeExpression | undefined,
    lender: TimeExpression | undefined,
  ): (LentYear & { readonly month: number }) | undefined {
    if (one === undefined || next === undefined || lender?.symbol.kind !== 'calendar') return undefined
    const { year, month } = lender.symbol.period
    if (year === undefined || month === undefined || !this.#joins(one, next)) return undefined
    return { year, month, at: lender.at }
  }

  #joins(one: TimeExpression, next: TimeExpression): boolean {
    const tokens = this.#tokens
    const first = tokens.from(one.at.end)
    const end = tokens.at(next.at.start)
    if (end - first < 1 || end - first > 2) return false
    // "June and in May 2012" are two times.
    if (end - first === 2 && this.#words.tellsWhen.has(tokens.lower(end - 1))) return false
    return this.#words.rangeJoins.has(tokens.lower(first)) && tokens.sentenceOf[first] === tokens.sentenceOf[end]
  }

  #ofSpeech(expression: TimeExpression, symbol: ShiftedTime, now: Anchor): Anchor {
    if (symbol.bare === true) return this.#ofClock(expression) ?? now
    // In history "the next month" follows the time told; "today" and "two years ago" are the writer's.
    const isStory = this.#setting.isNarrative && symbol.unit !== 'day' && symbol.counted !== true
    const told = isStory && now.how === 'publication' ? this.told(expression, grainFor(symbol), anyDistance) : undefined
    return told ?? now
  }

  /** A time of the clock is that of the day told in its sentence; one of the sentence before is likely, no more. */
  #ofClock(expression: TimeExpression): Anchor | undefined {
    const same = this.told(expression, 'day', 0)
    if (same !== undefined) return same
    return this.told(expression, 'day', this.#setting.isNarrative ? 6 : 1, 'text:likely')
  }

  /**
   * The day of an event: the last one in whose sentence a word of its kind stands ("Gunmen struck on 3 January … two
   * days after the attack"), else a date of the sentence before that is not merely counted from publication.
   */
  #ofEvent(expression: TimeExpression, symbol: ShiftedTime): Anchor | undefined {
    const { start } = expression.at
    const kin = this.#words.eventKin
    const kinds = symbol.event === undefined ? [] : kindsIn(this.#tokens, symbol.event, kin)
    const subject = kindsIn(this.#tokens, this.#beforeInSentence(start), kin)
    const grain = grainFor(symbol)
    const from = this.#setting.isNarrative ? this.sentenceOf(expression) - eventReach : 0
    const stems = symbol.event === undefined ? [] : stemsIn(this.#tokens, symbol.event, kin)
    const lastThat = (tells: (one: Mention) => boolean): Mention | undefined =>
      this.#mentions.lastWhere(grain, start, (one) => {
        if (one.sentence < from || !tells(one)) return false
        // "The vote came a day after the signing": a day on which they voted is that of the vote.
        return subject.length === 0 || !tellsEvent(this.#tokens, one, start, subject, kin)
      })
    // The very word before its kin: "the explosion" is no attack that is threatened.
    const told =
      lastThat((one) => tellsWord(this.#tokens, one, start, stems)) ??
      lastThat((one) => tellsEvent(this.#tokens, one, start, kinds, kin))
    if (told !== undefined) return anchorAt(told, 'event')
    const near = this.#mentions.last(grain, this.sentenceOf(expression) - 1, start)
    return near === undefined || near.isCounted ? undefined : anchorAt(near, 'event')
  }

  /** The words of a sentence before a place, the nearest ones. */
  #beforeInSentence(end: number): Span {
    const tokens = this.#tokens
    const last = tokens.at(end)
    const first = Math.max(tokens.firstOfSentence[tokens.sentenceOf[last] ?? 0] ?? 0, last - clauseReach)
    return { start: tokens.starts[first] ?? end, end: Math.min(end, tokens.ends[last - 1] ?? end) }
  }

  /** "On 27 June, two days after the landing": the day itself stands right before its explanation. */
  apposed({ at }: TimeExpression, i: number): Mention | undefined {
    const before = this.#expressions[i - 1]
    if (before === undefined || at.start - before.at.end > 3 || at.start < before.at.end) return undefined
    if (/[^\s,\p{Pd}]/u.test(this.#tokens.folded.slice(before.at.end, at.start))) return undefined
    const told = this.#mentions.last('day', this.sentenceOf(before), at.start)
    return told?.at === before.at ? told : undefined
  }

  /** The date that stands among the words of the event itself. */
  #insideEvent({ event }: ShiftedTime, i: number): Anchor | undefined {
    const inner = this.#expressions[i + 1]
    if (event === undefined || inner === undefined || inner.at.start >= event.end) return undefined
    if (inner.symbol.kind !== 'calendar') return undefined
    const days = periodDays(inner.symbol.period)
    return days === null || days.first !== days.last ? undefined : { days, how: 'inside', at: inner.at }
  }
}

/** Months and years told go on for more sentences than days do. */
function isCoarse(grain: Mention['grain']): boolean {
  return grain === 'month' || grain === 'year'
}

/** A month without a year that neither its words nor a verb place. */
function isUnplaced({ month, day, step, year, yearBy, tense }: RecurringTime): boolean {
  return month !== undefined && (day ?? step ?? year ?? yearBy ?? tense) === undefined
}

function anchorAt({ day, at, grain }: Mention, how: string): Anchor {
  return { days: { first: day, last: day }, how, at, grain }
}

function grainFor({ unit }: ShiftedTime): Mention['grain'] {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'day'
  return unit === 'weekend' ? 'week' : unit
}
