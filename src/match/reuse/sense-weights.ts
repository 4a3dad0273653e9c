import { prior, type SentenceTable } from './terms.ts'

/** How much each sense of one of two articles says when their sentences are compared, by its place in that article's table. */
export interface SideWeights {
  readonly weight: Float64Array
  /** What a sense weighs that is expected nowhere and stands nowhere. */
  readonly most: number
}

/** The weights of two articles, and the senses that both have and that say something: their places in the two tables, ascending. */
export interface PairWeights {
  readonly a: SideWeights
  readonly b: SideWeights
  readonly shared: { readonly count: number; readonly a: Int32Array; readonly b: Int32Array }
}

/** Words that weigh less are in every other sentence of the two articles: the story's own name. */
const leastWeight = 0.7

/** The columns of a pair of articles, used again for the next pair. */
class Columns {
  weight: readonly [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)]
  shared: readonly [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)]

  hold(count: number): void {
    if (this.weight[0].length >= count) return
    const size = 2 * count
    this.weight = [new Float64Array(size), new Float64Array(size)]
    this.shared = [new Int32Array(size), new Int32Array(size)]
  }
}

const columns = new Columns()

/**
 * What every sense of two articles weighs. A word weighs by how rare its sense is among the sentences of these two
 * articles (a running story's names and places stand in most of them and say nothing), smoothed by the language's
 * counts. The statistics of the pair alone are used, never those of the collection. Linear in their lengths. What it gives
 * holds until it is called again.
 */
export function senseWeights(a: SentenceTable, b: SentenceTable): PairWeights {
  columns.hold(Math.max(a.senses.length, b.senses.length))
  const most = Math.log(a.sentences.length + b.sentences.length + prior)
  const sides = {
    a: { weight: columns.weight[0], most },
    b: { weight: columns.weight[1], most },
  }
  weighAlone(sides.a, a)
  weighAlone(sides.b, b)
  const shared = { count: 0, a: columns.shared[0], b: columns.shared[1] }
  let i = 0
  let j = 0
  while (i < a.senses.length && j < b.senses.length) {
    const difference = (a.senses[i] ?? 0) - (b.senses[j] ?? 0)
    if (difference === 0) {
      const weight = weigh(most, Math.log(holdersOf(a, i) + holdersOf(b, j) + (a.expected[i] ?? 0)))
      sides.a.weight[i] = weight
      sides.b.weight[j] = weight
      if (weight > 0) {
        shared.a[shared.count] = i
        shared.b[shared.count++] = j
      }
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { ...sides, shared }
}

function weighAlone({ weight, most }: SideWeights, { spread }: SentenceTable): void {
  for (let i = 0; i < spread.length; i++) weight[i] = weigh(most, spread[i] ?? 0)
}

function weigh(all: number, spread: number): number {
  const weight = all - spread
  return weight < leastWeight ? 0 : weight
}

function holdersOf({ firstHolder }: SentenceTable, i: number): number {
  return (firstHolder[i + 1] ?? 0) - (firstHolder[i] ?? 0)
}
