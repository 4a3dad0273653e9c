import type { Part, PartKind } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { type ClauseWords, clauseStarts } from './clauses.ts'
import type { Dated } from './dated.ts'
import type { TokenRange } from './edits.ts'
import type { Frame } from './frame.ts'
import type { Lexemes } from './lexemes.ts'
import type { ReuseWords } from './reuse-words.ts'
import { isNameWord } from './stems.ts'

/** The sentences of one article for comparing, with what their words mean as an inverted list in ascending order of hash. */
export interface SentenceTable {
  /** The numbers of the compared sentences in the article's tokens. */
  readonly sentences: Int32Array
  /** The hashes of the senses, ascending. */
  readonly senses: Int32Array
  /** Sentences in which each sense is to be expected before any was read: its share of news sentences, `prior` times. */
  readonly expected: Float64Array
  /** For each sense the logarithm of the sentences that hold it here and of those to be expected. */
  readonly spread: Float64Array
  /** How telling each sense is by the language alone: 0 to 1. */
  readonly rarity: Float64Array
  /** 1 where the sense is that of a name wherever it stands in the article. */
  readonly isName: Uint8Array
  /** For each sense where its sentences begin in `holders`; one more at the end. */
  readonly firstHolder: Int32Array
  /** Places in `sentences`, ascending for each sense. */
  readonly holders: Int32Array
  /** For each sentence where its terms begin; one more at the end. */
  readonly firstTerm: Int32Array
  /** The terms of all sentences in reading order: the place of each one's sense, its token, and what it is. */
  readonly termSense: Int32Array
  readonly termToken: Int32Array
  readonly termKind: Uint8Array
  /** The statement in whose content each term stands, counted from 1, or 0. */
  readonly termSaidIn: Uint16Array
  /** For each statement the senses of the names in its source. */
  readonly sources: readonly (readonly number[])[]
  /** For each sentence where its clauses begin in `clauses`; one more at the end. */
  readonly firstClause: Int32Array
  /** The first token of each clause. */
  readonly clauses: Int32Array
}

/**
 * What a term is. `measure`: "million", "day"; `digit`: a number that counts what is at hand, below 13; `counted`: a
 * number with the noun that it counts; `date`: a day, however it is told; `negation`, `future` ("will") and `done` ("has") turn a sentence without
 * being content.
 */
export const TermKind = {
  word: 0,
  name: 1,
  number: 2,
  measure: 3,
  digit: 4,
  counted: 5,
  date: 6,
  negation: 7,
  future: 8,
  done: 9,
} as const

/** How many sentences the language's own counts weigh against those of the articles that are compared. */
export const prior = 30

const told: ReadonlySet<PartKind> = new Set(['paragraph', 'heading', 'subtitle', 'dateline'])
/** Shorter sentences are alike by chance, longer ones are no sentences. */
const fewestWords = 4
const mostWords = 400
/** Sentences of one article that are compared, so that one endless text cannot hold up all others. */
const mostSentences = 1000
/** Words of more articles than this tell nothing. */
const commonShare = 0.25
/** News articles have about so many sentences: it turns a share of articles into one of sentences. */
const sentencesAnArticle = 25

/**
 * Lists the sentences of an article's running text by what their words mean. `formulas` are left out: two
 * sentences are not alike because both tell what an abbreviation stands for. So is what `frame` marks, the words
 * around reported content: one speaker says many things.
 */
export function sentenceTable(
  tokens: Tokens,
  parts: readonly Part[],
  looked: Lexemes,
  { formulas, frame, dated, words }: SentenceAside,
): SentenceTable {
  const aside = frame.around.slice()
  for (const { first, end } of formulas) aside.fill(1, first, end)
  const made = new Draft()
  for (let number = 0; number < tokens.sentences.length && made.sentences.length < mostSentences; number++) {
    const first = tokens.firstOfSentence[number] ?? 0
    const end = tokens.firstOfSentence[number + 1] ?? tokens.count
    const part = parts[tokens.paragraphOf[first] ?? 0]
    if (part === undefined || !told.has(part.kind) || !isSentence(tokens, first, end)) continue
    made.begin(number, clauseStarts(tokens, first, end, frame.around, words))
    noteAll(
      { first, end },
      (i) => looked.isWord[i] === 1 && aside[i] === 0,
      (i) => {
        note(made, tokens, looked, i, frame.saidIn[i] ?? 0, words)
        noteDate(made, dated, i, frame.saidIn[i] ?? 0)
      },
    )
  }
  const sources = frame.sources.map((list) => namesIn(list, tokens, looked, words))
  return made.table(sources)
}

