import { type Dated, type Days, gap } from './likeness.ts'
import { farthestJoined, threshold, timeFactor } from './together.ts'

/** Where the articles that hold a stem begin and end among all postings. */
interface Range {
  start: number
  end: number
}

/**
 * Some articles, made ready for being found by others that are alike enough to be joined with them. Two groups are
 * joined for their mean likeness, so that some two of their articles are that alike: groups without such a pair never
 * meet. An inverted index of the stems, the articles in the order of their days, so that only those of a few days are
 * looked at.
 */
export class Nearby {
  readonly #articles: readonly Dated[]
  /** Places in the list as given, by the earliest day; those without one first. */
  readonly #order: Uint32Array
  readonly #ranges = new Map<number, Range>()
  readonly #postings: Uint32Array
  readonly #weights: Float32Array
  readonly #earliest: Float64Array
  /** The latest day of all up to one. */
  readonly #latest: Float64Array
  readonly #cosines: Float64Array

  constructor(articles: readonly Dated[]) {
    this.#articles = articles
    const first = (place: number): number => articles[place]?.days.earliest ?? 0
    this.#order = Uint32Array.from(articles.keys()).sort((a, b) => compare(first(a), first(b)) || a - b)
    const sorted = Array.from(this.#order, (place) => articles[place]?.days ?? { earliest: 0, latest: 0 })
    this.#earliest = Float64Array.from(sorted, ({ earliest }) => earliest)
    let latest = Number.NEGATIVE_INFINITY
    this.#latest = Float64Array.from(sorted, (days) => (latest = Math.max(latest, days.latest)))
    this.#cosines = new Float64Array(articles.length)
    const count = this.#ranged()
    this.#postings = new Uint32Array(count)
    this.#weights = new Float32Array(count)
    this.#fill()
  }

  /** Gives each stem room for its postings; how many these are in all. */
  #ranged(): number {
    for (const { vector } of this.#articles) {
      for (const stem of vector.stems) {
        const range = this.#ranges.get(stem)
        if (range === undefined) this.#ranges.set(stem, { start: 0, end: 1 })
        else range.end++
      }
    }
    let count = 0
    for (const range of this.#ranges.values()) {
      range.start = count
      count += range.end
      range.end = range.start
    }
    return count
  }

  #fill(): void {
    for (const [at, place] of this.#order.entries()) {
      const { stems, weights } = this.#articles[place]?.vector ?? none
      for (let i = 0; i < stems.length; i++) {
        const range = this.#ranges.get(stems[i] ?? 0)
        if (range === undefined) continue
        this.#postings[range.end] = at
        this.#weights[range.end++] = weights[i] ?? 0
      }
    }
  }

  /** The places of those that could be joined with an article; not in any order. It may be one of them. */
  of({ vector, days }: Dated): number[] {
    const [from, to] = this.#within(days)
    const met: number[] = []
    const { stems, weights } = vector
    for (let i = 0; i < stems.length; i++) {
      const range = this.#ranges.get(stems[i] ?? 0)
      if (range !== undefined) this.#weigh(range, weights[i] ?? 0, from, to, met)
    }
    return met.flatMap((at) => {
      const cosine = this.#cosines[at] ?? 0
      this.#cosines[at] = 0
      const place = this.#order[at] ?? 0
      const other = this.#articles[place]?.days
      const isNear = cosine >= threshold && gap(days, other) <= farthestJoined
      return isNear && cosine * timeFactor(days, other) >= threshold ? [place] : []
    })
  }

  /** The articles that lie within a few days of some, as a range of the order; some within it may lie farther. */
  #within({ earliest, latest }: Days): readonly [from: number, to: number] {
    return [firstAtLeast(this.#latest, earliest - farthestJoined), firstAbove(this.#earliest, latest + farthestJoined)]
  }

  #weigh({ start, end }: Range, weight: number, from: number, to: number, met: number[]): void {
    const [postings, weights, cosines] = [this.#postings, this.#weights, this.#cosines]
    for (let p = firstAtLeast(postings, from, start, end); p < end; p++) {
      const at = postings[p] ?? 0
      if (at >= to) return
      if (cosines[at] === 0) met.push(at)
      cosines[at] = (cosines[at] ?? 0) + (weights[p] ?? 0) * weight
    }
  }
}

const none = { stems: new Int32Array(0), weights: new Float32Array(0) }

function compare(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The first place of an ascending list, within a part of it, whose number is at least that; the part's end where there is none. */
function firstAtLeast(list: Float64Array | Uint32Array, least: number, start = 0, end = list.length): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function firstAbove(list: Float64Array, most: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
