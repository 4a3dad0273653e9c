import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

/**
 * The words of a text as the rules for time see them: tokens, with those that have a hyphen in them cut at it
 * ("mid-1990s" is three pieces), each with what the vocabulary knows of it. Offsets are UTF-16 units.
 */
export class Pieces {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What is known of a piece; `undefined` for a word that tells nothing of time. */
  readonly entries: readonly (WordEntry | undefined)[]
  /** The piece begins with a capital. */
  readonly capital: Uint8Array
  /** The piece ends with the full stop of an abbreviation. */
  readonly dotted: Uint8Array
  readonly tokenOf: Int32Array
  readonly tokens: Tokens

  constructor(tokens: Tokens, vocabulary: Vocabulary) {
    const cut = new Cut(tokens, vocabulary)
    this.tokens = tokens
    this.count = cut.starts.length
    this.starts = Int32Array.from(cut.starts)
    this.ends = Int32Array.from(cut.ends)
    this.entries = cut.entries
    this.capital = Uint8Array.from(cut.capital)
    this.dotted = Uint8Array.from(cut.dotted)
    this.tokenOf = Int32Array.from(cut.tokenOf)
  }

  /** The folded words of a piece, `''` outside the text. */
  word(i: number): string {
    return i < 0 || i >= this.count ? '' : this.tokens.folded.slice(this.starts[i], this.ends[i])
  }

  /** Whether two pieces stand in one paragraph. */
  together(i: number, j: number): boolean {
    const [a, b] = [this.tokenOf[i], this.tokenOf[j]]
    return a !== undefined && b !== undefined && this.tokens.paragraphOf[a] === this.tokens.paragraphOf[b]
  }

  /** Whether a piece joins two words; folded text writes dashes in the same way. */
  isHyphen(i: number): boolean {
    if (this.word(i) !== '-' || !this.touches(i) || !this.touches(i + 1) || this.word(i + 1) === '-') return false
    const sign = this.tokens.text.charAt(this.starts[i] ?? 0)
    return sign !== '\u2014' && sign !== '\u2015'
  }

  /** Whether no white space stands before a piece. */
  touches(i: number): boolean {
    return i > 0 && this.starts[i] === this.ends[i - 1]
  }
}

class Cut {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly entries: (WordEntry | undefined)[] = []
  readonly capital: number[] = []
  readonly dotted: number[] = []
  readonly tokenOf: number[] = []
  readonly #tokens: Tokens
  readonly #vocabulary: Vocabulary

  constructor(tokens: Tokens, vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#vocabulary = vocabulary
    for (let i = 0; i < tokens.count; i++) this.#token(i)
  }

  #token(i: number): void {
    const start = this.#tokens.starts[i] ?? 0
    const end = this.#tokens.ends[i] ?? 0
    const kind = this.#tokens.kinds[i]
    // No word of time is that long; such tokens are addresses or noise.
    if (kind === TokenKind.address || end - start > 40) {
      this.#push(i, start, end, undefined)
      return
    }
    const word = this.#tokens.folded.slice(start, end)
    let from = 0
    for (let at = word.indexOf('-'); kind === TokenKind.word && at !== -1; at = word.indexOf('-', from)) {
      this.#word(i, start + from, word.slice(from, at))
      this.#word(i, start + at, '-')
      from = at + 1
    }
    this.#word(i, start + from, word.slice(from))
  }

  #word(token: number, start: number, word: string): void {
    if (word === '') return
    const end = start + word.length
    const first = word.charCodeAt(0)
    const isNumber = first >= 48 && first <= 57
    const entry = isNumber ? this.#vocabulary.number(word) : this.#vocabulary.entries.get(word)
    if (entry === undefined && word.length > 2 && word.endsWith('.')) {
      this.#push(token, start, end, this.#fitting(this.#vocabulary.entries.get(word.slice(0, -1)), start), 1)
    } else this.#push(token, start, end, this.#fitting(entry, start))
  }

  /** "march", "may" and "sat" are no names of time without their capital. */
  #fitting(entry: WordEntry | undefined, start: number): WordEntry | undefined {
    if (entry?.small === undefined || this.#isCapital(start)) return entry
    return entry.small ?? undefined
  }

  #isCapital(start: number): boolean {
    const code = this.#tokens.text.charCodeAt(start)
    return code >= 65 && code <= 90
  }

  #push(token: number, start: number, end: number, entry: WordEntry | undefined, dotted: 0 | 1 = 0): void {
    this.starts.push(start)
    this.ends.push(end)
    this.entries.push(entry)
    this.capital.push(this.#isCapital(start) ? 1 : 0)
    this.dotted.push(dotted)
    this.tokenOf.push(token)
  }
}