function noteAll({ first, end }: TokenRange, isCompared: (i: number) => boolean, note: (i: number) => void): void {
  for (let i = first; i < end; i++) if (isCompared(i)) note(i)
}

/** The senses of a source's names. "Iraqi lawmakers" and "a member of Iraq's council" are not one: countries count where nothing else is named. */
function namesIn(source: readonly number[], tokens: Tokens, looked: Lexemes, { senses }: RetellingWords): number[] {
  const names = source.filter(
    (i) => looked.isWord[i] === 1 && tokens.isCapitalised(i) && (looked.senseShares[i] ?? 1) <= commonShare,
  )
  const isCountry = (i: number): boolean =>
    (senses.get(tokens.lower(i)) ?? senses.get(tokens.word(i)))?.startsWith('of ') === true
  const others = names.filter((i) => !isCountry(i))
  return (others.length === 0 && names.length === source.length ? names : others).map((i) => looked.senses[i] ?? 0)
}

/** What of an article's sentences is not compared, and the words that tell clauses, negations and tenses. */
export interface SentenceAside {
  readonly formulas: readonly TokenRange[]
  readonly frame: Frame
  readonly dated: Dated
  readonly words: RetellingWords
}

type RetellingWords = Pick<ReuseWords, keyof ClauseWords | 'months' | 'senses'>

/** Tokens behind a number among which the noun that it counts stands. */
const reachOfNumber = 3

function note(made: Draft, tokens: Tokens, looked: Lexemes, i: number, saidIn: number, words: RetellingWords): void {
  const [sense, share] = [looked.senses[i] ?? 0, looked.senseShares[i] ?? 1]
  const kind = kindOf(tokens, i, looked)
  const isTurn = kind === TermKind.negation || kind === TermKind.future || kind === TermKind.done
  const rarity = looked.rarities[i] ?? 1
  if (share <= commonShare || isTurn) made.note(sense, share, rarity, i, kind, saidIn)
  if (tokens.kinds[i] !== TokenKind.number) return
  const month = [i - 1, i + 1].find((j) => words.months.has(tokens.lower(j)))
  const day = month === undefined ? [] : [looked.senses[month] ?? 0]
  for (const other of day) made.note(Math.imul(sense, 31) ^ other, share, 1, i, TermKind.date, saidIn)
  if (month !== undefined || isYear(tokens.lower(i))) return
  for (const other of countedBy(tokens, looked, i))
    made.note(Math.imul(sense, 31) ^ other, share, 1, i, TermKind.counted, saidIn)
}

/** A day is to be expected in as many articles as a rare word. */
const shareOfDay = 0.005

function noteDate(made: Draft, { days, years }: Dated, i: number, saidIn: number): void {
  if (days[i] !== 0) made.note(days[i] ?? 0, shareOfDay, 1, i, TermKind.date, saidIn)
  if (years[i] !== 0) made.note(years[i] ?? 0, shareOfDay, 1, i, TermKind.measure, saidIn)
}

/** The senses of what a number counts: the nouns soon after it. */
function countedBy(tokens: Tokens, looked: Lexemes, number: number): number[] {
  const found: number[] = []
  const sentence = tokens.sentenceOf[number]
  for (let i = number + 1; i <= number + reachOfNumber && tokens.sentenceOf[i] === sentence; i++) {
    const isNoun = looked.isWord[i] === 1 && kindOf(tokens, i, looked) === TermKind.word
    if (isNoun && (looked.senseShares[i] ?? 1) <= commonShare) found.push(looked.senses[i] ?? 0)
  }
  return found
}

/** Numbers below it count what is at hand. */
const smallNumber = 13

