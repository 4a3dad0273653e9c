import { prior, type SentenceTable } from './sentence-table.ts'

/** A sense that two articles have in common and that says something. */
export interface SharedSense {
  /** Its places in the two tables. */
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** How much each sense of one of two articles says when their sentences are compared, by its place in that article's table. */
export interface SideWeights {
  readonly weight: Float64Array
  /** A number that stands for the sense in both articles: its place in the first one's table, or a negative one. */
  readonly common: Int32Array
  /** What a sense weighs that is expected nowhere and stands nowhere. */
  readonly most: number
}

/** Words that weigh less are in every other sentence of the two articles: the story's own name. */
const leastWeight = 0.7

/**
 * The senses that two articles have in common and that say something, ascending. A word weighs by how rare its sense
 * is among the sentences of these two articles (a running story's names and places stand in most of them and say
 * nothing), smoothed by the language's counts. The statistics of the pair alone are used, never those of the collection.
 */
export function sharedSenses(a: SentenceTable, b: SentenceTable): SharedSense[] {
  const all = sentencesOf(a, b)
  const shared: SharedSense[] = []
  eachInBoth(a, b, (i, j) => {
    const weight = weigh(all, spreadOf(a, b, i, j))
    if (weight > 0) shared.push({ a: i, b: j, weight })
  })
  return shared
}

/** What every sense of two articles weighs, those that only one of them has too. */
export function senseWeights(a: SentenceTable, b: SentenceTable): { readonly a: SideWeights; readonly b: SideWeights } {
  const most = sentencesOf(a, b)
  const sides = { a: alone(a, most, -1), b: alone(b, most, -1 - a.senses.length) }
  eachInBoth(a, b, (i, j) => {
    const weight = weigh(most, spreadOf(a, b, i, j))
    sides.a.weight[i] = weight
    sides.b.weight[j] = weight
    sides.a.common[i] = i
    sides.b.common[j] = i
  })
  return sides
}

function sentencesOf(a: SentenceTable, b: SentenceTable): number {
  return Math.log(a.sentences.length + b.sentences.length + prior)
}

/** Calls for each sense that two tables have in common, ascending, with its places. Linear in their lengths. */
function eachInBoth(
  { senses: a }: SentenceTable,
  { senses: b }: SentenceTable,
  call: (i: number, j: number) => void,
): void {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) call(i, j)
    if (one <= other) i++
    if (one >= other) j++
  }
}

function spreadOf(a: SentenceTable, b: SentenceTable, i: number, j: number): number {
  return Math.log(holdersOf(a, i) + holdersOf(b, j) + (a.expected[i] ?? 0))
}

function alone({ spread }: SentenceTable, all: number, firstNumber: number): SideWeights {
  const weight = new Float64Array(spread.length)
  const common = new Int32Array(spread.length)
  for (let i = 0; i < spread.length; i++) {
    weight[i] = weigh(all, spread[i] ?? 0)
    common[i] = firstNumber - i
  }
  return { weight, common, most: all }
}

function weigh(all: number, spread: number): number {
  const weight = all - spread
  return weight < leastWeight ? 0 : weight
}

function holdersOf({ firstHolder }: SentenceTable, i: number): number {
  return (firstHolder[i + 1] ?? 0) - (firstHolder[i] ?? 0)
}
