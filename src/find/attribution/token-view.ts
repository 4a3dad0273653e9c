import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import { type Page, wordKey } from './page.ts'
import { QuoteBit } from './quotes.ts'
import { bucket, type SentenceSketch } from './sentence-sketch.ts'

/** What stands for the tag of a token before or behind the article, and for the rules' label of one. */
const border = { tag: 31, label: 7 } as const

/** A page as its groups of keys see it: any token by its number, and how one token stands in its sentence. */
export class TokenView {
  readonly page: Page
  readonly #count: number
  #sentence: SentenceSketch | undefined
  #left = -1
  #right = -1
  #that = -1

  constructor(page: Page) {
    this.page = page
    this.#count = page.tokens.count
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

  /** Looks at token `k` of a sentence; ask for tokens in their order. */
  stand(k: number, sentence: SentenceSketch): void {
    const left = sentence.leftCue(k)
    if (left !== this.#left || sentence !== this.#sentence) this.#that = left < 0 ? -1 : this.#thatAfter(left)
    this.#sentence = sentence
    this.#left = left
    this.#right = sentence.rightCue(k)
  }

  /** The sentence of the token that is looked at. Throws an Error when none is. */
  get sentence(): SentenceSketch {
    if (this.#sentence === undefined) throw new Error('No token is looked at')
    return this.#sentence
  }

  /** The nearest strong cues of the token that is looked at: at or before it, and behind it; -1 without. */
  get left(): number {
    return this.#left
  }

  get right(): number {
    return this.#right
  }

  /** How far the left and the right cue are from token `k`, in steps; 15 without one. */
  toLeft(k: number): number {
    return this.#left < 0 ? 15 : bucket(k - this.#left)
  }

  toRight(k: number): number {
    return this.#right < 0 ? 15 : bucket(this.#right - k)
  }

  /** Whether "that" stands within six tokens behind the left cue and not behind `k`. */
  thatSince(k: number): number {
    return this.#that >= 0 && this.#that <= k ? 1 : 0
  }

  #thatAfter(cue: number): number {
    for (let i = cue + 1; i <= cue + 6; i++) if (this.word(i) === wordKey.that) return i
    return -1
  }
}
