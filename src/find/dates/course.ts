import type { DateWords } from '../../lexicon/date-words.ts'
import type { TimeExpression } from '../../record/findings.ts'
import type { Period } from '../../record/period.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** A history that goes on tells the next time at most so many years from the last. */
const near = 3
/** A paragraph of fewer units is a heading, whose years in brackets tell of what is below it. */
const heading = 90

/**
 * The course of a history: the year that it has come to. Times that stand beside the course move nothing: "the 1978
 * treaty", "the largest battle since 1813", "documents found in 2004", "a campaign planned for 1976".
 */
export class Course {
  readonly #tokens: Tokens
  readonly #words: DateWords
  #year: number | undefined
  /** A year far from the course, which the next time confirms or not. */
  #far: number | undefined

  constructor(tokens: Tokens, words: DateWords) {
    this.#tokens = tokens
    this.#words = words
  }

  /** Whether a time stands beside the course; else the course goes on from it. In reading order. */
  isBeside(expression: TimeExpression, { year, bc }: Period): boolean {
    if (year === undefined || bc === true) return false
    if (
      isBackward(expression) ||
      this.#isRangeEnd(expression) ||
      this.#isAttribute(expression) ||
      this.#isCompared(expression) ||
      this.#isBracketed(expression)
    )
      return true
    if (this.#isFar(expression, year)) return true
    this.#year = year
    this.#far = undefined
    return false
  }

  /** A year far from the course is believed when the next one told is near it. */
  #isFar({ symbol }: TimeExpression, year: number): boolean {
    if (this.#year === undefined || Math.abs(year - this.#year) <= near) {
      return symbol.kind === 'calendar' && year > (this.#year ?? year) && isAhead(symbol.tense)
    }
    if (this.#far !== undefined && Math.abs(year - this.#far) <= near) return false
    this.#far = year
    return true
  }

  /** "the August 1792 uprising": an article before it, a noun behind. */
  #isAttribute({ at }: TimeExpression): boolean {
    const tokens = this.#tokens
    const first = tokens.at(at.start)
    const next = tokens.from(at.end)
    const { determiners, phraseEnds } = this.#words
    const isLed = determiners.has(tokens.lower(first))
      ? tokens.lower(first + 1) !== ''
      : determiners.has(tokens.lower(first - 1))
    if (!isLed || tokens.kinds[next] !== TokenKind.word || tokens.sentenceOf[next] !== tokens.sentenceOf[first])
      return false
    const word = tokens.lower(next)
    return !phraseEnds.has(word) && !word.endsWith(this.#words.pastEnding) && tokens.starts[next] !== undefined
  }

  #isCompared({ at, symbol }: TimeExpression): boolean {
    return symbol.kind === 'calendar' && this.#words.compares.has(this.#tokens.lower(this.#tokens.at(at.start) - 1))
  }

  /** "1973-1975" begins in its first year. */
  #isRangeEnd({ at, symbol }: TimeExpression): boolean {
    if (symbol.kind !== 'calendar' || symbol.period.month !== undefined) return false
    const before = this.#tokens.lower(this.#tokens.at(at.start) - 1)
    return before === '-' || before === '–' || before === '—'
  }

  /** "the constitution (1790)" within a paragraph. */
  #isBracketed({ at, symbol }: TimeExpression): boolean {
    const tokens = this.#tokens
    if (symbol.kind !== 'calendar' || symbol.period.month !== undefined) return false
    const first = tokens.at(at.start)
    if (tokens.lower(first - 1) !== '(' || tokens.lower(tokens.from(at.end)) !== ')') return false
    const sentence = tokens.sentenceOf[first] ?? 0
    const [from, to] = [tokens.firstOfSentence[sentence] ?? 0, tokens.firstOfSentence[sentence + 1] ?? tokens.count]
    return (tokens.ends[to - 1] ?? 0) - (tokens.starts[from] ?? 0) > heading
  }
}

function isAhead(tense: string | undefined): boolean {
  return tense === 'future' || tense === 'maybe-future'
}

/** "the previous year", "ten years earlier": a look back, after which the course goes on. */
function isBackward({ symbol }: TimeExpression): boolean {
  return symbol.kind === 'shifted' && symbol.by < 0
}
