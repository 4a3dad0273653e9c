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
  const shared = sharedGrams(a.sortedGrams, b.sortedGrams)
  if (shared.size === 0) return []
  const inB = placesOf(b.grams, shared)
  const packed: number[] = []
  for (const [gram, placesInA] of placesOf(a.grams, shared)) {
    for (const x of placesInA) for (const y of inB.get(gram) ?? []) packed.push(x * radix + y)
  }
  packed.sort((x, y) => x - y)
  return packed.map((one) => ({ a: Math.floor(one / radix), b: one % radix }))
}

/** The values in both lists, which ascend. */
function sharedGrams(a: Float64Array, b: Float64Array): Set<number> {
  const found = new Set<number>()
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) found.add(one)
    if (one <= other) i++
    if (other <= one) j++
  }
  return found
}

/** The first places of some fingerprints. */
function placesOf(grams: Float64Array, wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] ?? 0
    if (!wanted.has(gram)) continue
    const places = found.get(gram)
    if (places === undefined) found.set(gram, [i])
    else if (places.length < mostPlaces) places.push(i)
  }
  return found
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
