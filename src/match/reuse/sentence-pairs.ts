import type { TokenRange } from './edits.ts'
import { leastOddsFor, oddsOf } from './evidence.ts'
import { type PairWeights, senseWeights } from './sense-weights.ts'
import { type Stretch, stretches } from './stretches.ts'
import type { SentenceTable } from './terms.ts'

/** Two stretches of two articles that say much the same: each a clause, some clauses or a sentence. */
export interface SentencePair {
  readonly a: TokenRange
  readonly b: TokenRange
  /** Whether they tell the same only where most of their words are the same. */
  readonly isDoubtful: boolean
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
  const weights = senseWeights(a, b)
  const likely = candidates(a, b, weights)
  if (likely.length === 0) return []
  const partsOfA = new Map<number, readonly Stretch[]>()
  const partsOfB = new Map<number, readonly Stretch[]>()
  const pairs = likely.flatMap(({ i, j }): Pair[] => {
    const inA = kept(partsOfA, i, () => stretches(a, i, ends.a(i), weights.a))
    const inB = kept(partsOfB, j, () => stretches(b, j, ends.b(j), weights.b))
    const found = nearest(inA, inB, least)
    return found === undefined ? [] : [{ i, j, ...found }]
  })
  const sure = bestOnEitherSide(pairs.filter(({ isDoubtful }) => !isDoubtful))
  const doubtful = bestOnEitherSide(pairs.filter(({ isDoubtful }) => isDoubtful))
  return [...sure, ...doubtful].map(({ inA, inB, isDoubtful }) => ({ a: inA, b: inB, isDoubtful }))
}

/** The token after the last one of each compared sentence, by its place in the table. */
export interface SentenceEnds {
  readonly a: (place: number) => number
  readonly b: (place: number) => number
}

interface Near {
  readonly inA: TokenRange
  readonly inB: TokenRange
  readonly strength: number
  readonly isDoubtful: boolean
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
      const odds = oddsOf(one, other, least)
      if (odds === undefined) continue
      const isDoubtful = odds < 0
      const strength = isDoubtful ? odds : odds + perToken * (lengthOf(one.range) + lengthOf(other.range))
      if (best !== undefined && strength <= best.strength) continue
      best = { inA: one.range, inB: other.range, strength, isDoubtful }
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
function candidates(a: SentenceTable, b: SentenceTable, weights: PairWeights): Candidate[] {
  const columns = b.sentences.length
  const size = a.sentences.length * columns
  addUp(a, b, weights, size)
  const { all, beside, words } = cells
  const found: Candidate[] = []
  for (let at = 0; at < size; at++) {
    const product = all[at] ?? 0
    if (product < leastProduct || words[at] !== fewestWords) continue
    if ((beside[at] ?? 0) >= leastBesideNames) found.push({ i: Math.floor(at / columns), j: at % columns, product })
  }
  return likeliest(found)
}

/** A table of two articles' sentences, used again for the next two. */
const cells = {
  /** Row by row what each sentence of the first article has in common with each of the other one. */
  all: new Float32Array(0),
  /** The same without names, and how many senses that is, up to `fewestWords`. */
  beside: new Float32Array(0),
  words: new Uint8Array(0),
}

function addUp(a: SentenceTable, b: SentenceTable, { a: { weight }, shared }: PairWeights, size: number): void {
  if (cells.all.length < size) {
    cells.all = new Float32Array(2 * size)
    cells.beside = new Float32Array(2 * size)
    cells.words = new Uint8Array(2 * size)
  } else {
    cells.all.fill(0, 0, size)
    cells.beside.fill(0, 0, size)
    cells.words.fill(0, 0, size)
  }
  for (let k = 0; k < shared.count; k++) {
    const [i, j] = [shared.a[k] ?? 0, shared.b[k] ?? 0]
    const said = weight[i] ?? 0
    const isName = a.isName[i] === 1 && b.isName[j] === 1
    const end = a.firstHolder[i + 1] ?? 0
    for (let x = a.firstHolder[i] ?? 0; x < end; x++)
      addRow((a.holders[x] ?? 0) * b.sentences.length, b, j, said * said, isName)
  }
}

/** Adds to the cell of each sentence that holds the sense `j`. */
function addRow(row: number, { firstHolder, holders }: SentenceTable, j: number, value: number, isName: boolean): void {
  const { all, beside, words } = cells
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
    if (pair.strength > (bestOfA.get(pair.i)?.strength ?? Number.NEGATIVE_INFINITY)) bestOfA.set(pair.i, pair)
    if (pair.strength > (bestOfB.get(pair.j)?.strength ?? Number.NEGATIVE_INFINITY)) bestOfB.set(pair.j, pair)
  }
  return pairs.filter((pair) => bestOfA.get(pair.i) === pair || bestOfB.get(pair.j) === pair)
}
