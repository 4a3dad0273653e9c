import { prior, type SentenceTable, TermKind } from './sentence-table.ts'

/** How much each sense of two articles says when their sentences are compared. */
export interface SenseWeights {
  readonly a: SideWeights
  readonly b: SideWeights
  /** The senses that both have and that say something, by their places in either table. */
  readonly shared: readonly (readonly [number, number])[]
}

/** The same for one of the two articles, by the places of the senses in its table. */
export interface SideWeights {
  readonly weight: Float64Array
  /** A number that stands for the sense in both articles: its place in the first one's table, or a negative one. */
  readonly common: Int32Array
  /** 1 where the sense is that of a name wherever it stands in the article. */
  readonly isName: Uint8Array
}

/** Words that weigh less are in every other sentence of the two articles: the story's own name. */
const leastWeight = 0.7

/**
 * A word weighs by how rare its sense is among the sentences of these two articles (a running story's names and
 * places stand in most of them and say nothing), smoothed by the language's counts. The statistics of the pair
 * alone are used, never those of the collection.
 */
export function senseWeights(a: SentenceTable, b: SentenceTable): SenseWeights {
  const all = Math.log(a.sentences.length + b.sentences.length + prior)
  const sides = { a: alone(a, all, -1), b: alone(b, all, -1 - a.senses.length) }
  const shared: [number, number][] = []
  let i = 0
  let j = 0
  while (i < a.senses.length && j < b.senses.length) {
    const difference = (a.senses[i] ?? 0) - (b.senses[j] ?? 0)
    if (difference === 0) {
      const weight = weigh(all, holdersOf(a, i) + holdersOf(b, j) + (a.expected[i] ?? 0))
      sides.a.weight[i] = weight
      sides.b.weight[j] = weight
      sides.a.common[i] = i
      sides.b.common[j] = i
      if (weight > 0) shared.push([i, j])
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { ...sides, shared }
}

function alone(table: SentenceTable, all: number, firstNumber: number): SideWeights {
  const count = table.senses.length
  const isName = new Uint8Array(count).fill(1)
  for (let term = 0; term < table.termSense.length; term++) {
    if (table.termKind[term] !== TermKind.name) isName[table.termSense[term] as number] = 0
  }
  const weight = new Float64Array(count)
  const common = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    weight[i] = weigh(all, holdersOf(table, i) + (table.expected[i] ?? 0))
    common[i] = firstNumber - i
  }
  return { weight, common, isName }
}

function weigh(all: number, holders: number): number {
  const weight = all - Math.log(holders)
  return weight < leastWeight ? 0 : weight
}

function holdersOf({ firstHolder }: SentenceTable, i: number): number {
  return (firstHolder[i + 1] ?? 0) - (firstHolder[i] ?? 0)
}
