import type { Matches } from './common-words.ts'
import type { TokenRange } from './edits.ts'
import { gramLength } from './fingerprints.ts'
import type { Material } from './material.ts'

/** A stretch of one part in each of two articles with words in common. */
export interface Segment {
  readonly a: TokenRange
  readonly b: TokenRange
  /** Words in common, determiners not counted. */
  readonly common: number
  /** What the common words say: the sum of their rarities, each less `plain`. */
  readonly content: number
}

/** A word in half of all articles says nothing. */
const plain = 0.7
/** Twice the common words over all words; below it the words in common are too thin. */
const leastSameness = 0.45

/**
 * Cuts an alignment wherever either side comes to another part of its article, and keeps the pieces of five
 * common words or more that are dense enough.
 */
export function segments(a: Material, b: Material, { a: inA, b: inB }: Matches): Segment[] {
  const found: Segment[] = []
  let from = 0
  for (let i = 1; i <= inA.length; i++) {
    const isOpen =
      i < inA.length && partOf(a, inA[i]) === partOf(a, inA[from]) && partOf(b, inB[i]) === partOf(b, inB[from])
    if (isOpen) continue
    const one = segment(a, b, inA.slice(from, i), inB.slice(from, i))
    if (one !== undefined) found.push(one)
    from = i
  }
  return found
}

function partOf({ tokens, tokenOf }: Material, word: number | undefined): number {
  return tokens.paragraphOf[tokenOf[word ?? 0] ?? 0] ?? 0
}

function segment(a: Material, b: Material, inA: readonly number[], inB: readonly number[]): Segment | undefined {
  const common = inA.length
  const [firstA, lastA] = [inA[0] ?? 0, inA.at(-1) ?? 0]
  const [firstB, lastB] = [inB[0] ?? 0, inB.at(-1) ?? 0]
  const sameness = (2 * common) / (lastA - firstA + lastB - firstB + 2)
  if (common < gramLength || sameness < leastSameness) return undefined
  let content = 0
  for (const i of inA) content += Math.max(0, (a.weights[i] ?? 0) - plain)
  const ranges = grown(a, b, rangeOf(a, firstA, lastA), rangeOf(b, firstB, lastB))
  return { ...ranges, common, content }
}

function rangeOf({ tokenOf }: Material, first: number, last: number): TokenRange {
  return { first: tokenOf[first] ?? 0, end: (tokenOf[last] ?? 0) + 1 }
}

/** Takes in what stands alike on either side in the same sentence: determiners, quotation marks, the full stop. */
export function grown(
  a: Pick<Material, 'tokens'>,
  b: Pick<Material, 'tokens'>,
  inA: TokenRange,
  inB: TokenRange,
): { a: TokenRange; b: TokenRange } {
  let before = 0
  while (alike(a, b, inA.first - before, inB.first - before, -1)) before++
  let after = 0
  while (alike(a, b, inA.end - 1 + after, inB.end - 1 + after, 1)) after++
  return {
    a: { first: inA.first - before, end: inA.end + after },
    b: { first: inB.first - before, end: inB.end + after },
  }
}

/** Whether the tokens next to two places are equal and in the sentences of these places. */
function alike(
  { tokens: a }: Pick<Material, 'tokens'>,
  { tokens: b }: Pick<Material, 'tokens'>,
  i: number,
  j: number,
  step: 1 | -1,
): boolean {
  if (i + step < 0 || j + step < 0 || i + step >= a.count || j + step >= b.count) return false
  if (a.sentenceOf[i] !== a.sentenceOf[i + step] || b.sentenceOf[j] !== b.sentenceOf[j + step]) return false
  return a.lower(i + step) === b.lower(j + step)
}
