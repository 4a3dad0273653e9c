import { availableParallelism } from 'node:os'
import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { Models } from '../record/models.ts'
import type { NameList } from '../record/name-list.ts'
import { type Alone, awaiting } from '../story/alone.ts'
import type { Memory } from '../story/memory.ts'
import { batchesOf } from './batches.ts'
import { Pool } from './pool.ts'

/** About half a second of work: below it threads cost more than they spare. */
const leastUnits = 150_000

/** What reading ahead takes. */
export interface ReadAheadOptions {
  /** The models, which lie in one folder. */
  readonly models: Models
  readonly decisions: readonly Decision[]
  /** A person's own list of names. */
  readonly names?: NameList | undefined
  /** Where what was found goes. */
  readonly memory: Memory
  /** Threads at work at once; one for each core where it is left out. With fewer than two nothing is read ahead. */
  readonly workers?: number
  /** UTF-16 units of new text below which nothing is read ahead. */
  readonly least?: number
  /** The program of a worker, where it does not lie beside this file. */
  readonly program?: URL | undefined
}

/**
 * Finds what stands in each new article by worker threads and puts it into a memory, so that the reading which
 * follows has only to compare. One writer sets the results, in the order of the articles, so that the memory and
 * all that is made from it are the same to the byte for any number of threads. Where there is little to do, or a
 * thread fails, what is missing is left to the reading, which then tells what went wrong.
 */
export async function readAhead(articles: readonly ArticleText[], options: ReadAheadOptions): Promise<void> {
  const { workers = availableParallelism(), least = leastUnits, memory } = options
  if (workers < 2 || units(articles) < least) return
  const waiting = awaiting(articles, options)
  if (units(waiting.map(({ article }: Alone) => article)) < least) return
  const batches = batchesOf(waiting)
  const pool = new Pool({ ...options, workers: Math.min(workers, batches.length) })
  try {
    await pool.each('alone', batches, (kept) => {
      for (const { key, value, texts } of kept) memory.set(key, value, texts)
    })
  } catch {
    // The reading will meet the same failure, where people are told of it.
  } finally {
    await pool.close()
  }
}

function units(articles: readonly ArticleText[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0)
}
