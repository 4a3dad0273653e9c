import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { Models } from '../record/models.ts'
import { type Alone, awaiting, type Kept } from '../story/alone.ts'
import type { Memory } from '../story/memory.ts'
import { batchesOf } from './batches.ts'
import type { Batch, BatchRead, WorkerSettings } from './messages.ts'

/** About half a second of work: below it threads cost more than they spare. */
const leastUnits = 150_000

/** What reading ahead takes. */
export interface ReadAheadOptions {
  /** The models, which lie in one folder. */
  readonly models: Models
  readonly decisions: readonly Decision[]
  /** Where what was found goes. */
  readonly memory: Memory
  /** Threads at work at once; one for each core where it is left out. With fewer than two nothing is read ahead. */
  readonly workers?: number
  /** UTF-16 units of new text below which nothing is read ahead. */
  readonly least?: number
  /** The program of a worker, where it does not lie beside this file. */
  readonly program?: URL
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
  const writer = new InOrder((kept) => {
    for (const { key, value, texts } of kept) memory.set(key, value, texts)
  })
  const settings: WorkerSettings = { models: dirname(options.models.tags.file) }
  const program = options.program ?? new URL('../work/article-worker.js', import.meta.url)
  const threads = Array.from({ length: Math.min(workers, batches.length) }, () => {
    return new Worker(program, { workerData: settings })
  })
  const left = [...batches].reverse()
  try {
    await Promise.all(threads.map((thread) => worked(thread, left, writer)))
  } catch {
    // The reading will meet the same failure, where people are told of it.
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** Gives a thread batch after batch until none is left. */
function worked(thread: Worker, left: Batch[], writer: InOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const batch = left.pop()
      if (batch === undefined) resolve()
      else thread.postMessage(batch)
    }
    thread.on('message', ({ number, kept }: BatchRead) => {
      writer.take(number, kept)
      next()
    })
    thread.on('error', reject)
    next()
  })
}

function units(articles: readonly ArticleText[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0)
}

/** Writes what was found in batches in the order of their numbers, whatever the order in which they come. */
class InOrder {
  readonly #write: (kept: readonly Kept[]) => void
  readonly #early = new Map<number, readonly Kept[]>()
  #next = 0

  constructor(write: (kept: readonly Kept[]) => void) {
    this.#write = write
  }

  take(number: number, kept: readonly Kept[]): void {
    this.#early.set(number, kept)
    for (let found = this.#early.get(this.#next); found !== undefined; found = this.#early.get(this.#next)) {
      this.#write(found)
      this.#early.delete(this.#next++)
    }
  }
}
