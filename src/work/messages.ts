import type { Alone, Kept } from '../story/alone.ts'

/** What a worker is told when it begins: the folder of its models. */
export interface WorkerSettings {
  readonly models: string
}

/** Articles for a worker. `number`: the place of the batch among all. */
export interface Batch {
  readonly number: number
  readonly articles: readonly Alone[]
}

/** What a worker found in a batch. */
export interface BatchRead {
  readonly number: number
  readonly kept: readonly Kept[]
}
