import { Kind, kindAt } from './characters.ts'
import { TokenKind, type TokenRules } from './tokens.ts'

/**
 * Says where sentences begin inside a paragraph. A sentence ends at `. ? ! …` (closing marks and brackets
 * after them belong to it) when white space and an opening mark, a capital or a digit follow. The full
 * stop of an abbreviation or an initial ends it only before a word that begins sentences ("The", "He").
 */
export class SentenceEnds {
  readonly #text: string
  readonly #folded: string
  readonly #rules: TokenRules

  constructor(text: string, folded: string, rules: TokenRules) {
    this.#text = text
    this.#folded = folded
    this.#rules = rules
  }

  /** Whether token `i` begins a sentence, given the tokens before it in its paragraph. */
  endBefore(i: number, starts: readonly number[], ends: readonly number[], kinds: readonly number[]): boolean {
    const start = starts[i] ?? 0
    if (start === ends[i - 1] || this.#isCloser(start)) return false
    if (!this.#canBegin(start)) return false
    let last = i - 1
    while (last > 0 && kinds[last] === TokenKind.punctuation && this.#isCloser(starts[last] ?? 0)) last--
    const from = starts[last] ?? 0
    const to = ends[last] ?? 0
    if (kinds[last] === TokenKind.punctuation) return /^(?:[.?!]+|\u2026)$/.test(this.#folded.slice(from, to))
    if (kinds[last] !== TokenKind.word || this.#folded.charAt(to - 1) !== '.') return false
    // An abbreviation: the word after it decides. An initial before a surname never ends a sentence.
    const isInitial = to - from === 2
    return !isInitial && this.#rules.starters.has(this.#folded.slice(start, ends[i]))
  }

  #isCloser(at: number): boolean {
    const sign = this.#text.charAt(at)
    if (')]}\u201d\u2019\u00bb\u203a'.includes(sign)) return true
    // A straight mark closes where it follows without a gap.
    return (sign === '"' || sign === "'") && at > 0 && kindAt(this.#text, at - 1) !== Kind.space
  }

  #canBegin(at: number): boolean {
    const kind = kindAt(this.#text, at)
    if (kind === Kind.upper || kind === Kind.digit || kind === Kind.otherLetter) return true
    const sign = this.#text.charAt(at)
    return '"\'\u201c\u2018\u00ab\u2039\u201e\u201a([{\u2013\u2014\u2022'.includes(sign)
  }
}
