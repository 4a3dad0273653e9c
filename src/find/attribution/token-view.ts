import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import { type Page, wordKey } from './page.ts'
import { QuoteBit } from './quotes.ts'
import { bucket, type SentenceSketch } from './sentence-sketch.ts'

/** What stands for the tag of a token before or behind the article, and for the rules' label of one. */
const border = { tag: 31, label: 7 } as const

/** A page as its groups of keys see it: any token by its number, and how the tokens of one sentence stand in it. */
export class TokenView {
  readonly page: Page
  readonly #count: number
  readonly #lefts: Int32Array
  readonly #rights: Int32Array
  readonly #thats: Int32Array
  #sentence: SentenceSketch | undefined

  constructor(page: Page) {
    const { count } = page.tokens
    this.page = page
    this.#count = count
    this.#lefts = new Int32Array(count)
    this.#rights = new Int32Array(count)
    this.#thats = new Int32Array(count)
  }

  /** The key of a word, -1 beyond the article. */
  word(i: number): number {
    return this.column(i, WordKey.word)
  }

  /** One of a word's keys, by its place in `WordKey`; -1 beyond the article. */
  column(i: number, column: number): number {
    return i < 0 || i >= this.#count ? -1 : (this.page.words[i * wordKeyWidth + column] as number)
  }

  tag(i: number): number {
    return i < 0 || i >= this.#count ? border.tag : (this.page.tags[i] as number)
  }

  lemma(i: number): number {
    return i < 0 || i >= this.#count ? -1 : (this.page.lemmas[i] as number)
  }

  cue(i: number): number {
    return i < 0 || i >= this.#count ? 0 : (this.page.cues[i] as number)
  }

  /** Whether a token stands in a quotation. */
  quoted(i: number): number {
    return i < 0 || i >= this.#count ? 0 : (this.page.quotes.bits[i] as number) & QuoteBit.inside
  }

  /** What the rules say of a token, 0 to 6. */
  label(i: number): number {
    return i < 0 || i >= this.#count ? border.label : (this.page.rules.labels[i] as number)
  }

  /** The rules' labels of a token and its neighbours, 9 bits. */
  labels3(i: number): number {
    return (this.label(i - 1) * 8 + this.label(i)) * 8 + this.label(i + 1)
  }

  /** The rules' labels of a token and of two on each side, 15 bits. */
  labels5(i: number): number {
    return (this.label(i - 2) * 512 + this.labels3(i)) * 8 + this.label(i + 2)
  }

  /** Looks at a sentence: what is asked of how a token stands must be asked of its tokens. */
  enter(sentence: SentenceSketch): void {
    const { cues, first, last } = sentence
    this.#sentence = sentence
    let next = 0
    let left = -1
    let that = -1
    for (let k = first; k <= last; k++) {
      if (cues[next] === k) {
        left = k
        that = this.#thatAfter(k)
        next++
      }
      this.#lefts[k] = left
      this.#rights[k] = cues[next] ?? -1
      this.#thats[k] = that
    }
  }

  /** The sentence that is looked at. Throws an Error when none is. */
  get sentence(): SentenceSketch {
    if (this.#sentence === undefined) throw new Error('No sentence is looked at')
    return this.#sentence
  }

  /** The nearest strong cue at or before token `k` of the sentence, -1 without. */
  left(k: number): number {
    return this.#lefts[k] as number
  }

  /** The nearest strong cue behind token `k` of the sentence, -1 without. */
  right(k: number): number {
    return this.#rights[k] as number
  }

  /** How far the left and the right cue are from token `k`, in steps; 15 without one. */
  toLeft(k: number): number {
    const left = this.left(k)
    return left < 0 ? 15 : bucket(k - left)
  }

  toRight(k: number): number {
    const right = this.right(k)
    return right < 0 ? 15 : bucket(right - k)
  }

  /** Whether "that" stands within six tokens behind the left cue and not behind `k`. */
  thatSince(k: number): number {
    const that = this.#thats[k] as number
    return that >= 0 && that <= k ? 1 : 0
  }

  #thatAfter(cue: number): number {
    for (let i = cue + 1; i <= cue + 6; i++) if (this.word(i) === wordKey.that) return i
    return -1
  }
}
