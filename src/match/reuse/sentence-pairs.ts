import { prior, type SentenceTable } from './sentence-table.ts'

/** Two sentences of two articles that say much the same; numbers of the sentences in their articles' tokens. */
export interface SentencePair {
  readonly a: number
  readonly b: number
  readonly cosine: number
}

/** Words that weigh less are in every other sentence of the two articles: the story's own name. */
const leastWeight = 0.7
/** The squared weights of the stems in common, in all: about four telling ones. */
const leastProduct = 30
/** The same without names: two sentences that name the same people need not say the same of them. */
const leastBesideNames = 20

/**
 * Pairs of sentences of two articles by the cosine of their stems. A stem weighs by how rare it is among
 * the sentences of these two articles (a running story's names and places stand in most of them and say
 * nothing), smoothed by the language's counts. The statistics of the pair alone are used, never those of
 * the collection: so no third article can change what two have in common. Only pairs of which each is
 * best for one of its sentences are given, in reading order.
 */
export function sentencePairs(a: SentenceTable, b: SentenceTable, least: number): SentencePair[] {
  const shared = sharedStems(a, b)
  const products = productsOf(a, b, shared)
  const columns = b.sentences.length
  const likely = telling(products)
  if (likely.length === 0) return []
  const [normsOfA, normsOfB] = [norms(a, b, shared.ofA), norms(b, a, shared.ofB)]
  const pairs: Pair[] = []
  for (const place of likely) {
    const [i, j] = [Math.floor(place / columns), place % columns]
    const cosine = (products.all[place] ?? 0) / Math.sqrt((normsOfA[i] ?? 0) * (normsOfB[j] ?? 0))
    if (cosine >= least) pairs.push({ i, j, cosine })
  }
  return bestOnEitherSide(pairs).map(({ i, j, cosine }) => ({
    a: a.sentences[i] ?? 0,
    b: b.sentences[j] ?? 0,
    cosine,
  }))
}

interface Pair {
  readonly i: number
  readonly j: number
  readonly cosine: number
}

interface SharedStems {
  /** The stems in both tables, by their places in each. */
  readonly places: readonly (readonly [number, number])[]
  /** For each stem of a table its place in the other one, −1 where it is not there. */
  readonly ofA: Int32Array
  readonly ofB: Int32Array
}

/** One walk through both lists of stems, which are in one order. */
function sharedStems(a: SentenceTable, b: SentenceTable): SharedStems {
  const places: [number, number][] = []
  const ofA = new Int32Array(a.stems.length).fill(-1)
  const ofB = new Int32Array(b.stems.length).fill(-1)
  let i = 0
  let j = 0
  while (i < a.stems.length && j < b.stems.length) {
    const difference = (a.stems[i] ?? 0) - (b.stems[j] ?? 0)
    if (difference === 0) {
      places.push([i, j])
      ofA[i] = j
      ofB[j] = i
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { places, ofA, ofB }
}

interface Products {
  /** Row by row the product of each sentence of `a` with each of `b`. */
  readonly all: Float32Array
  /** The same without names. */
  readonly beside: Float32Array
}

function productsOf(a: SentenceTable, b: SentenceTable, { places }: SharedStems): Products {
  const size = a.sentences.length * b.sentences.length
  const products = { all: new Float32Array(size), beside: new Float32Array(size) }
  for (const [i, j] of places) {
    const weight = weightOf(a, i, b, j)
    if (weight < leastWeight) continue
    const isName = a.isName[i] === 1 && b.isName[j] === 1
    const toA = a.firstHolder[i + 1] ?? 0
    for (let x = a.firstHolder[i] ?? 0; x < toA; x++) {
      const row = (a.holders[x] ?? 0) * b.sentences.length
      addRow(products.all, row, b, j, weight * weight)
      if (!isName) addRow(products.beside, row, b, j, weight * weight)
    }
  }
  return products
}

/** Adds to the cell of each sentence that holds the stem `j`. */
function addRow(
  to: Float32Array,
  row: number,
  { firstHolder, holders }: SentenceTable,
  j: number,
  value: number,
): void {
  const end = firstHolder[j + 1] ?? 0
  for (let y = firstHolder[j] ?? 0; y < end; y++) add(to, row + (holders[y] ?? 0), value)
}

/** The squared lengths of a table's sentences, beside another table. */
function norms(one: SentenceTable, other: SentenceTable, placeInOther: Int32Array): Float64Array {
  const found = new Float64Array(one.sentences.length)
  for (let i = 0; i < one.stems.length; i++) {
    const weight = weightOf(one, i, other, placeInOther[i] ?? -1)
    if (weight < leastWeight) continue
    const to = one.firstHolder[i + 1] ?? 0
    for (let x = one.firstHolder[i] ?? 0; x < to; x++) add(found, one.holders[x] ?? 0, weight * weight)
  }
  return found
}

/** How rare a stem is among the sentences of two articles; `j` is −1 where the other one has it not. */
function weightOf(one: SentenceTable, i: number, other: SentenceTable, j: number): number {
  const all = Math.log(one.sentences.length + other.sentences.length + prior)
  if (j === -1) return all - (one.logs[i] ?? 0)
  return all - Math.log(holdersOf(one, i) + holdersOf(other, j) + (one.expected[i] ?? 0))
}

function holdersOf({ firstHolder }: SentenceTable, i: number): number {
  return (firstHolder[i + 1] ?? 0) - (firstHolder[i] ?? 0)
}

function telling({ all, beside }: Products): number[] {
  const found: number[] = []
  for (let i = 0; i < all.length; i++) {
    if ((all[i] ?? 0) >= leastProduct && (beside[i] ?? 0) >= leastBesideNames) found.push(i)
  }
  return found
}

/** The first best pair of each sentence of either article: at most one for each sentence. */
function bestOnEitherSide(pairs: readonly Pair[]): Pair[] {
  const bestOfA = new Map<number, Pair>()
  const bestOfB = new Map<number, Pair>()
  for (const pair of pairs) {
    if (pair.cosine > (bestOfA.get(pair.i)?.cosine ?? 0)) bestOfA.set(pair.i, pair)
    if (pair.cosine > (bestOfB.get(pair.j)?.cosine ?? 0)) bestOfB.set(pair.j, pair)
  }
  return pairs.filter((pair) => bestOfA.get(pair.i) === pair || bestOfB.get(pair.j) === pair)
}

function add(to: Float64Array | Float32Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value
}
