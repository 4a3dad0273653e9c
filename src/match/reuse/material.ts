import type { Part, PartKind } from '../../record/record.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Dated } from './dated.ts'
import { grams } from './fingerprints.ts'
import { type Formula, formulas } from './formulas.ts'
import type { Frame } from './frame.ts'
import type { Lexemes } from './lexemes.ts'
import type { ReuseWords } from './reuse-words.ts'
import { emptyTable, type SentenceTable, sentenceTable } from './sentence-table.ts'
import { isNameWord } from './stems.ts'
import { wordHash } from './word-hash.ts'

/** All of one article that aligning it with others needs. Depends on its text, parts and statements alone. */
export interface Material {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  /** Hashes of the folded words in reading order, without determiners and endings such as "'s"; boilerplate left out. */
  readonly words: Int32Array
  /** The token of each word. */
  readonly tokenOf: Int32Array
  /** How much each word says: its rarity, that of names lessened. */
  readonly weights: Float32Array
  /** The fingerprint of the run of words that begins at each word. */
  readonly grams: Float64Array
  /** The same, ascending, for joining two articles. */
  readonly sortedGrams: Float64Array
  readonly sentences: SentenceTable
  readonly formulas: readonly Formula[]
}

/** Parts that hold nothing of the story. */
const aside: ReadonlySet<PartKind> = new Set(['breadcrumb', 'boilerplate', 'byline'])

/** Whether a part's words are compared with those of other articles. */
export function isCompared({ kind }: Part): boolean {
  return !aside.has(kind)
}

/** Hashes of words in reading order, and the token of each. */
export interface ComparedWords {
  readonly words: Int32Array
  readonly tokenOf: Int32Array
}

const hashes = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>()

function hashesOf(words: ReadonlySet<string>): ReadonlySet<number> {
  const known = hashes.get(words)
  if (known !== undefined) return known
  const made = new Set([...words].map(wordHash))
  hashes.set(words, made)
  return made
}

/** The words of an article's compared parts, without determiners. */
export function comparedWords(
  tokens: Tokens,
  parts: readonly Part[],
  looked: Lexemes,
  { determiners }: Pick<ReuseWords, 'determiners'>,
): ComparedWords {
  const tokenOf: number[] = []
  const passedOver = hashesOf(determiners)
  for (const [number, part] of parts.entries()) {
    if (!isCompared(part)) continue
    const end = tokens.firstOfParagraph[number + 1] ?? tokens.count
    for (let i = tokens.firstOfParagraph[number] ?? 0; i < end; i++) {
      if (looked.isWord[i] === 1 && !passedOver.has(looked.words[i] ?? 0)) tokenOf.push(i)
    }
  }
  const words = new Int32Array(tokenOf.length)
  for (let w = 0; w < words.length; w++) words[w] = looked.words[tokenOf[w] ?? 0] ?? 0
  return { words, tokenOf: Int32Array.from(tokenOf) }
}

/** What the words of a name, a role or a reporting verb count beside others: passages that share only these tell of the same people. */
const nameFactor = 0.4

/** Makes an article ready for aligning. `frame`: what its statements make of its tokens, without which its sentences are not compared; `read`: its words, looked up. */
export function material(
  tokens: Tokens,
  parts: readonly Part[],
  frame: (Frame & { readonly dated: Dated }) | undefined,
  { looked, compared }: { readonly looked: Lexemes; readonly compared: ComparedWords },
  words: ReuseWords,
): Material {
  const fingerprints = grams(compared.words)
  const found = formulas(tokens, words)
  return {
    tokens,
    parts,
    ...compared,
    weights: new Float32Array(compared.tokenOf.length).map((_, w) => {
      const i = compared.tokenOf[w] ?? 0
      const isOfSomebody = frame?.around[i] === 1 || isNameWord(tokens, i) || words.roles.has(tokens.lower(i))
      return -Math.log(looked.shares[i] ?? 1) * (isOfSomebody ? nameFactor : 1)
    }),
    grams: fingerprints,
    sortedGrams: fingerprints.slice().sort(),
    sentences:
      frame === undefined ? emptyTable() : sentenceTable(tokens, parts, looked, { formulas: found, frame, dated: frame.dated, words }),
    formulas: found,
  }
}
