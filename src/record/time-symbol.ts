import type { Span } from '../text/span.ts'
import type { Grain, Period, Season } from './period.ts'

/** Which third of a period is meant, as TIMEX3's mod: "early", "mid-", "the end of". */
export type TimeMod = 'START' | 'MID' | 'END'

/** A unit of time that things last or are counted in. */
export type TimeUnit = Grain | 'hour' | 'minute' | 'second'

/** The time of day: a part of it as TIMEX3 names it (MO, MI, AF, EV, NI, DT), or hour and minute as the text has them. */
export type TimeOfDay =
  | { readonly part: string }
  | { readonly hour: number; readonly minute: number | null; readonly second?: number | undefined }

/**
 * Where the clause that tells a time lies. `maybe-past` where a verb in the past leads on to what may be still to come
 * ("agreed to meet on Friday"), `maybe-future` where it was to come, which it may have by now ("was due on Friday").
 */
export type Tense = 'past' | 'maybe-past' | 'maybe-future' | 'future'

/**
 * What may stand beside any time: a third of it, a time of day, whether it is told as a limit ("by the end of the
 * year"), and the tense of its clause where verbs tell it.
 */
export interface TimeNuance {
  readonly mod?: TimeMod | undefined
  /** "earlier this year" ends at the anchor, "later this year" begins there. */
  readonly side?: 'before' | 'after' | undefined
  readonly time?: TimeOfDay | undefined
  readonly limit?: boolean | undefined
  readonly tense?: Tense | undefined
}

/** A stretch of the calendar that the words name in full. `other` is a second reading of the same words (3/4/2021). */
export interface CalendarTime extends TimeNuance {
  readonly kind: 'calendar'
  readonly period: Period
  readonly other?: Period | undefined
}

/** A part of the calendar that comes round again, without its year or week: "Thursday", "July 26", "the third quarter". */
export interface RecurringTime extends TimeNuance {
  readonly kind: 'recurring'
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly weekday?: number | undefined
  /** Which of the month's weekdays it is ("the second Monday of October"); -1 is the last. */
  readonly nth?: number | undefined
  readonly season?: Season | undefined
  readonly quarter?: number | undefined
  readonly half?: number | undefined
  /** The key of a feast whose day has to be reckoned year by year. */
  readonly feast?: string | undefined
  /** The year, where the words give it and the day within it still has to be reckoned. */
  readonly year?: number | undefined
  /** "last Friday" -1, "next May" 1, "this summer" 0; left out where no word tells. */
  readonly step?: -1 | 0 | 1 | undefined
  /** "July of last year" -1: the year, counted from the anchor's. */
  readonly yearBy?: number | undefined
  /** The year is that of a time told before ("August of that year"), not of the time of writing. */
  readonly ofText?: boolean | undefined
  /** So many days from it: "the day before last Tuesday" -1. */
  readonly offset?: number | undefined
  /** The week that the day lies in ("the week of March 6"). */
  readonly asWeek?: boolean | undefined
  /** The quarter of the year that was told last ("the 1988 period"). */
  readonly ofQuarter?: boolean | undefined
  /** It belongs to a company's year and may differ from the calendar's. */
  readonly fiscal?: boolean | undefined
}

/**
 * So many units from an anchor: "last week", "yesterday", "two years ago" from the time of speaking or writing;
 * "two days later", "that month" from a time told in the text; "two days after the attack" from an event.
 */
export interface ShiftedTime extends TimeNuance {
  readonly kind: 'shifted'
  readonly unit: TimeUnit
  readonly by: number
  readonly from: 'speech' | 'text' | 'event'
  /** A time of the clock whose day no word tells: that of a day told in its sentence, else of publication. */
  readonly bare?: boolean | undefined
  /** The count is told as a bound or nearly: "more than ten days ago". */
  readonly rough?: 'more' | 'less' | 'about' | undefined
  /** The night that leads to the day. */
  readonly overnight?: boolean | undefined
  /** The time told before itself, as fine as it was told ("since then"). */
  readonly whole?: boolean | undefined
  /** The words tell the count ("two days later", not "that day"), so that it is a length of time where no anchor is found. */
  readonly counted?: boolean | undefined
  /** The words of the event, where `from` is `event`. */
  readonly event?: Span | undefined
  /** How fine the answer is, where it is not the unit's own ("a year ago today"). */
  readonly grain?: Grain | undefined
  /** The day of the week that is meant ("Monday of last week"). */
  readonly weekday?: number | undefined
  /** The day of the month that is meant ("the 20th"). */
  readonly dayOfMonth?: number | undefined
  /** "a year earlier" in a text about quarters is the same quarter of the year before. */
  readonly mayBeQuarter?: boolean | undefined
  /** "the year-ago period": the stretch that was reported on, a quarter or several months. */
  readonly ofPeriod?: boolean | undefined
}

/** How long something lasts; `side` tells on which side of the anchor a stretch lies ("the past week" before). */
export interface LastingTime extends TimeNuance {
  readonly kind: 'lasting'
  /** The months that accounts tell of: "the first nine months". */
  readonly isReported?: boolean | undefined
  /** It ends with the time told right behind it: "the year ended June 30". */
  readonly untilNext?: boolean | undefined
  readonly parts: readonly { readonly count: number | null; readonly unit: TimeUnit }[]
}

/** Something that comes again: "every Friday", "daily". `value` is TIMEX3's. */
export interface RepeatedTime extends TimeNuance {
  readonly kind: 'repeated'
  readonly value: string
}

/** A time that is told no closer than before, at or after the speaker's present. */
export interface VagueTime extends TimeNuance {
  readonly kind: 'vague'
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** From one time to another, told as one: "between 2007 and 2011". */
export interface RangeTime extends TimeNuance {
  readonly kind: 'range'
  readonly from: TimeSymbol
  readonly to: TimeSymbol
}

/** What the words of a time expression mean before anything is counted from an anchor. */
export type TimeSymbol = CalendarTime | RecurringTime | ShiftedTime | LastingTime | RepeatedTime | VagueTime | RangeTime
