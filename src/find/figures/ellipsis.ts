import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Amount } from './amounts.ts'
import { countedAfter, type TokenRange } from './counted.ts'
import { hedgeBefore } from './hedges.ts'

/** A number without a noun looks for it in its own sentence and in at most so many before it. */
const farthest = 3

/** Remembers what was last counted in a paragraph, for numbers that leave their noun out ("The union says more than 2,000."). */
export class Antecedent {
  readonly #tokens: Tokens
  readonly #words: FigureWords
  #last: TokenRange | undefined

  constructor(tokens: Tokens, words: FigureWords) {
    this.#tokens = tokens
    this.#words = words
  }

  /** Told of each thing that a figure counts, in reading order. */
  note(counted: TokenRange | undefined): void {
    if (counted !== undefined) this.#last = counted
  }

  /** What was last counted near a token. */
  near(i: number): TokenRange | undefined {
    return this.#last !== undefined && this.#isNear(this.#last, i) ? this.#last : undefined
  }

  /** Told of each token: "how many jobs" and "the number of dead" name a thing before its numbers. */
  pass(i: number): void {
    const two = `${this.#tokens.lower(i)} ${this.#tokens.lower(i + 1)}`
    if (this.#words.askingFor.has(two)) this.note(countedAfter(this.#tokens, i + 2, this.#words))
    else if (this.#words.toll.has(this.#tokens.lower(i))) this.note({ first: i, end: i + 1 })
  }

  /**
   * What a number without a noun counts, and by which rule: `ellipsis` where it is told anew ("the union says
   * more than 2,000"), `part` where some of those counted before are meant ("but four remained"); `undefined`
   * where the text does not show that it leaves a noun out.
   */
  of(amount: Amount): { readonly counted: TokenRange; readonly rule: string } | undefined {
    const counted = this.#last
    if (counted === undefined || !this.#isNear(counted, amount.first) || !this.#isBare(amount)) return undefined
    if (this.#isHour(amount)) return undefined
    if (this.#words.ofPronouns.has(this.#tokens.lower(amount.end))) return { counted, rule: 'part' }
    if (this.#isHedged(amount) || this.#isGiven(amount)) return { counted, rule: 'ellipsis' }
    return this.#words.staying.has(this.#tokens.lower(amount.end)) ? { counted, rule: 'part' } : undefined
  }

  #isNear({ first }: TokenRange, i: number): boolean {
    const tokens = this.#tokens
    if (tokens.paragraphOf[first] !== tokens.paragraphOf[i]) return false
    return (tokens.sentenceOf[i] ?? 0) - (tokens.sentenceOf[first] ?? 0) <= farthest
  }

  /** Whether no noun can follow: the sentence, a clause or a verb that stays with people goes on. */
  #isBare({ first, end }: Amount): boolean {
    const tokens = this.#tokens
    if (tokens.sentenceOf[end] !== tokens.sentenceOf[first]) return true
    const next = tokens.lower(end)
    if (/^[.,;)!?"]/.test(next)) return true
    return this.#words.staying.has(next) || (this.#words.stops.has(next) && !this.#words.of.has(next))
  }

  #isHedged(amount: Amount): boolean {
    return amount.high > amount.low || hedgeBefore(this.#tokens, amount.first, this.#words)?.isDoubt === true
  }

  /** "the number of dead to four", "puts the number at 12", "the toll is 30". */
  #isGiven({ first }: Amount): boolean {
    const tokens = this.#tokens
    const start = hedgeBefore(tokens, first, this.#words)?.first ?? first
    if (!this.#words.giving.has(tokens.lower(start - 1))) return false
    for (let i = start - 2; i >= Math.max(0, start - 6) && tokens.sentenceOf[i] === tokens.sentenceOf[first]; i--) {
      if (this.#words.tolls.has(tokens.lower(i))) return true
    }
    return false
  }

  /** "at about seven": an hour, not an amount. */
  #isHour({ first, high }: Amount): boolean {
    const start = hedgeBefore(this.#tokens, first, this.#words)?.first ?? first
    return high <= 24 && start !== first && this.#words.hourWords.has(this.#tokens.lower(start - 1))
  }
}
