import { gramLength } from './fingerprints.ts'
import type { Material } from './material.ts'

/** A run of five words that two articles share: the number of its first word in each. */
export interface Seed {
  readonly a: number
  readonly b: number
}

/** A run that stands more often in one article is paired by its first places only. */
const mostPlaces = 4
/** Larger than the number of words of any text that can be read. */
const radix = 2 ** 26

/** The fingerprints that two articles share at any place, by place in `a`, then in `b`. Linear in their lengths. */
export function seeds(a: Material, b: Material): Seed[] {
  const packed: number[] = []
  let i = 0
  let j = 0
  while (i < a.byGram.length && j < b.byGram.length) {
    const [inA, inB] = [gramAt(a, i), gramAt(b, j)]
    const [endA, endB] = [inA <= inB ? sameUntil(a, i) : i, inB <= inA ? sameUntil(b, j) : j]
    if (inA === inB) {
      for (let x = i; x < Math.min(endA, i + mostPlaces); x++) {
        for (let y = j; y < Math.min(endB, j + mostPlaces); y++) {
          packed.push((a.byGram[x] ?? 0) * radix + (b.byGram[y] ?? 0))
        }
      }
    }
    i = endA
    j = endB
  }
  packed.sort((x, y) => x - y)
  return packed.map((one) => ({ a: Math.floor(one / radix), b: one % radix }))
}

function gramAt(one: Material, place: number): number {
  return one.grams[one.byGram[place] ?? 0] ?? 0
}

function sameUntil(one: Material, place: number): number {
  const gram = gramAt(one, place)
  let end = place + 1
  while (end < one.byGram.length && gramAt(one, end) === gram) end++
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
