import type { Part, PartKind } from '../../record/record.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Dated } from './dated.ts'
import { grams } from './fingerprints.ts'
import { type Formula, formulas } from './formulas.ts'
import type { Frame } from './frame.ts'
import { type Lexemes, lexemes, type WordBook } from './lexemes.ts'
import type { ReuseWords } from './reuse-words.ts'
import { emptyTable, sentenceTable } from './sentence-table.ts'
import { isNameWord } from './stems.ts'
import type { SentenceTable } from './terms.ts'
import { countrySenses, WordClass, wordClasses } from './word-classes.ts'

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

/** The words of an article's compared parts, without determiners. */
export function comparedWords(
  tokens: Tokens,
  parts: readonly Part[],
  looked: Lexemes,
  classes: Uint8Array,
): ComparedWords {
  const tokenOf = new Int32Array(tokens.count)
  let count = 0
  for (const [number, part] of parts.entries()) {
    if (!isCompared(part)) continue
    const end = tokens.firstOfParagraph[number + 1] ?? tokens.count
    for (let i = tokens.firstOfParagraph[number] ?? 0; i < end; i++)
      if (looked.isWord[i] === 1 && ((classes[i] ?? 0) & WordClass.determiner) === 0) tokenOf[count++] = i
  }
  const words = new Int32Array(count)
  for (let w = 0; w < count; w++) words[w] = looked.words[tokenOf[w] ?? 0] ?? 0
  return { words, tokenOf: tokenOf.slice(0, count) }
}

/** What the words of a name, a role or a reporting verb count beside others: passages that share only these tell of the same people. */
const nameFactor = 0.4

/** An article's words, looked up, for all that is made of them. */
export interface LookedUp {
  readonly looked: Lexemes
  readonly classes: Uint8Array
  readonly compared: ComparedWords
}

/** Looks up the words of an article. */
export function lookedUp(tokens: Tokens, parts: readonly Part[], book: WordBook, words: ReuseWords): LookedUp {
  const looked = lexemes(tokens, book)
  const classes = wordClasses(looked, words)
  return { looked, classes, compared: comparedWords(tokens, parts, looked, classes) }
}

/** Makes an article ready for aligning. `frame`: what its statements and dates make of its tokens, without which its sentences are not compared. */
export function material(
  tokens: Tokens,
  parts: readonly Part[],
  frame: (Frame & { readonly dated: Dated }) | undefined,
  { looked, classes, compared }: LookedUp,
  words: ReuseWords,
): Material {
  const fingerprints = grams(compared.words)
  const found = formulas(tokens, classes, words)
  const aside = { formulas: found, classes, countries: countrySenses(words) }
  return {
    tokens,
    parts,
    ...compared,
    weights: weightsOf(tokens, frame, looked, classes, compared),
    grams: fingerprints,
    sortedGrams: fingerprints.slice().sort(),
    sentences:
      frame === undefined ? emptyTable : sentenceTable(tokens, parts, looked, { ...aside, frame, dated: frame.dated }),
    formulas: found,
  }
}

function weightsOf(
  tokens: Tokens,
  frame: Frame | undefined,
  { says }: Lexemes,
  classes: Uint8Array,
  { tokenOf }: ComparedWords,
): Float32Array {
  const weights = new Float32Array(tokenOf.length)
  for (let w = 0; w < weights.length; w++) {
    const i = tokenOf[w] ?? 0
    const isOfSomebody = frame?.around[i] === 1 || ((classes[i] ?? 0) & WordClass.role) !== 0 || isNameWord(tokens, i)
    weights[w] = (says[i] ?? 0) * (isOfSomebody ? nameFactor : 1)
  }
  return weights
}
