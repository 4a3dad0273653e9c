import { type Grain, grainOf, grains, type Period, periodDays } from '../../record/period.ts'
import type { Span } from '../../text/span.ts'

/** A time that the text has told, as an anchor for times told after it. */
export interface Mention {
  readonly at: Span
  readonly sentence: number
  readonly period: Period
  readonly grain: Grain
  /** Its first day. */
  readonly day: number
  /** It was counted from publication ("yesterday", "Monday") and does not stand in the text. */
  readonly isCounted: boolean
}

/** A time before the Christian era, which has no days here. */
export interface OldMention {
  readonly at: Span
  readonly period: Period
}

/** No anchor is sought further back than so many mentions. */
const reach = 24

/** The times told so far, in reading order. */
export class Mentions {
  readonly #all: Mention[] = []
  readonly #published: number | null
  #quarter: Mention | undefined
  #passing: Mention | undefined
  #months = Number.NEGATIVE_INFINITY
  #old: OldMention | undefined

  /** `published`: the last day that publication may be. */
  constructor(published: number | null) {
    this.#published = published
  }

  /** `how`: the rule of its anchor. From a quarter that is itself taken from one before none is counted. */
  add(at: Span, sentence: number, period: Period, how: string): void {
    this.#old = period.bc === true ? { at, period } : undefined
    const days = periodDays(period)
    if (days === null) return
    const mention = {
      at,
      sentence,
      period,
      grain: grainOf(period),
      day: days.first,
      isCounted: how.startsWith('publication'),
    }
    this.#all.push(mention)
    if (mention.grain !== 'quarter') return
    this.#months = Number.NEGATIVE_INFINITY
    if (!how.endsWith(':quarter')) this.#tellQuarter(mention)
    // "the latest quarter", "a year earlier": the talk is still of it.
    else if (this.#quarter !== undefined) this.#quarter = { ...this.#quarter, at }
  }

  /** A report is about the last quarter that is over; a look ahead or further back does not change that. */
  #tellQuarter(mention: Mention): void {
    const own = this.#quarter
    const isBeside = own !== undefined && this.#isOver(own) && (!this.#isOver(mention) || mention.day < own.day)
    if (isBeside) this.#passing = mention
    else this.#quarter = mention
  }

  #isOver({ period }: Mention): boolean {
    return this.#published === null || (periodDays(period)?.last ?? 0) <= this.#published
  }

  /** Months that accounts tell of end here: "a year earlier" is no quarter until one is named again. */
  addMonths({ end }: Span): void {
    this.#months = end
  }

  /** The last mention that is at least as fine as a grain, not before a sentence, and not within a stretch itself. */
  last(grain: Grain, fromSentence: number, before: number): Mention | undefined {
    const fine = grains.indexOf(grain)
    for (let i = this.#all.length - 1; i >= Math.max(0, this.#all.length - reach); i--) {
      const one = this.#all[i]
      if (one === undefined || one.sentence < fromSentence) return undefined
      if (one.at.start < before && grains.indexOf(one.grain) >= fine) return one
    }
    return undefined
  }

  /** The last mention at least as fine as a grain for which something holds. */
  lastWhere(grain: Grain, before: number, holds: (mention: Mention) => boolean): Mention | undefined {
    const fine = grains.indexOf(grain)
    for (let i = this.#all.length - 1; i >= Math.max(0, this.#all.length - reach); i--) {
      const one = this.#all[i]
      if (one !== undefined && one.at.start < before && grains.indexOf(one.grain) >= fine && holds(one)) return one
    }
    return undefined
  }

  /** The time told last, where it lies before the Christian era. */
  get old(): OldMention | undefined {
    return this.#old
  }

  /** The quarter that a place tells of, where it was told at most so many units before. */
  quarterBefore(start: number, within: number, sentence: number): Mention | undefined {
    const told = this.#passing?.sentence === sentence ? this.#passing : this.#quarter
    return told !== undefined && start - told.at.end <= within ? told : undefined
  }

  /** Whether accounts of several months were told last, at most so many units before. */
  tellsMonths(start: number, within: number): boolean {
    return start - this.#months <= within
  }
}
