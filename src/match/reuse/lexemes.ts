import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { SpreadWords } from './reuse-words.ts'
import { rareShare, shareOf, stem } from './stems.ts'
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
  /** What each stem says: the negative logarithm of its share. */
  readonly says: Float64Array
  /** Hashes of what each word means, one for words that news uses for one another; else of its stem. */
  readonly senses: Int32Array
  /** The share of news articles in which some word of that sense is to be expected. */
  readonly senseShares: Float64Array
  /** How telling each word is by the language alone: 0 for one that stands in every article, 1 for a rare one. */
  readonly rarities: Float32Array
  /** What each word does beside meaning something (`WordUse`). */
  readonly uses: Uint8Array
}

/** What a word does in a sentence beside meaning something: it turns it, puts it in time or measures. */
export const WordUse = { none: 0, negation: 1, future: 2, done: 3, measure: 4 } as const

/** What the comparing has to know of one word. */
export interface Lexeme {
  readonly word: number
  readonly stem: number
  readonly share: number
  /** What its stem says: the negative logarithm of the share. */
  readonly says: number
  readonly sense: number
  readonly senseShare: number
  readonly rarity: number
  readonly use: number
}

/** Words kept at once; a collection of news has some hundred thousand. */
const mostWords = 200_000

const books = new WeakMap<SpreadWords, WordBook>()

/** Hash, stem and share of words, worked out once for many articles. What it gives depends on the word alone. */
export class WordBook {
  /** The one book of a language's words: all stages that compare look words up in it. */
  static of(words: SpreadWords): WordBook {
    const known = books.get(words)
    if (known !== undefined) return known
    const made = new WordBook(words)
    books.set(words, made)
    return made
  }

  readonly #words: SpreadWords
  readonly #known = new Map<string, Lexeme>()
  /** The same by the hash of the folded word, so that a token need not be made a string. */
  readonly #byHash = new Map<number, { readonly folded: string; readonly lexeme: Lexeme }>()
  readonly #senseShares: ReadonlyMap<string, number>

  private constructor(words: SpreadWords) {
    this.#words = words
    this.#senseShares = sharesOfSenses(words)
  }

  /** `word` folded; an abbreviation in capitals may be given as it stands ("US" is not "us"). */
  lexeme(word: string): Lexeme {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    if (this.#known.size >= mostWords) {
      this.#known.clear()
      this.#byHash.clear()
    }
    const stemmed = stem(word.toLowerCase(), this.#words)
    const share = shareOf(stemmed, this.#words)
    const sense = this.#words.senses.get(word) ?? this.#words.senses.get(word.toLowerCase())
    const senseShare = sense === undefined ? share : (this.#senseShares.get(sense) ?? share)
    const made: Lexeme = {
      word: wordHash(word.toLowerCase()),
      stem: wordHash(stemmed),
      share,
      says: -Math.log(share),
      sense: wordHash(sense === undefined ? stemmed : `~${sense}`),
      senseShare,
      rarity: rarityOf(Math.max(senseShare, this.#words.capitals.get(stemmed) ?? 0)),
      use: useOf(word.toLowerCase(), this.#words),
    }
    this.#known.set(word, made)
    return made
  }

  /** The same for a token that is a word. */
  at(tokens: Tokens, i: number): Lexeme {
    if (isAbbreviation(tokens, i)) return this.lexeme(tokens.word(i))
    const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0]
    const hash = hashOf(tokens.folded, start, end)
    const known = this.#byHash.get(hash)
    if (known !== undefined && isSame(known.folded, tokens.folded, start, end)) return known.lexeme
    const folded = tokens.lower(i)
    const lexeme = this.lexeme(folded)
    // Of two words with one hash the first one keeps it; the other one is looked up by its letters.
    if (known === undefined) this.#byHash.set(hash, { folded, lexeme })
    return lexeme
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

function rarityOf(share: number): number {
  return Math.min(1, Math.log(share) / Math.log(rareShare))
}

function useOf(word: string, { negations, futures, doneVerbs, measures }: SpreadWords): number {
  if (negations.has(word)) return WordUse.negation
  if (futures.has(word)) return WordUse.future
  if (doneVerbs.has(word)) return WordUse.done
  return measures.has(word) ? WordUse.measure : WordUse.none
}

/** Words of one sense seldom stand for another one in the same article: together they are as spread as half their sum. */
const togetherness = 0.5

/** How spread each sense is: its most spread stem, and half of what the others add; at most one half. */
function sharesOfSenses(words: SpreadWords): Map<string, number> {
  const stems = new Map<string, Set<string>>()
  for (const [form, sense] of words.senses) {
    const known = stems.get(sense)
    const stemmed = stem(form.toLowerCase(), words)
    if (known === undefined) stems.set(sense, new Set([stemmed]))
    else known.add(stemmed)
  }
  return new Map(
    [...stems].map(([sense, list]) => {
      // Forms that the table does not hold are rare; they would only add up to noise.
      const shares = [...list].flatMap((one) => words.shares.get(one) ?? [])
      const most = Math.max(shareOf('', words), ...shares)
      const others = shares.reduce((sum, share) => sum + share, 0) - most
      return [sense, Math.min(0.5, most + togetherness * Math.max(0, others))]
    }),
  )
}

const apostrophe = 39

/** Looks up one token; `undefined` for signs. For a few words of a text, where columns of all would cost more. */
export function lexemeAt(tokens: Tokens, i: number, book: WordBook): Lexeme | undefined {
  return isWord(tokens, i) ? book.at(tokens, i) : undefined
}

/** Looks up every word of a text. */
export function lexemes(tokens: Tokens, book: WordBook): Lexemes {
  const columns = {
    isWord: new Uint8Array(tokens.count),
    words: new Int32Array(tokens.count),
    stems: new Int32Array(tokens.count),
    shares: new Float64Array(tokens.count),
    says: new Float64Array(tokens.count),
    senses: new Int32Array(tokens.count),
    senseShares: new Float64Array(tokens.count),
    rarities: new Float32Array(tokens.count),
    uses: new Uint8Array(tokens.count),
  }
  for (let i = 0; i < tokens.count; i++) {
    const found = lexemeAt(tokens, i, book)
    if (found === undefined) continue
    columns.isWord[i] = 1
    columns.words[i] = found.word
    columns.stems[i] = found.stem
    columns.shares[i] = found.share
    columns.says[i] = found.says
    columns.senses[i] = found.sense
    columns.senseShares[i] = found.senseShare
    columns.rarities[i] = found.rarity
    columns.uses[i] = found.use
  }
  return columns
}

/** Two capitals, as in "US" and "UK". */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] ?? 0
  if ((tokens.ends[i] ?? 0) - start !== 2) return false
  return isCapital(tokens.text.charCodeAt(start)) && isCapital(tokens.text.charCodeAt(start + 1))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Whether a token is a word for comparing: a word or number, but no split-off ending such as "'s". */
export function isWord(tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]
  if (kind !== TokenKind.word && kind !== TokenKind.number && kind !== TokenKind.address) return false
  return tokens.folded.charCodeAt(tokens.starts[i] ?? 0) !== apostrophe
}
