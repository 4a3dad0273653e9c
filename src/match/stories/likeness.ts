import type { Vector } from './vectors.ts'

/** When an article can have come out: days since 1970, −∞ and ∞ where nothing is known. */
export interface Days {
  readonly earliest: number
  readonly latest: number
}

/** Two articles, by their places in the list, and the cosine of their vectors. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly cosine: number
}

/** An article as it is compared. */
export interface Dated {
  readonly vector: Vector
  readonly days: Days
}

/**
 * Calls for all pairs of articles that can lie at most `window` days apart and whose cosine is at least `least`; `a`
 * comes before `b` in the list. Works from an inverted index, so that articles without a stem in common never
 * meet, and goes back in time only so far. Each cosine depends on its two articles alone. Pairs are not kept: of
 * most collections nearly all are a little alike.
 */
export function likenesses(
  articles: readonly Dated[],
  { least, window }: { readonly least: number; readonly window: number },
  found: (one: Likeness) => void,
): void {
  const index = new Index(articles)
  for (const [b, article] of articles.entries()) {
    for (const a of index.met(article, window)) {
      const cosine = index.taken(a)
      if (cosine >= least && gap(articles[a]?.days, article.days) <= window) found({ a, b, cosine })
    }
    index.add(article, b)
  }
}

interface Posting {
  readonly articles: number[]
  readonly weights: number[]
}

/** For each stem the articles that hold it, in the order of the list. */
class Index {
  readonly #postings = new Map<number, Posting>()
  readonly #latest: Float64Array
  readonly #cosines: Float64Array

  constructor(articles: readonly Dated[]) {
    this.#latest = runningLatest(articles)
    this.#cosines = new Float64Array(articles.length)
  }

  add({ vector }: Dated, article: number): void {
    for (const [i, stem] of vector.stems.entries()) {
      const weight = vector.weights[i] ?? 0
      const posting = this.#postings.get(stem)
      if (posting === undefined) this.#postings.set(stem, { articles: [article], weights: [weight] })
      else {
        posting.articles.push(article)
        posting.weights.push(weight)
      }
    }
  }

  /** The articles added so far that share a stem, in order. The cosine of each is to be taken before others are sought. */
  met({ vector: { stems, weights }, days }: Dated, window: number): Int32Array {
    const met: number[] = []
    for (let i = 0; i < stems.length; i++) {
      const posting = this.#postings.get(stems[i] ?? 0)
      if (posting !== undefined) this.#weigh(posting, weights[i] ?? 0, days.earliest - window, met)
    }
    return Int32Array.from(met).sort()
  }

  #weigh({ articles, weights }: Posting, weight: number, earliest: number, met: number[]): void {
    const [cosines, latest] = [this.#cosines, this.#latest]
    for (let p = articles.length - 1; p >= 0; p--) {
      const a = articles[p] ?? 0
      if ((latest[a] ?? 0) < earliest) return
      if (cosines[a] === 0) met.push(a)
      cosines[a] = (cosines[a] ?? 0) + (weights[p] ?? 0) * weight
    }
  }

  taken(a: number): number {
    const cosine = this.#cosines[a] ?? 0
    this.#cosines[a] = 0
    return cosine
  }
}

/** Days that certainly lie between two articles; 0 where their times can touch. */
export function gap(a: Days | undefined, b: Days | undefined): number {
  if (a === undefined || b === undefined) return 0
  return Math.max(0, b.earliest - a.latest, a.earliest - b.latest)
}

/** For each article the latest day of all up to it: it only grows, so that a walk back may stop at it. */
function runningLatest(articles: readonly { readonly days: Days }[]): Float64Array {
  const found = new Float64Array(articles.length)
  let latest = Number.NEGATIVE_INFINITY
  for (const [i, { days }] of articles.entries()) {
    latest = Math.max(latest, days.latest)
    found[i] = latest
  }
  return found
}
