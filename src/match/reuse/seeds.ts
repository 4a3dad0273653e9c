import { gramLength } from './fingerprints.ts'
import type { Material } from './material.ts'

/** A run of five words that two articles share: the number of its first word in each. */
export interface Seed {
  readonly a: number
  readonly b: number
}

/** A run that stands more often in one article is paired by its first places only. */
const mostPlaces = 2
/** Larger than the number of words of any text that can be read. */
const radix = 2 ** 26

/** The fingerprints that two articles share at any place, by place in `a`, then in `b`. Linear in their lengths. */
export function seeds(a: Material, b: Material): Seed[] {
  const packed: number[] = []
  let i = 0
  let j = 0
  while (i < a.grams.length && j < b.grams.length) {
    const difference = (a.grams[i] ?? 0) - (b.grams[j] ?? 0)
    if (difference < 0) i++
    else if (difference > 0) j++
    else {
      const [endA, endB] = [sameUntil(a.grams, i), sameUntil(b.grams, j)]
      pairPlaces(packed, a.wordOfGram.subarray(i, endA), b.wordOfGram.subarray(j, endB))
      i = endA
      j = endB
    }
  }
  packed.sort((x, y) => x - y)
  return packed.map((one) => ({ a: Math.floor(one / radix), b: one % radix }))
}

function pairPlaces(packed: number[], inA: Int32Array, inB: Int32Array): void {
  for (const x of inA.subarray(0, mostPlaces)) {
    for (const y of inB.subarray(0, mostPlaces)) packed.push(x * radix + y)
  }
}

function sameUntil(grams: Float64Array, place: number): number {
  let end = place + 1
  while (end < grams.length && grams[end] === grams[place]) end++
  return end
}

/** Words that may lie between two seeds of one passage, and by how many more on one side than on the other. */
const widestGap = gramLength + 12
const largestShift = 12

/** Seeds that follow each other closely in both articles, as chains; each seed is in exactly one (greedy, in reading order). */
export function chains(found: readonly Seed[]): Seed[][] {
  const used = new Uint8Array(found.length)
  const made: Seed[][] = []
  for (const [number, first] of found.entries()) {
    if (used[number] === 1) continue
    const chain = [first]
    let last = first
    for (let next = number + 1; next < found.length; next++) {
      const seed = found[next]
      if (seed === undefined || seed.a - last.a > widestGap) break
      if (used[next] === 1 || !follows(last, seed)) continue
      used[next] = 1
      chain.push(seed)
      last = seed
    }
    made.push(chain)
  }
  return made
}

function follows(last: Seed, next: Seed): boolean {
  const [alongA, alongB] = [next.a - last.a, next.b - last.b]
  return alongA >= 0 && alongB >= 0 && alongB <= widestGap && Math.abs(alongA - alongB) <= largestShift
}
