import type { WordValue } from '../../lexicon/date-words.ts'
import type { Span } from '../../text/span.ts'
import type { Pieces } from './pieces.ts'

/** A step of a match that was kept: its name, its value and its pieces. */
export interface Kept {
  readonly name: string
  readonly value: WordValue
  readonly first: number
  readonly end: number
}

/** The words that a rule's pattern was found on. */
export class Match {
  readonly pieces: Pieces
  /** First piece. */
  readonly first: number
  /** The piece after the last. */
  readonly end: number
  readonly #kept: readonly Kept[]

  constructor(pieces: Pieces, first: number, end: number, kept: readonly Kept[]) {
    this.pieces = pieces
    this.first = first
    this.end = end
    this.#kept = kept
  }

  has(name: string): boolean {
    return this.#kept.some((one) => one.name === name)
  }

  kept(name: string): Kept | undefined {
    return this.#kept.find((one) => one.name === name)
  }

  /** The number that a kept step has as its value; `undefined` where it is not there or has another kind of value. */
  number(name: string): number | undefined {
    const value = this.kept(name)?.value
    return typeof value === 'number' ? value : undefined
  }

  /** Whether the words begin with the definite article. */
  isDefinite(): boolean {
    return this.pieces.entries[this.first]?.values.has('the') === true
  }

  /** The value of a kept step as a string; `''` where it is not there. */
  text(name: string): string {
    return String(this.kept(name)?.value ?? '')
  }

  /** The folded words of a kept step; `''` where it is not there. */
  word(name: string): string {
    const one = this.kept(name)
    return one === undefined ? '' : this.pieces.word(one.first)
  }

  /** Whether the piece so far from the match's end (0 is the next) or, below nought, before its start, has a class. */
  nextIs(type: string, ahead = 0): boolean {
    const at = this.end + ahead
    // "this year -- the worst" has a dash, no hyphen.
    if (type === '-' && !this.pieces.isHyphen(at)) return false
    return this.pieces.together(this.first, at) && this.pieces.entries[at]?.values.has(type) === true
  }

  /** Whether the piece so far from the match's end is a word, as the vocabulary knows it or not. */
  nextIsWord(ahead = 0): boolean {
    const at = this.end + ahead
    return this.pieces.together(this.first, at) && /^\p{L}/u.test(this.pieces.word(at))
  }

  previousIs(type: string, back = 1): boolean {
    const at = this.first - back
    return this.pieces.together(this.first, at) && this.pieces.entries[at]?.values.has(type) === true
  }

  /** Whether a capitalised word stands right before, as in "the Qadun Sun." and "the Brennet Weekly". */
  followsName(): boolean {
    const { pieces, first } = this
    const [own, before] = [pieces.tokenOf[first] ?? 0, pieces.tokenOf[first - 1]]
    const { sentenceOf } = pieces.tokens
    return before !== undefined && sentenceOf[before] === sentenceOf[own] && pieces.capital[first - 1] === 1
  }

  /** Whether the first piece of a kept step is written with a capital. */
  isCapital(name: string): boolean {
    const one = this.kept(name)
    return one !== undefined && this.pieces.capital[one.first] === 1
  }

  /** Whether a kept step is an abbreviation with its full stop. */
  isDotted(name: string): boolean {
    const one = this.kept(name)
    return one !== undefined && this.pieces.dotted[one.first] === 1
  }

  /** The place of pieces in the text. */
  span(first: number = this.first, end: number = this.end): Span {
    return { start: this.pieces.starts[first] ?? 0, end: this.pieces.ends[end - 1] ?? 0 }
  }
}
