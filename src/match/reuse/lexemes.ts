import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { SpreadWords } from './reuse-words.ts'
import { shareOf, stem } from './stems.ts'
import { wordHash } from './word-hash.ts'

/** What the comparing has to know of each token, as columns. */
export interface Lexemes {
  /** 1 for words and numbers; 0 for signs and for split-off endings such as "'s". */
  readonly isWord: Uint8Array
  /** Hashes of the folded words and of their stems. */
  readonly words: Int32Array
  readonly stems: Int32Array
  /** The share of news articles in which each stem stands. */
  readonly shares: Float64Array
}

interface Lexeme {
  readonly word: number
  readonly stem: number
  readonly share: number
}

/** Words kept at once; a collection of news has some hundred thousand. */
const mostWords = 200_000

/** Hash, stem and share of words, worked out once for many articles. What it gives depends on the word alone. */
export class WordBook {
  readonly #words: SpreadWords
  readonly #known = new Map<string, Lexeme>()

  constructor(words: SpreadWords) {
    this.#words = words
  }

  lexeme(word: string): Lexeme {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    if (this.#known.size >= mostWords) this.#known.clear()
    const stemmed = stem(word, this.#words)
    const made = { word: wordHash(word), stem: wordHash(stemmed), share: shareOf(stemmed, this.#words) }
    this.#known.set(word, made)
    return made
  }
}

const apostrophe = 39

/** Looks up every word of a text. */
export function lexemes(tokens: Tokens, book: WordBook): Lexemes {
  const columns = {
    isWord: new Uint8Array(tokens.count),
    words: new Int32Array(tokens.count),
    stems: new Int32Array(tokens.count),
    shares: new Float64Array(tokens.count),
  }
  for (let i = 0; i < tokens.count; i++) {
    if (!isWord(tokens, i)) continue
    const found = book.lexeme(tokens.lower(i))
    columns.isWord[i] = 1
    columns.words[i] = found.word
    columns.stems[i] = found.stem
    columns.shares[i] = found.share
  }
  return columns
}

/** Whether a token is a word for comparing: a word or number, but no split-off ending such as "'s". */
export function isWord(tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]
  if (kind !== TokenKind.word && kind !== TokenKind.number && kind !== TokenKind.address) return false
  return tokens.folded.charCodeAt(tokens.starts[i] ?? 0) !== apostrophe
}
