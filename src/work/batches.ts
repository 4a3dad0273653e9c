import type { Alone } from '../story/alone.ts'

/** A batch is closed when it has so many UTF-16 units of text: long enough that carrying it costs little beside reading it. */
const batchUnits = 20_000

/** Cuts articles into batches, in their order. How they are cut does not depend on how many threads there are. */
export function batchesOf(articles: readonly Alone[]): Alone[][] {
  const batches: Alone[][] = []
  let units = batchUnits
  for (const one of articles) {
    if (units >= batchUnits) {
      batches.push([])
      units = 0
    }
    batches.at(-1)?.push(one)
    units += one.article.text.length
  }
  return batches
}
