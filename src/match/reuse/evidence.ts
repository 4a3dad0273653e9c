import { TermKind } from './sentence-table.ts'
import type { Stretch } from './stretches.ts'

/** What speaks for two stretches telling the same, and against it. */
export interface Evidence {
  /** What the senses in common count; the same without names. */
  readonly common: number
  readonly beside: number
  /** Telling words in common, numbers with what they count, and days. */
  readonly words: number
  /**
   * What is in common by concepts: words that stand side by side in both ("private email server") are one concept, which
   * tells what its most telling word does and a part of the others. What tells the same shares several of them.
   */
  readonly concepts: number
  /** What is in common over what either side says: 0 to 1. */
  readonly cosine: number
  /** Whether both sides have numbers and share none. */
  readonly otherNumbers: boolean
  /** Whether one side denies what the other says, or tells as done what the other expects. */
  readonly isContrary: boolean
  /** Whether both name who says it, and it is the same one, or another. */
  readonly speakers: 'same' | 'other' | 'open'
}

/** Compares two stretches. Linear in their lengths but for what they have in common. */
export function evidenceOf(a: Stretch, b: Stretch): Evidence {
  const { common, beside } = shared(a, b)
  return {
    common,
    beside,
    words: inCommon.words,
    concepts: concepts(),
    cosine: common / Math.sqrt(a.whole * b.whole || 1),
    otherNumbers: inCommon.numbers === 0 && a.hasNumber && b.hasNumber,
    isContrary: isContrary(a, b),
    speakers: speakersOf(a, b),
  }
}

/** Senses in common that are looked at. */
const mostInCommon = 64

/** What the two stretches have in common that are walked through, sense by sense: one table for all, filled anew each time. */
const inCommon = {
  count: 0,
  words: 0,
  numbers: 0,
  tells: new Float64Array(mostInCommon),
  tokensOfA: new Int32Array(mostInCommon),
  tokensOfB: new Int32Array(mostInCommon),
  concept: new Uint8Array(mostInCommon),
  isCount: new Uint8Array(mostInCommon),
}

/** One walk through both lists of senses, which are in one order. */
function shared(a: Stretch, b: Stretch): Pick<Evidence, 'common' | 'beside'> {
  Object.assign(inCommon, { count: 0, words: 0, numbers: 0 })
  let common = 0
  let beside = 0
  let i = 0
  let j = 0
  while (i < a.senses.length && j < b.senses.length) {
    const difference = (a.senses[i] ?? 0) - (b.senses[j] ?? 0)
    if (difference === 0) {
      const count = atMost(a.counts[i], b.counts[j])
      const kind = kindOf(a.kinds[i], b.kinds[j])
      common += count
      if (kind !== TermKind.name) beside += count
      note(kind, atMost(a.tells[i], b.tells[j]), a.tokens[i] ?? 0, b.tokens[j] ?? 0)
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { common, beside }
}

function note(kind: number, tells: number, tokenOfA: number, tokenOfB: number): void {
  if (kind === TermKind.word || kind === TermKind.counted || kind === TermKind.date) inCommon.words++
  if (kind === TermKind.number) inCommon.numbers++
  const { count } = inCommon
  if (count === mostInCommon) return
  inCommon.tells[count] = tells
  inCommon.tokensOfA[count] = tokenOfA
  inCommon.tokensOfB[count] = tokenOfB
  inCommon.concept[count] = count
  inCommon.isCount[count] = kind === TermKind.counted ? 1 : 0
  inCommon.count++
}

/** What the words of a concept tell beside its most telling one. */
const restOfConcept = 0.35

/** Sums up what is in common, concept by concept. */
function concepts(): number {
  const { count, tells, concept } = inCommon
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) if (areSideBySide(i, j)) join(concept, count, i, j)
  let sum = 0
  for (let one = 0; one < count; one++) {
    let [all, most] = [0, 0]
    for (let i = one; i < count; i++) {
      if (concept[i] !== one) continue
      all += tells[i] ?? 0
      most = Math.max(most, tells[i] ?? 0)
    }
    sum += most + restOfConcept * (all - most)
  }
  return sum
}

function areSideBySide(i: number, j: number): boolean {
  const { tokensOfA, tokensOfB, isCount } = inCommon
  // That a number counts the same in both says more than that it stands there.
  if (isCount[i] === 1 || isCount[j] === 1) return false
  return (
    Math.abs((tokensOfA[i] ?? 0) - (tokensOfA[j] ?? 0)) <= 1 && Math.abs((tokensOfB[i] ?? 0) - (tokensOfB[j] ?? 0)) <= 1
  )
}

/** Makes one of two concepts, under the lesser number. */
function join(concept: Uint8Array, count: number, i: number, j: number): void {
  const [one, other] = [concept[i] ?? 0, concept[j] ?? 0]
  const [less, more] = [Math.min(one, other), Math.max(one, other)]
  if (less === more) return
  for (let k = 0; k < count; k++) if (concept[k] === more) concept[k] = less
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

/** What must be in common, in squared weights, for two stretches to tell the same. */
const leastBeside = 9
/**
 * How much each piece of evidence raises or lowers the odds that two stretches tell the same, as logarithms. Fitted to 280 pairs
 * of stretches from 100 news stories, of which a reader said whether they tell the same.
 */
const odds = {
  before: -5.5,
  concepts: 2.45,
  cosine: 4.3,
  contrary: -1,
  otherNumbers: -1.3,
  speakers: { same: 1.6, open: 0, other: 0 },
}
/** From these odds on two stretches are taken for telling the same. */
const leastOdds = 0.6

/** Two articles of one story have about this cosine or a higher one; what less alike ones share is rather their subject. */
const oneStory = 0.45
/** How much higher the odds must be for each hundredth below it, times 100. */
const perLikeness = 16

/** The odds that are asked for where two articles have some cosine. */
export function leastOddsFor(likeness: number): number {
  return leastOdds + perLikeness * Math.max(0, oneStory - likeness)
}

/** Whether two stretches tell the same: the more they have in common, the less alike they need be otherwise. `least`: see `leastOddsFor`. */
export function isToldAgain(evidence: Evidence, least: number): boolean {
  const { beside, words } = evidence
  return beside >= leastBeside && words >= 2 && strengthOf(evidence) >= least
}

/** The odds that two stretches tell the same, as a logarithm. */
export function strengthOf({
  concepts,
  cosine,
  isContrary,
  otherNumbers,
  speakers,
}: Omit<Evidence, 'common' | 'beside' | 'words'>): number {
  let sum = odds.before + odds.concepts * concepts + odds.cosine * cosine + odds.speakers[speakers]
  if (isContrary) sum += odds.contrary
  if (otherNumbers) sum += odds.otherNumbers
  return sum
}
