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
  /** The sum of the weights to each other cluster, by its number. */
  readonly sums: Map<number, number>
}

interface Proposal extends Edge {
  readonly stamps: number
}

/**
 * Groups items by average link: the two groups with the highest mean weight are joined, until it falls below
 * the threshold; items without an edge count as unlike (0). Ties go by the groups' first members. Items that
 * no chain of edges connects have no influence on each other. Gives the groups' members, ascending.
 */
export function averageLink(count: number, edges: readonly Edge[], threshold: number): number[][] {
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
    join(best.a, one, best.b, other, clusters)
    for (const [c, sum] of one.sums) propose(heap, clusters, best.a, c, sum, threshold)
  }
  return clusters.flatMap((cluster) => (cluster === undefined ? [] : [[...cluster.members].sort((x, y) => x - y)]))
}

function isBefore(x: Proposal, y: Proposal): boolean {
  if (x.weight !== y.weight) return x.weight > y.weight
  return x.a === y.a ? x.b < y.b : x.a < y.a
}

function join(a: number, one: Cluster, b: number, other: Cluster, clusters: readonly (Cluster | undefined)[]): void {
  one.members = one.members.concat(other.members)
  one.stamp++
  one.sums.delete(b)
  for (const [c, sum] of other.sums) {
    if (c === a) continue
    const third = clusters[c]
    third?.sums.delete(b)
    const whole = (one.sums.get(c) ?? 0) + sum
    one.sums.set(c, whole)
    third?.sums.set(a, whole)
  }
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
