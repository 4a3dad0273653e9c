import type { Span } from './span.ts'

/** What a token is made of. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3, address: 4 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** What a language tells the tokeniser; all words folded (see `fold`), abbreviations without their full stop. */
export interface TokenRules {
  /** Words that keep their full stop and do not end a sentence by it: "gen", "jan", "st". */
  readonly abbreviations: ReadonlySet<string>
  /** Endings that are split off as tokens of their own, apostrophe included: "'s", "n't". */
  readonly clitics: readonly string[]
  /** Particles of names after which a hyphen holds the name together: "al", "el", "abdel". */
  readonly particles: ReadonlySet<string>
  /** Words that, capitalised after an abbreviation, show that a sentence begins: "the", "he", "but". */
  readonly starters: ReadonlySet<string>
}

/**
 * The tokens of one text, as columns; token `i` is `text.slice(starts[i], ends[i])`. Offsets are UTF-16 units.
 * Sentences and paragraphs are numbered through the text; white space belongs to no token.
 */
export class Tokens {
  readonly text: string
  /** The text folded to equal length, so that token offsets hold in it. */
  readonly folded: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** The number of the sentence that a token stands in. */
  readonly sentenceOf: Int32Array
  /** The number of the paragraph that a token stands in. */
  readonly paragraphOf: Int32Array
  /** Spans of the sentences, trimmed; none is empty. */
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** For each sentence the number of its first token; one more at the end holds `count`. */
  readonly firstOfSentence: Int32Array
  /** For each paragraph the number of its first token; one more at the end holds `count`. */
  readonly firstOfParagraph: Int32Array

  constructor(columns: {
    text: string
    folded: string
    starts: readonly number[]
    ends: readonly number[]
    kinds: readonly number[]
    sentenceOf: readonly number[]
    paragraphOf: readonly number[]
    sentences: readonly Span[]
    paragraphs: readonly Span[]
  }) {
    this.text = columns.text
    this.folded = columns.folded
    this.count = columns.starts.length
    this.starts = Int32Array.from(columns.starts)
    this.ends = Int32Array.from(columns.ends)
    this.kinds = Uint8Array.from(columns.kinds)
    this.sentenceOf = Int32Array.from(columns.sentenceOf)
    this.paragraphOf = Int32Array.from(columns.paragraphOf)
    this.sentences = columns.sentences
    this.paragraphs = columns.paragraphs
    this.firstOfSentence = firsts(this.sentenceOf, columns.sentences.length)
    this.firstOfParagraph = firsts(this.paragraphOf, columns.paragraphs.length)
  }

  /** The token's own characters; `''` outside the text. */
  word(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.starts[i], this.ends[i])
  }

  /** The token folded: lower case, one kind of apostrophe; `''` outside the text. */
  lower(i: number): string {
    return i < 0 || i >= this.count ? '' : this.folded.slice(this.starts[i], this.ends[i])
  }

  /** The place of the tokens from `first` up to, not with, `end`. Throws a RangeError when there is none. */
  spanOf(first: number, end: number = first + 1): Span {
    const start = this.starts[first]
    const last = this.ends[end - 1]
    if (start === undefined || last === undefined || end <= first) throw new RangeError(`No tokens ${first}..${end}`)
    return { start, end: last }
  }

  /** The first token that ends after an offset; `count` where there is none. */
  at(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first token that begins at or after an offset; `count` where there is none. */
  from(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the token begins with a capital letter. */
  isCapitalised(i: number): boolean {
    const c = this.text.codePointAt(this.starts[i] ?? this.text.length)
    if (c === undefined) return false
    if (c < 0x80) return c >= 65 && c <= 90
    return /\p{Lu}|\p{Lt}/u.test(String.fromCodePoint(c))
  }
}

function firsts(groupOf: Int32Array, groups: number): Int32Array {
  const found = new Int32Array(groups + 1).fill(groupOf.length)
  for (let i = groupOf.length - 1; i >= 0; i--) found[groupOf[i] ?? 0] = i
  return found
}
