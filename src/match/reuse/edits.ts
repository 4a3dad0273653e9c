import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { commonItems } from './common-words.ts'

/** What must be replaced in one passage to give the other; an empty span is an insertion or a deletion. */
export interface Edit {
  readonly a: Span
  readonly b: Span
}

/** Two passages compared word by word. */
export interface Difference {
  /** Twice the common words over all words: 1 for equal passages. */
  readonly sameness: number
  readonly edits: readonly Edit[]
}

/** Tokens from the first up to, not with, the end. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/**
 * The tokens of a range that count when passages are compared: words, numbers, signs such as % and $, and
 * double quotation marks, because a word that loses its marks has changed whose word it is. Commas,
 * hyphens and full stops do not count.
 */
export function countedTokens(tokens: Tokens, { first, end }: TokenRange): number[] {
  const found: number[] = []
  for (let i = first; i < end; i++) {
    if (tokens.kinds[i] !== TokenKind.punctuation || isQuotationMark(tokens, i)) found.push(i)
  }
  return found
}

/** Compares two passages: applying the edits to the counted tokens of `a` gives those of `b`, folded. */
export function difference(a: Tokens, rangeOfA: TokenRange, b: Tokens, rangeOfB: TokenRange): Difference {
  const [inA, inB] = [countedTokens(a, rangeOfA), countedTokens(b, rangeOfB)]
  const matches = commonItems(
    inA.map((i) => a.lower(i)),
    inB.map((i) => b.lower(i)),
  )
  const sides = [side(a, rangeOfA, inA), side(b, rangeOfB, inB)] as const
  const edits: Edit[] = []
  let [fromA, fromB, words] = [0, 0, 0]
  for (let match = 0; match <= matches.a.length; match++) {
    const [toA, toB] = [matches.a[match] ?? inA.length, matches.b[match] ?? inB.length]
    if (toA > fromA || toB > fromB) edits.push({ a: sides[0](fromA, toA), b: sides[1](fromB, toB) })
    if (toA < inA.length && !isQuotationMark(a, inA[toA] ?? 0)) words++
    fromA = toA + 1
    fromB = toB + 1
  }
  const all = wordCount(a, inA) + wordCount(b, inB)
  return { sameness: all === 0 ? 0 : (2 * words) / all, edits }
}

/** Gives the place of some counted tokens; of none, the gap after the token before, or the passage's start. */
function side(tokens: Tokens, range: TokenRange, counted: readonly number[]): (from: number, to: number) => Span {
  return (from, to) => {
    if (to > from) return tokens.spanOf(counted[from] ?? 0, (counted[to - 1] ?? 0) + 1)
    const before = counted[from - 1]
    const at = (before === undefined ? tokens.starts[range.first] : tokens.ends[before]) ?? 0
    return { start: at, end: at }
  }
}

function wordCount(tokens: Tokens, counted: readonly number[]): number {
  let count = 0
  for (const i of counted) if (!isQuotationMark(tokens, i)) count++
  return count
}

function isQuotationMark(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === TokenKind.punctuation && tokens.lower(i) === '"'
}
