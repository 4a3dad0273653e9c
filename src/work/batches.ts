import type { Alone } from '../story/alone.ts'
import type { Batch } from './messages.ts'

/** A batch is closed when it has so many UTF-16 units of text: long enough that carrying it costs little beside reading it. */
const batchUnits = 20_000

/** Cuts articles into batches, in their order. How they are cut does not depend on how many threads there are. */
export function batchesOf(articles: readonly Alone[]): Batch[] {
  const batches: Batch[] = []
  let open: Alone[] = []
  let units = 0
  const close = (): void => {
    if (open.length > 0) batches.push({ number: batches.length, articles: open })
    open = []
    units = 0
  }
  for (const one of articles) {
    open.push(one)
    units += one.article.text.length
    if (units >= batchUnits) close()
  }
  close()
  return batches
}