/** The kinds of terms that words have by their use. */
const kindOfUse: readonly number[] = [
  TermKind.word,
  TermKind.negation,
  TermKind.future,
  TermKind.done,
  TermKind.measure,
]

function kindOf(tokens: Tokens, i: number, { uses }: Lexemes): number {
  if (tokens.kinds[i] === TokenKind.number) {
    const word = tokens.lower(i)
    if (isYear(word)) return TermKind.measure
    return Number(word) < smallNumber ? TermKind.digit : TermKind.number
  }
  const kind = kindOfUse[uses[i] ?? 0] ?? TermKind.word
  return kind === TermKind.word && isNameWord(tokens, i) ? TermKind.name : kind
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

function isSentence(tokens: Tokens, first: number, end: number): boolean {
  let count = 0
  for (let i = first; i < end && count <= mostWords; i++) {
    if (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number) count++
  }
  return count >= fewestWords && count <= mostWords
}

/** The table of an article of which no sentence is compared. */
export function emptyTable(): SentenceTable {
  return new Draft().table([])
}

interface SenseList {
  readonly share: number
  readonly rarity: number
  readonly holders: number[]
}

/** A table that grows sentence by sentence. */
class Draft {
  readonly sentences: number[] = []
  readonly #lists = new Map<number, SenseList>()
  readonly #terms: { readonly hash: number; readonly token: number; readonly kind: number; readonly saidIn: number }[] =
    []
  readonly #firstTerm: number[] = []
  readonly #clauses: number[] = []
  readonly #firstClause: number[] = []

  begin(number: number, clauses: readonly number[]): void {
    this.sentences.push(number)
    this.#firstTerm.push(this.#terms.length)
    this.#firstClause.push(this.#clauses.length)
    for (const start of clauses) this.#clauses.push(start)
  }

  note(hash: number, share: number, rarity: number, token: number, kind: number, saidIn: number): void {
    this.#terms.push({ hash, token, kind, saidIn })
    const place = this.sentences.length - 1
    const list = this.#lists.get(hash)
    if (list === undefined) this.#lists.set(hash, { share: share / sentencesAnArticle, rarity, holders: [place] })
    else if (list.holders.at(-1) !== place) list.holders.push(place)
  }

  table(sources: SentenceTable['sources']): SentenceTable {
    const senses = Int32Array.from(this.#lists.keys()).sort()
    const placeOf = new Map([...senses].map((hash, place) => [hash, place]))
    const lists = [...senses].map((hash) => this.#lists.get(hash) ?? { share: 0, rarity: 1, holders: [] })
    const firstHolder = new Int32Array(senses.length + 1)
    const holders: number[] = []
    for (const [place, list] of lists.entries()) {
      firstHolder[place] = holders.length
      for (const holder of list.holders) holders.push(holder)
    }
    firstHolder[senses.length] = holders.length
    const expected = Float64Array.from(lists, ({ share }) => prior * share)
    const isName = new Uint8Array(senses.length).fill(1)
    for (const { hash, kind } of this.#terms) if (kind !== TermKind.name) isName[placeOf.get(hash) ?? 0] = 0
    return {
      sentences: Int32Array.from(this.sentences),
      senses,
      expected,
      spread: Float64Array.from(lists, ({ holders: { length } }, place) => Math.log(length + (expected[place] ?? 0))),
      rarity: Float64Array.from(lists, ({ rarity }) => rarity),
      isName,
      firstHolder,
      holders: Int32Array.from(holders),
      firstTerm: Int32Array.from([...this.#firstTerm, this.#terms.length]),
      termSense: Int32Array.from(this.#terms.map(({ hash }) => placeOf.get(hash) ?? 0)),
      termToken: Int32Array.from(this.#terms.map(({ token }) => token)),
      termKind: Uint8Array.from(this.#terms.map(({ kind }) => kind)),
      termSaidIn: Uint16Array.from(this.#terms, ({ saidIn }) => saidIn),
      sources,
      firstClause: Int32Array.from([...this.#firstClause, this.#clauses.length]),
      clauses: Int32Array.from(this.#clauses),
    }
  }
}
