import { type Days, likenesses } from '../stories/likeness.ts'
import type { Vector } from '../stories/vectors.ts'
import { sharers } from './candidates.ts'

/** Two articles that are to be compared, by their places in the list, the earlier first. */
export interface Meeting {
  readonly a: number
  readonly b: number
  /** The cosine of their vectors where they may be about the same, so that reworded sentences are looked for too; else `false`. */
  readonly likeness: number | false
}

/** From this cosine on two articles may tell the same in other words. */
const leastLikeness = 0.31
/** Days between two articles beyond which only copied passages are looked for. */
const window = 200

/** Which articles have to be compared. Whether two do depends on them and on those that hold the same passage. */
export function meetings(
  articles: readonly { readonly fingerprints: Float64Array; readonly vector: Vector; readonly days: Days }[],
): Meeting[] {
  const found = new Map<number, Map<number, number | false>>()
  for (const [a, partners] of sharers(articles.map(({ fingerprints }) => fingerprints))) {
    found.set(a, new Map([...partners].map((b) => [b, false])))
  }
  likenesses(articles, { least: leastLikeness, window }, ({ a, b, cosine }) => {
    const partners = found.get(a)
    if (partners === undefined) found.set(a, new Map([[b, cosine]]))
    else partners.set(b, cosine)
  })
  return [...found]
    .flatMap(([a, partners]) => [...partners].map(([b, likeness]) => ({ a, b, likeness })))
    .sort((x, y) => x.a - y.a || x.b - y.b)
}
