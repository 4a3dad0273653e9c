import type { DateWords } from '../../lexicon/date-words.ts'
import type { TimeExpression } from '../../record/findings.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { Part } from '../../record/record.ts'
import type { RecurringTime, TimeSymbol } from '../../record/time-symbol.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** The layers that the day of publication is read from. */
export type PublishedReads = 'layout' | 'parts' | 'tokens' | 'expressions'

/** Those layers of one article that are read again where others tell its day. */
export type ReadLayers = readonly [parts: readonly Part[], tokens: Tokens, expressions: readonly TimeExpression[]]

/** An expression of time where it stands. */
export interface Told {
  readonly start: number
  readonly end: number
  readonly symbol: TimeSymbol
  /** Its sentence's number. */
  readonly sentence: number
  readonly token: number
  readonly kind: Part['kind']
  /** It stands within quotation marks, where the time of speaking counts. */
  readonly isQuoted: boolean
}

/** One article as the search for its day sees it. */
export class Reading {
  readonly id: ArticleId
  readonly told: readonly Told[]
  readonly tokens: Tokens
  readonly #words: DateWords
  /** Where the search for quotation marks is, in which paragraph, and whether one is open. */
  #marks = { at: 0, paragraph: -1, isOpen: false }
  readonly #stems = new Map<number, ReadonlySet<string>>()

  constructor(id: ArticleId, [parts, tokens, expressions]: ReadLayers, words: DateWords) {
    this.id = id
    this.tokens = tokens
    this.#words = words
    this.told = expressions.flatMap((expression) => this.#place(expression, parts))
  }

  /** The words of a sentence that carry its content, cut to six letters so that forms of one word agree. */
  stemsOf(sentence: number): ReadonlySet<string> {
    const known = this.#stems.get(sentence)
    if (known !== undefined) return known
    const { tokens } = this
    const found = new Set<string>()
    const first = tokens.firstOfSentence[sentence] ?? 0
    // A sentence of many hundred words is a table, not a sentence.
    const end = Math.min(tokens.firstOfSentence[sentence + 1] ?? first, first + 200)
    for (let i = first; i < end; i++) {
      if (tokens.kinds[i] !== TokenKind.word) continue
      const word = tokens.lower(i)
      if (word.length >= 4 && !this.#words.phraseEnds.has(word)) found.add(word.slice(0, 6))
    }
    this.#stems.set(sentence, found)
    return found
  }

  /** The folded word before an expression. */
  wordBefore({ token }: Told): string {
    return this.tokens.lower(token - 1)
  }

  /** Whether two sentences share three words of content. */
  isSameThing(one: Told, other: Told): boolean {
    return one.sentence !== other.sentence && shared(this.stemsOf(one.sentence), this.stemsOf(other.sentence)) >= 3
  }

  /** The words of a sentence that stand right behind, or with one word between, some words ("an agreement"), cut as stems. */
  nounsAfter(sentence: number, leads: ReadonlySet<string>): string[] {
    const { tokens } = this
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = Math.min(tokens.firstOfSentence[sentence + 1] ?? first, first + 200)
    const found: string[] = []
    for (let i = first + 1; i < end; i++) {
      const isLed = leads.has(tokens.lower(i - 1)) || (i > first + 1 && leads.has(tokens.lower(i - 2)))
      if (isLed && tokens.lower(i).length >= 5) found.push(tokens.lower(i).slice(0, 6))
    }
    return found
  }

  #place({ at, symbol }: TimeExpression, parts: readonly Part[]): Told[] {
    const { tokens } = this
    const token = tokens.at(at.start)
    const kind = parts[tokens.paragraphOf[token] ?? 0]?.kind
    // What a site prints under every article says nothing of this one.
    if (kind === undefined || kind === 'boilerplate' || kind === 'breadcrumb') return []
    const sentence = tokens.sentenceOf[token] ?? 0
    return [{ ...at, symbol, sentence, token, kind, isQuoted: this.#isInMarks(token, at.start) }]
  }

  /** Whether a place stands behind an odd number of quotation marks of its paragraph. Places are asked for in order. */
  #isInMarks(token: number, start: number): boolean {
    const { tokens } = this
    const paragraph = tokens.paragraphOf[token] ?? 0
    let { at, isOpen } = this.#marks
    if (paragraph !== this.#marks.paragraph || at > start) {
      at = tokens.starts[tokens.firstOfParagraph[paragraph] ?? 0] ?? 0
      isOpen = false
    }
    for (; at < start; at++) if (tokens.folded[at] === '"') isOpen = !isOpen
    this.#marks = { at, paragraph, isOpen }
    return isOpen
  }
}

/** Told as past, if only maybe. */
export function isPastTense({ tense }: RecurringTime): boolean {
  return tense === 'past' || tense === 'maybe-past'
}

/** "on Monday", told as past, without "last" and without a date. */
export function isPlainWeekday({ symbol }: Told): boolean {
  if (symbol.kind !== 'recurring' || symbol.weekday === undefined || symbol.month !== undefined) return false
  return isPastTense(symbol) && symbol.step === undefined && symbol.ofText !== true && symbol.limit !== true
}

/** How many stems two sentences share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const stem of one) if (other.has(stem)) count++
  return count
}
