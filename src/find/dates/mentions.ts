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
}

/** No anchor is sought further back than so many mentions. */
const reach = 24

/** The times told so far, in reading order. */
export class Mentions {
  readonly #all: Mention[] = []
  #quarter: Mention | undefined

  /** `isNamed`: its words name it, so that "the quarter" and "a year earlier" may be counted from it. */
  add(at: Span, sentence: number, period: Period, isNamed: boolean): void {
    const days = periodDays(period)
    if (days === null) return
    const mention = { at, sentence, period, grain: grainOf(period), day: days.first }
    this.#all.push(mention)
    if (mention.grain === 'quarter' && isNamed) this.#quarter = mention
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

  /** The last quarter told, where it stands at most so many units before. */
  quarterBefore(start: number, within: number): Mention | undefined {
    const last = this.#quarter
    return last !== undefined && start - last.at.end <= within ? last : undefined
  }
}
