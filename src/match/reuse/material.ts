import type { Part, PartKind } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { grams } from './fingerprints.ts'
import { type Formula, formulas } from './formulas.ts'
import type { ReuseWords } from './reuse-words.ts'
import { type SentenceTable, sentenceTable } from './sentence-table.ts'
import { isNameWord, rarity, stem } from './stems.ts'
import { wordHash } from './word-hash.ts'

/** All of one article that aligning it with others needs. Depends on its text and parts alone. */
export interface Material {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  /** Hashes of the folded words in reading order, without determiners and endings such as "'s"; boilerplate left out. */
  readonly words: Int32Array
  /** The token of each word. */
  readonly tokenOf: Int32Array
  /** How much each word says: its rarity, that of names lessened. */
  readonly weights: Float32Array
  /** The fingerprint that begins at each word. */
  readonly grams: Float64Array
  /** The words' numbers in the order of their fingerprints, for joining two articles. */
  readonly byGram: Int32Array
  readonly sentences: SentenceTable
  readonly formulas: readonly Formula[]
}

/** Parts that hold nothing of the story. */
const aside: ReadonlySet<PartKind> = new Set(['breadcrumb', 'boilerplate', 'byline'])

/** Whether a part's words are compared with those of other articles. */
export function isCompared({ kind }: Part): boolean {
  return !aside.has(kind)
}

/** Whether a token is a word for comparing: a word or number, but no split-off ending such as "'s". */
export function isWord(tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]
  if (kind !== TokenKind.word && kind !== TokenKind.number && kind !== TokenKind.address) return false
  return tokens.folded.charCodeAt(tokens.starts[i] ?? 0) !== apostrophe
}

const apostrophe = 39

/** The words of an article's compared parts, without determiners: hashes, and the token of each. */
export function comparedWords(
  tokens: Tokens,
  parts: readonly Part[],
  words: Pick<ReuseWords, 'determiners'>,
): { readonly words: Int32Array; readonly tokenOf: Int32Array } {
  const hashes: number[] = []
  const tokenOf: number[] = []
  for (const [number, part] of parts.entries()) {
    if (!isCompared(part)) continue
    const end = tokens.firstOfParagraph[number + 1] ?? tokens.count
    for (let i = tokens.firstOfParagraph[number] ?? 0; i < end; i++) {
      if (!isWord(tokens, i)) continue
      const word = tokens.lower(i)
      if (words.determiners.has(word)) continue
      hashes.push(wordHash(word))
      tokenOf.push(i)
    }
  }
  return { words: Int32Array.from(hashes), tokenOf: Int32Array.from(tokenOf) }
}

/** What a name's word counts beside other words: passages that share only names tell of the same people, no more. */
const nameFactor = 0.4

function weightOf(tokens: Tokens, i: number, words: ReuseWords): number {
  return rarity(stem(tokens.lower(i), words), words) * (isNameWord(tokens, i) ? nameFactor : 1)
}

/** Makes an article ready for aligning. */
export function material(tokens: Tokens, parts: readonly Part[], words: ReuseWords): Material {
  const compared = comparedWords(tokens, parts, words)
  const fingerprints = grams(compared.words)
  const found = formulas(tokens, words)
  const byGram = Int32Array.from(fingerprints.keys()).sort(
    (x, y) => (fingerprints[x] ?? 0) - (fingerprints[y] ?? 0) || x - y,
  )
  return {
    tokens,
    parts,
    ...compared,
    weights: Float32Array.from(compared.tokenOf, (i) => weightOf(tokens, i, words)),
    grams: fingerprints,
    byGram,
    sentences: sentenceTable(tokens, parts, found, words),
    formulas: found,
  }
}
