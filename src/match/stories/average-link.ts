import { Heap } from './heap.ts'

/** How alike two items are, by their numbers; `a` is the smaller. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

interface Cluster {
  members: number[]
  /** Raised with each joining, so that older proposals are known to be old. */
  stamp: number
  /** The sum of the weights to each other cluster that it may be joined with, by its number. */
  readonly sums: Map<number, number>
}

type WeakSum = (some: readonly number[], others: readonly number[]) => number

interface Proposal extends Edge {
  readonly stamps: number
}

/**
 * Groups items by average link: the two groups with the highest mean weight are joined, until it falls below
 * the threshold. Ties go by the groups' first members. Items that no chain of edges connects have no influence on
 * each other. Gives the groups' members, ascending. `weak`: the sum of the weights of all pairs of two lists of items
 * without an edge between them, each below the threshold; 0 where it is left out. It is asked only where a group that
 * an edge connects with a third one takes in another that none connects with it, so that the many weak likenesses of a
 * large collection need not be edges.
 */
export function averageLink(count: number, edges: readonly Edge[], threshold: number, weak?: WeakSum): number[][] {
  const clusters: (Cluster | undefined)[] = Array.from({ length: count }, (_, i) => ({
    members: [i],
    stamp: 0,
    sums: new Map<number, number>(),
  }))
  const heap = new Heap<Proposal>(isBefore)
  for (const { a, b, weight } of edges) {
    clusters[a]?.sums.set(b, weight)
    clusters[b]?.sums.set(a, weight)
    if (weight >= threshold) heap.push({ a, b, weight, stamps: 0 })
  }
  for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
    const [one, other] = [clusters[best.a], clusters[best.b]]
    if (one === undefined || other === undefined || one.stamp + other.stamp !== best.stamps) continue
    clusters[best.b] = undefined
    join(best.a, one, best.b, other, clusters, weak)
    for (const [c, sum] of one.sums) propose(heap, clusters, best.a, c, sum, threshold)
  }
  return clusters.flatMap((cluster) => (cluster === undefined ? [] : [[...cluster.members].sort((x, y) => x - y)]))
}

function isBefore(x: Proposal, y: Proposal): boolean {
  if (x.weight !== y.weight) return x.weight > y.weight
  return x.a === y.a ? x.b < y.b : x.a < y.a
}

function join(
  a: number,
  one: Cluster,
  b: number,
  other: Cluster,
  clusters: readonly (Cluster | undefined)[],
  weak?: WeakSum,
): void {
  one.sums.delete(b)
  other.sums.delete(a)
  for (const c of new Set([...one.sums.keys(), ...other.sums.keys()])) {
    const third = clusters[c]
    if (third === undefined) continue
    third.sums.delete(b)
    const whole = sumOf(one, c, third, weak) + sumOf(other, c, third, weak)
    one.sums.set(c, whole)
    third.sums.set(a, whole)
  }
  one.members = one.members.concat(other.members)
  one.stamp++
}

/** The sum of the weights between two groups. */
function sumOf({ sums, members }: Cluster, number: number, third: Cluster, weak?: WeakSum): number {
  const known = sums.get(number)
  if (known !== undefined || weak === undefined) return known ?? 0
  return weak(members, third.members)
}

function propose(
  heap: Heap<Proposal>,
  clusters: readonly (Cluster | undefined)[],
  a: number,
  c: number,
  sum: number,
  threshold: number,
): void {
  const [one, third] = [clusters[a], clusters[c]]
  if (one === undefined || third === undefined) return
  const weight = sum / (one.members.length * third.members.length)
  if (weight >= threshold) heap.push({ a: Math.min(a, c), b: Math.max(a, c), weight, stamps: one.stamp + third.stamp })
}
