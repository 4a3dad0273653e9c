import { TermKind } from './sentence-table.ts'
import type { Stretch } from './stretches.ts'

/** What speaks for two stretches telling the same, and against it. */
export interface Evidence {
  /** What the senses in common count; the same without names. */
  readonly common: number
  readonly beside: number
  /** Senses in common: telling words, words of names, numbers, numbers with what they count, measures and small numbers. */
  readonly words: number
  readonly names: number
  readonly numbers: number
  readonly counted: number
  readonly measures: number
  /** Whether both sides have numbers and share none. */
  readonly otherNumbers: boolean
  /** What is in common over what either side says: 0 to 1. */
  readonly cosine: number
  /** Whether one side denies what the other says, or tells as done what the other expects. */
  readonly isContrary: boolean
  /** Whether both name who says it, and it is the same one, or another. */
  readonly speakers: 'same' | 'other' | 'open'
}

/** Compares two stretches. Linear in their lengths. */
export function evidenceOf(a: Stretch, b: Stretch): Evidence {
  const { common, beside, kinds } = shared(a, b)
  const numbers = kinds[TermKind.number] ?? 0
  return {
    common,
    beside,
    words: kinds[TermKind.word] ?? 0,
    names: kinds[TermKind.name] ?? 0,
    numbers,
    counted: kinds[TermKind.counted] ?? 0,
    measures: (kinds[TermKind.measure] ?? 0) + (kinds[TermKind.digit] ?? 0),
    otherNumbers: numbers === 0 && a.hasNumber && b.hasNumber,
    cosine: common / Math.sqrt(a.whole * b.whole || 1),
    isContrary: isContrary(a, b),
    speakers: speakersOf(a, b),
  }
}

/** How many senses of each kind the two stretches have in common that are walked through. */
const kinds = new Float64Array(TermKind.negation)

/** One walk through both lists of senses, which are in one order; `kinds`: how many of each kind both have. */
function shared(a: Stretch, b: Stretch): Pick<Evidence, 'common' | 'beside'> & { readonly kinds: Float64Array } {
  kinds.fill(0)
  let common = 0
  let beside = 0
  let i = 0
  let j = 0
  while (i < a.senses.length && j < b.senses.length) {
    const difference = (a.senses[i] ?? 0) - (b.senses[j] ?? 0)
    if (difference === 0) {
      const count = atMost(a.counts[i], b.counts[j])
      const kind = kindOf(a.kinds[i], b.kinds[j])
      kinds[kind] = (kinds[kind] ?? 0) + 1
      common += count
      if (kind !== TermKind.name) beside += count
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { common, beside, kinds }
}

function atMost(a: number = 0, b: number = 0): number {
  return Math.min(a, b)
}

function isContrary(a: Stretch, b: Stretch): boolean {
  return a.isNegated !== b.isNegated || (a.tense !== b.tense && a.tense !== 'open' && b.tense !== 'open')
}

/** A word that is a name's on one side is one on both. */
function kindOf(a: number = TermKind.word, b: number = TermKind.word): number {
  return a === TermKind.name || b === TermKind.name ? TermKind.name : a
}

function speakersOf(a: Stretch, b: Stretch): Evidence['speakers'] {
  if (a.sources.length === 0 || b.sources.length === 0) return 'open'
  return a.sources.some((one) => b.sources.includes(one)) ? 'same' : 'other'
}

/** What must be in common, in squared weights, for two stretches to tell the same: some two telling words. */
const leastBeside = { same: 12, open: 16, other: 16 }
/** So many things in common are enough from that cosine on; in between on a straight line. Ascending. */
const enough: readonly { readonly things: number; readonly cosine: number }[] = [
  { things: 2.5, cosine: 0.8 },
  { things: 3, cosine: 0.5 },
  { things: 5, cosine: 0.27 },
  { things: 6, cosine: 0.22 },
]
/** The cosine that is asked for beside it where one side is the other's contrary. */
const contrary = 0.3

/** Whether two stretches tell the same: the more they have in common, the less alike they need be otherwise. */
export function isToldAgain(evidence: Evidence): boolean {
  const { beside, cosine, words, counted, otherNumbers, isContrary, speakers } = evidence
  if (beside < leastBeside[speakers] || words + counted < 2) return false
  return cosine >= leastCosine(thingsIn(evidence) - (otherNumbers ? 1 : 0)) + (isContrary ? contrary : 0)
}

function leastCosine(things: number): number {
  for (const [i, { things: to, cosine }] of enough.entries()) {
    if (things >= to) continue
    const from = enough[i - 1]
    return from === undefined ? 2 : from.cosine + ((things - from.things) / (to - from.things)) * (cosine - from.cosine)
  }
  return enough.at(-1)?.cosine ?? 2
}

/** What two stretches have in common, counted: a name's word, a measure or a small number is less than a telling word. */
function thingsIn({ words, names, numbers, counted, measures, speakers }: Evidence): number {
  const side = { same: 1, other: -1, open: 0 }[speakers]
  return words + numbers + 2.5 * Math.min(1, counted) + 0.4 * Math.min(4, names) + 0.3 * Math.min(3, measures) + side
}

/** Orders pairs that tell the same: what is in common, the more of all that either says the better. */
export function strengthOf({ common, cosine }: Evidence): number {
  return common * cosine ** 0.25
}
