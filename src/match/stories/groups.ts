import { averageLink, type Edge } from './average-link.ts'
import { type Dated, type Days, gap, likenesses } from './likeness.ts'
import type { Vector } from './vectors.ts'

/** Groups are joined from this mean likeness on; one value for all collections. */
const threshold = 0.22
/** Lower likenesses count as none. */
const leastLikeness = 0.04
/**
 * Days after which a likeness counts for 37 in 100. Measured on 300 and 1,479 articles: falling off at once
 * (BCubed F1 .99 and .88) tells neighbouring days of one beat apart better than a bell curve (.99 and .85).
 */
const decay = 5
/** Where a day is unknown, time says nothing for or against. */
const timeless = 0.8

/** Days between two articles beyond which time alone makes them too unlike to be joined. */
export const farthestJoined: number = -decay * Math.log(threshold)

/** Two articles of one chain, by their places in the list. */
export type Link = readonly [number, number]

/**
 * Articles so alike that they could be joined, by their places in the list. Two groups are joined for their mean
 * likeness, so that some two of their articles are that alike: what no chain of such pairs connects never meets.
 */
export function links(articles: readonly Dated[]): Link[] {
  const found: Link[] = []
  likenesses(articles, { least: threshold, window: farthestJoined }, ({ a, b, cosine }) => {
    if (cosine * timeFactor(articles[a]?.days, articles[b]?.days) >= threshold) found.push([a, b])
  })
  return found
}

/**
 * Which of some articles are linked with one, by their places in the list: as `links` would say. `isLater`: whether
 * the one comes after another, which decides in what order products are added up.
 */
export function linkedWith(one: Dated, others: readonly Dated[], isLater: (other: number) => boolean): number[] {
  const { stems } = one.vector
  const placeOf = new Map(Array.from(stems, (stem, place) => [stem, place]))
  const products = new Float64Array(stems.length)
  return others.flatMap(({ vector, days }, number) => {
    if (gap(days, one.days) > farthestJoined) return []
    const inOrder = multiply(one.vector, vector, placeOf, products)
    const cosine = isLater(number) ? products.reduce((sum, product) => sum + product, 0) : inOrder
    return cosine >= threshold && cosine * timeFactor(days, one.days) >= threshold ? [number] : []
  })
}

/** Sets the product of each stem of `one`, and gives their sum in the order of the other's stems. */
function multiply(
  one: Vector,
  { stems, weights }: Vector,
  placeOf: ReadonlyMap<number, number>,
  products: Float64Array,
): number {
  products.fill(0)
  let sum = 0
  for (let i = 0; i < stems.length; i++) {
    const place = placeOf.get(stems[i] ?? 0)
    if (place === undefined) continue
    const product = (one.weights[place] ?? 0) * (weights[i] ?? 0)
    products[place] = product
    sum += product
  }
  return sum
}

/** The chains that links make: lists of places, ascending, each place in exactly one, by their first. */
export function chainsOf(count: number, links: readonly Link[]): number[][] {
  const root = Int32Array.from({ length: count }, (_, i) => i)
  const rootOf = (place: number): number => {
    let at = place
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at
      at = root[at] ?? at
    }
    return at
  }
  for (const [a, b] of links) {
    const [one, other] = [rootOf(a), rootOf(b)]
    root[Math.max(one, other)] = Math.min(one, other)
  }
  const chains = new Map<number, number[]>()
  for (let i = 0; i < count; i++) {
    const chain = chains.get(rootOf(i))
    if (chain === undefined) chains.set(rootOf(i), [i])
    else chain.push(i)
  }
  return [...chains.values()]
}

/**
 * Groups the articles of one chain, or of several, by average link of their likenesses: lists of places, each place
 * in exactly one. Groups by chains are those of the whole collection.
 */
export function groupsIn(articles: readonly Dated[]): number[][] {
  if (articles.length < 2) return articles.map((_, i) => [i])
  const edges: Edge[] = []
  likenesses(articles, { least: threshold, window: farthestJoined }, ({ a, b, cosine }) => {
    const weight = cosine * timeFactor(articles[a]?.days, articles[b]?.days)
    if (weight >= threshold) edges.push({ a, b, weight })
  })
  const sorted = new Map<number, Vector>()
  const vectorOf = (place: number): Vector => {
    const known = sorted.get(place)
    if (known !== undefined) return known
    const made = byStem(articles[place]?.vector)
    sorted.set(place, made)
    return made
  }
  return averageLink(articles.length, edges, threshold, (a, b) => {
    const time = timeFactor(articles[a]?.days, articles[b]?.days)
    if (time < leastLikeness) return 0
    const weight = cosineOf(vectorOf(a), vectorOf(b)) * time
    return weight < leastLikeness ? 0 : weight
  })
}

/** A vector with its stems ascending. */
function byStem(vector: Vector | undefined): Vector {
  if (vector === undefined) return { stems: new Int32Array(0), weights: new Float64Array(0) }
  const order = Uint32Array.from(vector.stems.keys()).sort((x, y) => (vector.stems[x] ?? 0) - (vector.stems[y] ?? 0))
  return {
    stems: Int32Array.from(order, (i) => vector.stems[i] ?? 0),
    weights: Float64Array.from(order, (i) => vector.weights[i] ?? 0),
  }
}

/** The cosine of two vectors of length 1 whose stems ascend. */
function cosineOf(a: Vector, b: Vector): number {
  let [sum, i, j] = [0, 0, 0]
  while (i < a.stems.length && j < b.stems.length) {
    const [one, other] = [a.stems[i] ?? 0, b.stems[j] ?? 0]
    if (one === other) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
    if (one <= other) i++
    if (one >= other) j++
  }
  return sum
}

function timeFactor(a: Days | undefined, b: Days | undefined): number {
  if (a === undefined || b === undefined || !isKnown(a) || !isKnown(b)) return timeless
  return Math.exp(-gap(a, b) / decay)
}

function isKnown({ earliest, latest }: Days): boolean {
  return Number.isFinite(earliest) && Number.isFinite(latest)
}
