import { commonItems, type Matches } from './common-words.ts'
import { gramLength } from './fingerprints.ts'
import type { Material } from './material.ts'
import { chains, type Seed, seeds } from './seeds.ts'

/** Words that a passage may leave out at once while it is followed outwards, both sides together. */
const mostSkipped = 6

/** Aligns two articles: for each run of shared fingerprints the equal words, followed outwards at both ends. */
export function align(a: Material, b: Material): Matches[] {
  const found = chains(seeds(a, b)).map((chain) => followed(a, b, filled(a, b, chain)))
  return withoutContained(found)
}

interface Found {
  readonly a: number[]
  readonly b: number[]
}

/** The equal words of a chain, those between its seeds too. */
function filled(a: Material, b: Material, chain: readonly Seed[]): Matches {
  const found: Found = { a: [], b: [] }
  for (const seed of chain) {
    const [nextA, nextB] = [(found.a.at(-1) ?? seed.a - 1) + 1, (found.b.at(-1) ?? seed.b - 1) + 1]
    if (seed.a > nextA && seed.b > nextB) note(found, commonItems(a.words, b.words, [nextA, seed.a, nextB, seed.b]))
    // Seeds overlap; of two that contradict each other the first one holds.
    const already = Math.max(0, nextA - seed.a, nextB - seed.b)
    for (let i = already; i < gramLength; i++) note(found, { a: [seed.a + i], b: [seed.b + i] })
  }
  return found
}

function note(found: Found, more: Matches): void {
  for (const place of more.a) found.a.push(place)
  for (const place of more.b) found.b.push(place)
}

function followed(a: Material, b: Material, inner: Matches): Matches {
  const before = outwards(a, b, inner.a[0] ?? 0, inner.b[0] ?? 0, -1)
  const after = outwards(a, b, inner.a.at(-1) ?? 0, inner.b.at(-1) ?? 0, 1)
  return {
    a: [...before.a.reverse(), ...inner.a, ...after.a],
    b: [...before.b.reverse(), ...inner.b, ...after.b],
  }
}

/** Equal words that an alignment is followed outwards: beyond that there is a shared fingerprint, or another passage. */
const longestFollowed = 60

/** Equal words from a place outwards. Any skip needs a telling word or two in a row; a longer one always two. */
function outwards(a: Material, b: Material, fromA: number, fromB: number, step: 1 | -1): { a: number[]; b: number[] } {
  const found = { a: [] as number[], b: [] as number[] }
  let [i, j] = [fromA, fromB]
  while (found.a.length < longestFollowed) {
    const next = nextEqual(a, b, i + step, j + step, step)
    if (next === undefined) break
    ;[i, j] = next
    found.a.push(i)
    found.b.push(j)
  }
  return found
}

function nextEqual(a: Material, b: Material, i: number, j: number, step: 1 | -1): [number, number] | undefined {
  for (let skipped = 0; skipped <= mostSkipped; skipped++) {
    for (let inA = 0; inA <= skipped; inA++) {
      const [x, y] = [i + step * inA, j + step * (skipped - inA)]
      if (!equal(a, b, x, y)) continue
      if (skipped === 0 || equal(a, b, x + step, y + step)) return [x, y]
      if (skipped === 1 && isTelling(a, x)) return [x, y]
    }
  }
  return undefined
}

function equal(a: Material, b: Material, i: number, j: number): boolean {
  const word = a.words[i]
  return word !== undefined && word === b.words[j]
}

/** A word of more than three letters. */
function isTelling({ tokens, tokenOf }: Material, i: number): boolean {
  const token = tokenOf[i] ?? 0
  return (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0) > 3
}

/** Alignments of two articles that are looked at, the longest first. */
const mostAlignments = 1000

/** Drops alignments that lie in a better one on both sides, give or take two words. */
function withoutContained(found: readonly Matches[]): Matches[] {
  const kept: Matches[] = []
  const longestFirst = [...found].sort((x, y) => y.a.length - x.a.length || start(x.a) - start(y.a))
  for (const one of longestFirst.slice(0, mostAlignments)) {
    if (!kept.some((better) => isWithin(one.a, better.a) && isWithin(one.b, better.b))) kept.push(one)
  }
  return kept
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return start(inner) >= start(outer) - 2 && (inner.at(-1) ?? 0) <= (outer.at(-1) ?? 0) + 2
}

function start(places: readonly number[]): number {
  return places[0] ?? 0
}
