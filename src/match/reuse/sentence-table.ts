import type { Part, PartKind } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { clauseStarts } from './clauses.ts'
import type { Dated } from './dated.ts'
import type { TokenRange } from './edits.ts'
import type { Frame } from './frame.ts'
import { type Lexemes, WordUse } from './lexemes.ts'
import { isNameWord } from './stems.ts'
import { TableDraft } from './table-draft.ts'
import { type SentenceTable, TermKind } from './terms.ts'
import { WordClass } from './word-classes.ts'

const told: ReadonlySet<PartKind> = new Set(['paragraph', 'heading', 'subtitle', 'dateline'])
/** Shorter sentences are alike by chance, longer ones are no sentences. */
const fewestWords = 4
const mostWords = 400
/** Sentences of one article that are compared, so that one endless text cannot hold up all others. */
const mostSentences = 1000
/** Words of more articles than this tell nothing. */
const commonShare = 0.25

/** What a sentence table is made from beside the text: what is not compared, what its days mean, what each word is. */
export interface SentenceAside {
  readonly formulas: readonly TokenRange[]
  readonly frame: Frame
  readonly dated: Dated
  /** The classes of each token (`WordClass`), and which names are those of countries, as hashes of senses. */
  readonly classes: Uint8Array
  readonly countries: ReadonlySet<number>
}

/** The one draft, used for one text after another. */
const draft = new TableDraft()

/**
 * Lists the sentences of an article's running text by what their words mean. `formulas` are left out: two
 * sentences are not alike because both tell what an abbreviation stands for. So is what `frame` marks, the words
 * around reported content: one speaker says many things.
 */
export function sentenceTable(
  tokens: Tokens,
  parts: readonly Part[],
  looked: Lexemes,
  { formulas, frame, dated, classes, countries }: SentenceAside,
): SentenceTable {
  const aside = frame.around.slice()
  for (const { first, end } of formulas) aside.fill(1, first, end)
  const noted = { tokens, looked, kinds: kindsOf(tokens, looked), classes, dated, saidIn: frame.saidIn }
  draft.clear()
  for (let number = 0; number < tokens.sentences.length && draft.sentences < mostSentences; number++) {
    const first = tokens.firstOfSentence[number] ?? 0
    const end = tokens.firstOfSentence[number + 1] ?? tokens.count
    const part = parts[tokens.paragraphOf[first] ?? 0]
    if (part === undefined || !told.has(part.kind) || !isSentence(tokens, first, end)) continue
    draft.begin(number, clauseStarts(tokens, first, end, frame.around, classes))
    for (let i = first; i < end; i++) if (looked.isWord[i] === 1 && aside[i] === 0) noteToken(noted, i)
  }
  return draft.table(frame.sources.map((list) => namesIn(list, tokens, looked, countries)))
}

/** The table of an article of which no sentence is compared. */
export const emptyTable: SentenceTable = draft.table([])

/** An article as its terms are noted, token by token. */
interface Noted {
  readonly tokens: Tokens
  readonly looked: Lexemes
  readonly kinds: Uint8Array
  readonly classes: Uint8Array
  readonly dated: Dated
  readonly saidIn: Uint16Array
}

function noteToken(noted: Noted, i: number): void {
  const saidIn = noted.saidIn[i] ?? 0
  note(noted, i, saidIn)
  if (noted.tokens.kinds[i] === TokenKind.number && !noteDayOfMonth(noted, i, saidIn)) noteCounted(noted, i, saidIn)
  noteDate(noted.dated, i, saidIn)
}

/** The senses of a source's names. "Iraqi lawmakers" and "a member of Iraq's council" are not one: countries count where nothing else is named. */
function namesIn(
  source: readonly number[],
  tokens: Tokens,
  looked: Lexemes,
  countries: ReadonlySet<number>,
): readonly number[] {
  const names = source.filter(
    (i) => looked.isWord[i] === 1 && tokens.isCapitalised(i) && (looked.senseShares[i] ?? 1) <= commonShare,
  )
  const others = names.filter((i) => !countries.has(looked.senses[i] ?? 0))
  return (others.length === 0 && names.length === source.length ? names : others).map((i) => looked.senses[i] ?? 0)
}

