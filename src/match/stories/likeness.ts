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

interface Posting {
  readonly articles: number[]
  readonly weights: number[]
}

/**
 * All pairs of articles that can lie at most `window` days apart and whose cosine is at least `least`; `a` comes before `b`. Works
 * from an inverted index, so that articles without a stem in common never meet. Each cosine depends on its two articles alone. The list must be in
 * order of `earliest`.
 */
export function likenesses(
  articles: readonly { readonly vector: Vector; readonly days: Days }[],
  { least, window }: { readonly least: number; readonly window: number },
): Likeness[] {
  const index = new Map<number, Posting>()
  const cosines = new Float64Array(articles.length)
  const latestUntil = runningLatest(articles)
  const found: Likeness[] = []
  for (const [b, { vector, days }] of articles.entries()) {
    const met: number[] = []
    for (const [i, stem] of vector.stems.entries()) {
      const weight = vector.weights[i] ?? 0
      const posting = index.get(stem)
      if (posting === undefined) {
        index.set(stem, { articles: [b], weights: [weight] })
        continue
      }
      for (let p = posting.articles.length - 1; p >= 0; p--) {
        const a = posting.articles[p] ?? 0
        if ((latestUntil[a] ?? 0) < days.earliest - window) break
        if (cosines[a] === 0) met.push(a)
        cosines[a] = (cosines[a] ?? 0) + (posting.weights[p] ?? 0) * weight
      }
      posting.articles.push(b)
      posting.weights.push(weight)
    }
    for (const a of met.sort((x, y) => x - y)) {
      const cosine = cosines[a] ?? 0
      if (cosine >= least && gap(articles[a]?.days, days) <= window) found.push({ a, b, cosine })
      cosines[a] = 0
    }
  }
  return found
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
