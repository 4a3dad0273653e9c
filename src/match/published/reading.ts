import type { DateWords } from '../../lexicon/date-words.ts'
import type { TimeExpression } from '../../record/findings.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { Part } from '../../record/record.ts'
import type { ArticleView } from '../../record/stage.ts'
import type { TimeSymbol } from '../../record/time-symbol.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** The layers that the day of publication is read from. */
export type PublishedReads = 'layout' | 'parts' | 'tokens' | 'expressions'

/** An expression of time where it stands. */
export interface Told {
  readonly start: number
  readonly end: number
  readonly symbol: TimeSymbol
  /** Its sentence's number. */
  readonly sentence: number
  readonly token: number
  readonly kind: Part['kind']
  /** It stands in a sentence with quotation marks, where the time of speaking counts. */
  readonly isQuoted: boolean
}

/** One article as the search for its day sees it. */
export class Reading {
  readonly id: ArticleId
  readonly told: readonly Told[]
  readonly tokens: Tokens
  readonly #words: DateWords
  readonly #quoted = new Map<number, boolean>()
  readonly #stems = new Map<number, ReadonlySet<string>>()

  constructor(view: ArticleView<PublishedReads>, words: DateWords) {
    this.id = view.article.id
    this.tokens = view.layer('tokens')
    this.#words = words
    const parts = view.layer('parts')
    this.told = view.layer('expressions').flatMap((expression) => this.#place(expression, parts))
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

  #place({ at, symbol }: TimeExpression, parts: readonly Part[]): Told[] {
    const { tokens } = this
    const token = tokens.at(at.start)
    const kind = parts[tokens.paragraphOf[token] ?? 0]?.kind
    // What a site prints under every article says nothing of this one.
    if (kind === undefined || kind === 'boilerplate' || kind === 'breadcrumb') return []
    const sentence = tokens.sentenceOf[token] ?? 0
    return [{ ...at, symbol, sentence, token, kind, isQuoted: this.#hasQuotation(sentence) }]
  }

  #hasQuotation(sentence: number): boolean {
    const known = this.#quoted.get(sentence)
    if (known !== undefined) return known
    const { start, end } = this.tokens.sentences[sentence] ?? { start: 0, end: 0 }
    const found = this.tokens.folded.slice(start, end).includes('"')
    this.#quoted.set(sentence, found)
    return found
  }
}

/** How many stems two sentences share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const stem of one) if (other.has(stem)) count++
  return count
}
