/** Places of equal items in two sequences, ascending in both. */
export interface Matches {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** Cells of a table of comparisons, at most. */
const largestTable = 250_000

/**
 * A longest common subsequence of `a` from `fromA` to `toA` and `b` from `fromB` to `toB`: equal ends first,
 * then a table; where that would be too large, the items that stand once in each divide the work (patience
 * difference), and stretches without such items are taken for wholly different.
 */
export function commonItems<Item>(
  a: ArrayLike<Item>,
  b: ArrayLike<Item>,
  [fromA, toA, fromB, toB]: readonly [number, number, number, number] = [0, a.length, 0, b.length],
): Matches {
  const found = { a: [] as number[], b: [] as number[] }
  collect(a, b, [fromA, toA, fromB, toB], found, 0)
  return found
}

type Range = readonly [fromA: number, toA: number, fromB: number, toB: number]
interface Collected {
  readonly a: number[]
  readonly b: number[]
}

function collect<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>, range: Range, found: Collected, depth: number): void {
  let [fromA, toA, fromB, toB] = range
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    found.a.push(fromA++)
    found.b.push(fromB++)
  }
  let tail = 0
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA--
    toB--
    tail++
  }
  if (fromA < toA && fromB < toB) {
    const rest: Range = [fromA, toA, fromB, toB]
    if ((toA - fromA) * (toB - fromB) <= largestTable) byTable(a, b, rest, found)
    else if (depth < 8) byAnchors(a, b, rest, found, depth)
  }
  for (let i = 0; i < tail; i++) {
    found.a.push(toA + i)
    found.b.push(toB + i)
  }
}

function byTable<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>, range: Range, found: Collected): void {
  const [fromA, toA, fromB, toB] = range
  const longest = tableOf(a, b, range)
  const width = toB - fromB + 1
  let i = fromA
  let j = fromB
  while (i < toA && j < toB) {
    const here = (i - fromA) * width + j - fromB
    if (a[i] === b[j]) {
      found.a.push(i++)
      found.b.push(j++)
    } else if ((longest[here + width] ?? 0) >= (longest[here + 1] ?? 0)) i++
    else j++
  }
}

/** For each pair of places the length of the longest common subsequence from there on, row by row, one longer and wider than the range. */
function tableOf<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>, [fromA, toA, fromB, toB]: Range): Int32Array {
  const width = toB - fromB + 1
  const longest = new Int32Array((toA - fromA + 1) * width)
  for (let i = toA - 1; i >= fromA; i--) {
    for (let j = toB - 1; j >= fromB; j--) {
      const here = (i - fromA) * width + j - fromB
      const isEqual = a[i] === b[j]
      const best = Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
      longest[here] = isEqual ? (longest[here + width + 1] ?? 0) + 1 : best
    }
  }
  return longest
}

function byAnchors<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>, range: Range, found: Collected, depth: number): void {
  let [fromA, , fromB] = range
  const [, toA, , toB] = range
  const anchors = ascending(onceInBoth(a, b, range))
  if (anchors.length === 0) return
  for (const [i, j] of anchors) {
    collect(a, b, [fromA, i, fromB, j], found, depth + 1)
    found.a.push(i)
    found.b.push(j)
    fromA = i + 1
    fromB = j + 1
  }
  collect(a, b, [fromA, toA, fromB, toB], found, depth + 1)
}

/** Places of items that stand exactly once on either side, by place in `a`. */
function onceInBoth<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>, range: Range): [number, number][] {
  const [fromA, toA, fromB, toB] = range
  const placesInA = once(a, fromA, toA)
  const placesInB = once(b, fromB, toB)
  const found: [number, number][] = []
  for (const [item, i] of placesInA) {
    const j = placesInB.get(item)
    if (i !== undefined && j !== undefined) found.push([i, j])
  }
  return found
}

/** The place of each item, `undefined` where it stands more than once; in the order of first places. */
function once<Item>(list: ArrayLike<Item>, from: number, to: number): Map<Item, number | undefined> {
  const places = new Map<Item, number | undefined>()
  for (let i = from; i < to; i++) {
    const item = list[i] as Item
    places.set(item, places.has(item) ? undefined : i)
  }
  return places
}

/** A longest run of pairs that ascends in the second place too (patience sorting). The first places ascend already. */
function ascending(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [number, [, j]] of pairs.entries()) {
    const pile = firstNotBelow(tops, pairs, j)
    before[number] = tops[pile - 1] ?? -1
    tops[pile] = number
  }
  const found: [number, number][] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair !== undefined) found.push(pair)
  }
  return found.reverse()
}

function firstNotBelow(tops: readonly number[], pairs: readonly [number, number][], j: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
    else high = middle
  }
  return low
}