function note({ looked, kinds }: Noted, i: number, saidIn: number): void {
  const share = looked.senseShares[i] ?? 1
  const kind = kinds[i] ?? TermKind.word
  const isTurn = kind === TermKind.negation || kind === TermKind.future || kind === TermKind.done
  if (share <= commonShare || isTurn) draft.note(looked.senses[i] ?? 0, share, looked.rarities[i] ?? 1, i, kind, saidIn)
}

/** Notes the day that a number names with the month beside it; says whether it does. */
function noteDayOfMonth({ looked, classes }: Noted, i: number, saidIn: number): boolean {
  const month = [i - 1, i + 1].find((at) => ((classes[at] ?? 0) & WordClass.month) !== 0)
  if (month === undefined) return false
  const hash = Math.imul(looked.senses[i] ?? 0, 31) ^ (looked.senses[month] ?? 0)
  draft.note(hash, looked.senseShares[i] ?? 1, 1, i, TermKind.date, saidIn)
  return true
}

/** Tokens behind a number among which the noun that it counts stands. */
const reachOfNumber = 3

/** Notes what a number counts: the nouns soon after it; a year counts nothing. */
function noteCounted({ tokens, looked, kinds }: Noted, i: number, saidIn: number): void {
  if (isYear(tokens, i)) return
  const [sense, share] = [looked.senses[i] ?? 0, looked.senseShares[i] ?? 1]
  const sentence = tokens.sentenceOf[i]
  for (let at = i + 1; at <= i + reachOfNumber && tokens.sentenceOf[at] === sentence; at++) {
    const isNoun = looked.isWord[at] === 1 && kinds[at] === TermKind.word
    if (isNoun && (looked.senseShares[at] ?? 1) <= commonShare)
      draft.note(Math.imul(sense, 31) ^ (looked.senses[at] ?? 0), share, 1, i, TermKind.counted, saidIn)
  }
}

/** A day is to be expected in as many articles as a rare word. */
const shareOfDay = 0.005

function noteDate({ days, years }: Dated, i: number, saidIn: number): void {
  if (days[i] !== 0) draft.note(days[i] ?? 0, shareOfDay, 1, i, TermKind.date, saidIn)
  if (years[i] !== 0) draft.note(years[i] ?? 0, shareOfDay, 1, i, TermKind.measure, saidIn)
}

/** Numbers below it count what is at hand. */
const smallNumber = 13

/** The kinds of terms that words have by their use. */
const kindOfUse: Readonly<Record<number, number>> = {
  [WordUse.none]: TermKind.word,
  [WordUse.negation]: TermKind.negation,
  [WordUse.future]: TermKind.future,
  [WordUse.done]: TermKind.done,
  [WordUse.measure]: TermKind.measure,
}

/** The kind of term that each token is. */
function kindsOf(tokens: Tokens, { uses, isWord }: Lexemes): Uint8Array {
  const kinds = new Uint8Array(tokens.count)
  for (let i = 0; i < kinds.length; i++) {
    if (isWord[i] !== 1) continue
    if (tokens.kinds[i] === TokenKind.number) kinds[i] = kindOfNumber(tokens, i)
    else {
      const kind = kindOfUse[uses[i] ?? 0] ?? TermKind.word
      kinds[i] = kind === TermKind.word && isNameWord(tokens, i) ? TermKind.name : kind
    }
  }
  return kinds
}

function kindOfNumber(tokens: Tokens, i: number): number {
  if (isYear(tokens, i)) return TermKind.measure
  return Number(tokens.lower(i)) < smallNumber ? TermKind.digit : TermKind.number
}

/** 1900 to 2099. */
function isYear({ starts, ends, folded }: Tokens, i: number): boolean {
  const start = starts[i] ?? 0
  if ((ends[i] ?? 0) - start !== 4) return false
  const [first, second] = [folded.charCodeAt(start), folded.charCodeAt(start + 1)]
  const isCentury = (first === 49 && second === 57) || (first === 50 && second === 48)
  return isCentury && isDigit(folded.charCodeAt(start + 2)) && isDigit(folded.charCodeAt(start + 3))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSentence(tokens: Tokens, first: number, end: number): boolean {
  let count = 0
  for (let i = first; i < end && count <= mostWords; i++) {
    if (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number) count++
  }
  return count >= fewestWords && count <= mostWords
}
