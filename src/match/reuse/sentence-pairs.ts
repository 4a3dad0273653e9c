import type { TokenRange } from './edits.ts'
import { type Evidence, evidenceOf, isToldAgain, leastOddsFor, strengthOf } from './evidence.ts'
import { senseWeights, sharedSenses } from './sense-weights.ts'
import type { SentenceTable } from './sentence-table.ts'
import { type Stretch, stretches } from './stretches.ts'

/** Two stretches of two articles that say much the same: each a clause, some clauses or a sentence. */
export interface SentencePair {
  readonly a: TokenRange
  readonly b: TokenRange
}

/** The squared weights of the senses in common, in all, for two sentences to be looked at closely: about two telling words. */
const leastProduct = 16
/** The same without names: two sentences that name the same people need not say the same of them. */
const leastBesideNames = 12
/** Senses in common that are no names, at least. */
const fewestWords = 2
/** Sentences of the other article that are looked at closely for one sentence, the likeliest first. */
const mostPartners = 3

/**
 * Pairs of sentences of two articles, or of clauses of them, that tell the same by what their words mean. The
 * two articles alone decide, so that no third one can change what they have in common. Only pairs of which each
 * is best for one of its sentences are given, in reading order. `likeness`: the cosine of the articles.
 */
export function sentencePairs(
  a: SentenceTable,
  b: SentenceTable,
  ends: SentenceEnds,
  likeness: number,
): SentencePair[] {
  const least = leastOddsFor(likeness)
  const likely = candidates(a, b)
  if (likely.length === 0) return []
  const weights = senseWeights(a, b)
  const partsOfA = new Map<number, readonly Stretch[]>()
  const partsOfB = new Map<number, readonly Stretch[]>()
  const pairs = likely.flatMap(({ i, j }): Pair[] => {
    const inA = kept(partsOfA, i, () => stretches(a, i, ends.a(i), weights.a))
    const inB = kept(partsOfB, j, () => stretches(b, j, ends.b(j), weights.b))
    const found = nearest(inA, inB, least)
    return found === undefined ? [] : [{ i, j, ...found }]
  })
  return bestOnEitherSide(pairs).map(({ inA, inB }) => ({ a: inA, b: inB }))
}

/** The token after the last one of each compared sentence, by its place in the table. */
export interface SentenceEnds {
  readonly a: (place: number) => number
  readonly b: (place: number) => number
}

interface Near {
  readonly inA: TokenRange
  readonly inB: TokenRange
  readonly evidence: Evidence
  readonly strength: number
}

interface Pair extends Near {
  readonly i: number
  readonly j: number
}

function kept<Value>(values: Map<number, Value>, key: number, make: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const made = make()
  values.set(key, made)
  return made
}

/** Of two pairs of stretches that are about as likely the longer one is taken, so that a clause is not cut where a speaker is named: what a token adds. */
const perToken = 0.005

function lengthOf({ first, end }: TokenRange): number {
  return end - first
}

/** The two stretches that have most in common, of those that tell the same. */
function nearest(inA: readonly Stretch[], inB: readonly Stretch[], least: number): Near | undefined {
  let best: Near | undefined
  for (const one of inA) {
    for (const other of inB) {
      const evidence = evidenceOf(one, other)
      if (!isToldAgain(evidence, least)) continue
      const strength = strengthOf(evidence) + perToken * (lengthOf(one.range) + lengthOf(other.range))
      if (best === undefined || strength > best.strength)
        best = { inA: one.range, inB: other.range, evidence, strength }
    }
  }
  return best
}

interface Candidate {
  readonly i: number
  readonly j: number
  readonly product: number
}

/** The pairs of sentences worth a closer look, in reading order. */
function candidates(a: SentenceTable, b: SentenceTable): Candidate[] {
  const columns = b.sentences.length
  const { all, beside, words } = productsOf(a, b)
  const found: Candidate[] = []
  for (let at = 0; at < all.length; at++) {
    const product = all[at] ?? 0
    if (product < leastProduct || words[at] !== fewestWords) continue
    if ((beside[at] ?? 0) >= leastBesideNames) found.push({ i: Math.floor(at / columns), j: at % columns, product })
  }
  return likeliest(found)
}

interface Products {
  /** Row by row what each sentence of `a` has in common with each of `b`. */
  readonly all: Float32Array
  /** The same without names, and how many senses that is, up to `fewestWords`. */
  readonly beside: Float32Array
  readonly words: Uint8Array
}

function productsOf(a: SentenceTable, b: SentenceTable): Products {
  const size = a.sentences.length * b.sentences.length
  const products = { all: new Float32Array(size), beside: new Float32Array(size), words: new Uint8Array(size) }
  for (const { a: i, b: j, weight } of sharedSenses(a, b)) {
    const isName = a.isName[i] === 1 && b.isName[j] === 1
    for (let x = a.firstHolder[i] ?? 0; x < (a.firstHolder[i + 1] ?? 0); x++)
      addRow(products, (a.holders[x] ?? 0) * b.sentences.length, b, j, weight * weight, isName)
  }
  return products
}

/** Adds to the cell of each sentence that holds the sense `j`. */
function addRow(
  { all, beside, words }: Products,
  row: number,
  { firstHolder, holders }: SentenceTable,
  j: number,
  value: number,
  isName: boolean,
): void {
  const end = firstHolder[j + 1] ?? 0
  for (let y = firstHolder[j] ?? 0; y < end; y++) {
    const at = row + (holders[y] ?? 0)
    all[at] = (all[at] ?? 0) + value
    if (isName) continue
    beside[at] = (beside[at] ?? 0) + value
    if ((words[at] ?? 0) < fewestWords) words[at] = (words[at] ?? 0) + 1
  }
}

/** Of many candidates those that are among the first few for one of their sentences. */
function likeliest(found: readonly Candidate[]): Candidate[] {
  const counts = { a: new Map<number, number>(), b: new Map<number, number>() }
  const taken: Candidate[] = []
  for (const one of [...found].sort((x, y) => y.product - x.product || x.i - y.i || x.j - y.j)) {
    const [inA, inB] = [counts.a.get(one.i) ?? 0, counts.b.get(one.j) ?? 0]
    if (inA >= mostPartners && inB >= mostPartners) continue
    counts.a.set(one.i, inA + 1)
    counts.b.set(one.j, inB + 1)
    taken.push(one)
  }
  return taken.sort((x, y) => x.i - y.i || x.j - y.j)
}

/** The first best pair of each sentence of either article: at most one for each sentence. */
function bestOnEitherSide(pairs: readonly Pair[]): Pair[] {
  const bestOfA = new Map<number, Pair>()
  const bestOfB = new Map<number, Pair>()
  for (const pair of pairs) {
    if (pair.strength > (bestOfA.get(pair.i)?.strength ?? 0)) bestOfA.set(pair.i, pair)
    if (pair.strength > (bestOfB.get(pair.j)?.strength ?? 0)) bestOfB.set(pair.j, pair)
  }
  return pairs.filter((pair) => bestOfA.get(pair.i) === pair || bestOfB.get(pair.j) === pair)
}
