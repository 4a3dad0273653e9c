import type { Part, PartKind } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { TokenRange } from './edits.ts'
import type { Lexemes } from './lexemes.ts'
import { isNameWord } from './stems.ts'

/** The sentences of one article for comparing, with their stems as an inverted list in ascending order of hash. */
export interface SentenceTable {
  /** The numbers of the compared sentences in the article's tokens. */
  readonly sentences: Int32Array
  /** The hashes of the stems, ascending. */
  readonly stems: Int32Array
  /** Sentences in which each stem is to be expected before any was read: its share of news sentences, `prior` times. */
  readonly expected: Float64Array
  /** The natural logarithm of each stem's sentences, the expected ones counted in. */
  readonly logs: Float64Array
  /** 1 for each stem that is a name's where it first stands in the article, else 0. */
  readonly isName: Uint8Array
  /** For each stem where its sentences begin in `holders`; one more at the end. */
  readonly firstHolder: Int32Array
  /** Places in `sentences`, ascending for each stem. */
  readonly holders: Int32Array
}

/** How many sentences the language's own counts weigh against those of the articles that are compared. */
export const prior = 30

const told: ReadonlySet<PartKind> = new Set(['paragraph', 'heading', 'subtitle', 'dateline'])
/** Shorter sentences are alike by chance, longer ones are no sentences. */
const fewestWords = 6
const mostWords = 400
/** Sentences of one article that are compared, so that one endless text cannot hold up all others. */
const mostSentences = 1000
/** Stems of more articles than this tell nothing. */
const commonShare = 0.25
/** News articles have about so many sentences: it turns a share of articles into one of sentences. */
const sentencesAnArticle = 25

/**
 * Lists the sentences of an article's running text by their stems. `formulas` are left out: two sentences are
 * not alike because both tell what an abbreviation stands for.
 */
export function sentenceTable(
  tokens: Tokens,
  parts: readonly Part[],
  looked: Lexemes,
  formulas: readonly TokenRange[],
): SentenceTable {
  const isFormula = new Uint8Array(tokens.count)
  for (const { first, end } of formulas) isFormula.fill(1, first, end)
  const sentences: number[] = []
  const lists = new Map<number, StemList>()
  for (let number = 0; number < tokens.sentences.length && sentences.length < mostSentences; number++) {
    const first = tokens.firstOfSentence[number] ?? 0
    const end = tokens.firstOfSentence[number + 1] ?? tokens.count
    const part = parts[tokens.paragraphOf[first] ?? 0]
    if (part === undefined || !told.has(part.kind) || !isSentence(tokens, first, end)) continue
    const place = sentences.push(number) - 1
    for (let i = first; i < end; i++)
      if (isFormula[i] === 0 && looked.isWord[i] === 1) note(lists, tokens, looked, i, place)
  }
  return columns(sentences, lists)
}

interface StemList {
  readonly share: number
  readonly isName: boolean
  readonly holders: number[]
}

function isSentence(tokens: Tokens, first: number, end: number): boolean {
  let count = 0
  for (let i = first; i < end && count <= mostWords; i++) {
    if (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number) count++
  }
  return count >= fewestWords && count <= mostWords
}

function note(lists: Map<number, StemList>, tokens: Tokens, looked: Lexemes, i: number, place: number): void {
  const share = looked.shares[i] ?? 1
  if (share > commonShare) return
  const hash = looked.stems[i] ?? 0
  const list = lists.get(hash)
  if (list === undefined) {
    lists.set(hash, { share: share / sentencesAnArticle, isName: isNameWord(tokens, i), holders: [place] })
  } else if (list.holders.at(-1) !== place) list.holders.push(place)
}

function columns(sentences: readonly number[], lists: ReadonlyMap<number, StemList>): SentenceTable {
  const stems = Int32Array.from(lists.keys()).sort()
  const firstHolder = new Int32Array(stems.length + 1)
  const expected = new Float64Array(stems.length)
  const logs = new Float64Array(stems.length)
  const isName = new Uint8Array(stems.length)
  const holders: number[] = []
  for (const [i, hash] of stems.entries()) {
    firstHolder[i] = holders.length
    const list = lists.get(hash)
    expected[i] = prior * (list?.share ?? 0)
    logs[i] = Math.log((list?.holders.length ?? 0) + prior * (list?.share ?? 0))
    isName[i] = list?.isName === true ? 1 : 0
    for (const place of list?.holders ?? []) holders.push(place)
  }
  firstHolder[stems.length] = holders.length
  return {
    sentences: Int32Array.from(sentences),
    stems,
    expected,
    logs,
    isName,
    firstHolder,
    holders: Int32Array.from(holders),
  }
}
