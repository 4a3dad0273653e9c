import type { Stretch } from './stretches.ts'
import { TermKind } from './terms.ts'

/**
 * How likely it is that two stretches tell the same, as the logarithm of the odds; where these are below `least`,
 * `undefined`, or, for two that tell the same if most of their words are the same (an edited passage of plain words), a negative number:
 * the cosine less 1. The more two have in common, the less alike they need be otherwise.
 */
export function oddsOf(a: Stretch, b: Stretch, least: number): number | undefined {
  // Two stretches have no more in common than either says.
  if (Math.min(a.whole, b.whole) < leastBeside) return undefined
  const { common, beside } = shared(a, b)
  if (beside < leastBeside || inCommon.words < 2) return undefined
  const cosine = common / Math.sqrt(a.whole * b.whole || 1)
  let sum = odds.before + odds.concepts * concepts() + odds.cosine * cosine
  if (a.isNegated !== b.isNegated) sum += odds.denied
  if (isOtherTense(a, b)) sum += odds.otherTense
  if (inCommon.numbers === 0 && a.hasNumber && b.hasNumber) sum += odds.otherNumbers
  if (sum + odds.sameSpeaker >= least && isOneSpeaker(a, b)) sum += odds.sameSpeaker
  if (sum >= least) return sum
  const mayBeEdited = inCommon.words >= fewestOfEdited && beside >= leastOfEdited && cosine >= leastCosineOfEdited
  return mayBeEdited ? cosine - 1 : undefined
}

/** What two stretches that may be one passage edited have in common at least: telling words, their squared weights, and their cosine. */
const fewestOfEdited = 4
const leastOfEdited = 16
const leastCosineOfEdited = 0.27

/** Senses in common that are looked at. */
const mostInCommon = 64

/** What the two stretches have in common that are walked through, sense by sense: one table for all, filled anew each time. */
const inCommon = {
  count: 0,
  /** Telling words in common, numbers with what they count, and days. */
  words: 0,
  numbers: 0,
  tells: new Float64Array(mostInCommon),
  tokensOfA: new Int32Array(mostInCommon),
  tokensOfB: new Int32Array(mostInCommon),
  concept: new Uint8Array(mostInCommon),
  isCount: new Uint8Array(mostInCommon),
}

/** One walk through both lists of senses, which are in one order. */
function shared(a: Stretch, b: Stretch): { readonly common: number; readonly beside: number } {
  inCommon.count = 0
  inCommon.words = 0
  inCommon.numbers = 0
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

/**
 * What is in common by concepts: words that stand side by side in both ("private email server") are one concept, which
 * tells what its most telling word does and a part of the others. What tells the same shares several of them.
 */
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

/** Whether one tells as done what the other expects. */
function isOtherTense(a: Stretch, b: Stretch): boolean {
  return a.tense !== b.tense && a.tense !== 'open' && b.tense !== 'open'
}

/** A word that is a name's on one side is one on both. */
function kindOf(a: number = TermKind.word, b: number = TermKind.word): number {
  return a === TermKind.name || b === TermKind.name ? TermKind.name : a
}

/** Whether both name who says it, and it is the same one. */
function isOneSpeaker({ sources }: Stretch, other: Stretch): boolean {
  return sources.length > 0 && sources.some((one) => other.sources.includes(one))
}

/** What must be in common, in squared weights, for two stretches to tell the same. */
const leastBeside = 9
/**
 * How much each piece of evidence raises or lowers the odds that two stretches tell the same, as logarithms. Fitted to pairs of
 * stretches of which readers said whether they tell the same: 280 from 100 news stories, and the likely ones of two more.
 */
const odds = {
  before: -5.5,
  concepts: 2.45,
  cosine: 4.3,
  denied: -1.3,
  otherTense: -1,
  otherNumbers: -1.3,
  sameSpeaker: 1.6,
}
/** From these odds on two stretches are taken for telling the same. */
const leastOdds = 0.7

/** Two articles of one story have about this cosine or a higher one; what less alike ones share is rather their subject. */
const oneStory = 0.45
/** How much higher the odds must be for each hundredth below it, times 100. */
const perLikeness = 16

/** The odds that are asked for where two articles have some cosine. */
export function leastOddsFor(likeness: number): number {
  return leastOdds + perLikeness * Math.max(0, oneStory - likeness)
}
