import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Models } from '../record/models.ts'
import { type NameList, noNames } from '../record/name-list.ts'
import { done, type Means, type TaskKind, type Tasks } from './tasks.ts'

/** What a worker is told when it begins: the folder of its models, and a person's own list of names. */
export interface WorkerSettings {
  readonly models: string
  readonly names: NameList
}

/** A task on its way to a worker. `number`: its place among those of one round. */
export interface Asked<Kind extends TaskKind = TaskKind> {
  readonly kind: Kind
  readonly number: number
  readonly given: Tasks[Kind]['given']
}

/** What a worker answers. */
export interface Answered {
  readonly number: number
  readonly made: Tasks[TaskKind]['made']
}

export interface PoolOptions {
  /** The models, which lie in one folder. */
  readonly models: Models
  /** A person's own list of names. */
  readonly names?: NameList | undefined
  /** Threads at work at once; with fewer than two, all is done in this one. */
  readonly workers: number
  /** The program of a worker, where it does not lie beside this file. */
  readonly program?: URL | undefined
}

/** Threads that do tasks. Results come in the order of the tasks, whoever did them. */
export class Pool {
  readonly #means: Means
  readonly #threads: Worker[] = []

  constructor({ models, names = noNames, workers, program }: PoolOptions) {
    this.#means = { models, names }
    const settings: WorkerSettings = { models: dirname(models.tags.file), names }
    const file = program ?? new URL('../work/worker.js', import.meta.url)
    for (let i = 0; i < workers && workers > 1; i++) this.#threads.push(new Worker(file, { workerData: settings }))
  }

  /** Does all tasks of one kind. `take` is given each result in the order of the tasks, one at a time. Throws what a thread has thrown. */
  async each<Kind extends TaskKind>(
    kind: Kind,
    tasks: AsyncIterable<Tasks[Kind]['given']> | Iterable<Tasks[Kind]['given']>,
    take: (made: Tasks[Kind]['made'], number: number) => Promise<void> | void,
  ): Promise<void> {
    const source = numbered(kind, tasks)
    const writer = new InOrder<Tasks[Kind]['made']>(take)
    if (this.#threads.length === 0) {
      for await (const { given, number } of source) await writer.take(number, done(kind, given, this.#means))
      return
    }
    await Promise.all(this.#threads.map((thread) => busy(thread, source, writer)))
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
  }
}

async function* numbered<Kind extends TaskKind>(
  kind: Kind,
  tasks: AsyncIterable<Tasks[Kind]['given']> | Iterable<Tasks[Kind]['given']>,
): AsyncGenerator<Asked<Kind>> {
  let number = 0
  for await (const given of tasks) yield { kind, number: number++, given }
}

/** Gives a thread task after task until none is left. */
async function busy<Kind extends TaskKind>(
  thread: Worker,
  source: AsyncGenerator<Asked<Kind>>,
  writer: InOrder<Tasks[Kind]['made']>,
): Promise<void> {
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    const { number, made } = await answered(thread, next.value)
    // A thread answers with what it was asked for.
    await writer.take(number, made as Tasks[Kind]['made'])
  }
}

function answered(thread: Worker, asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('A worker thread has ended before its work was done'))
    const stop = (): void => {
      thread.off('message', said).off('error', failed).off('exit', ended)
    }
    const said = (answer: Answered): void => {
      stop()
      resolve(answer)
    }
    const failed = (error: Error): void => {
      stop()
      reject(error)
    }
    thread.on('message', said).on('error', failed).on('exit', ended)
    thread.postMessage(asked)
  })
}

/** Hands on results in the order of their numbers, whatever the order in which they come, one after the other. */
class InOrder<Made> {
  readonly #take: (made: Made, number: number) => Promise<void> | void
  readonly #early = new Map<number, Made>()
  #next = 0
  #last: Promise<void> = Promise.resolve()

  constructor(take: (made: Made, number: number) => Promise<void> | void) {
    this.#take = take
  }

  async take(number: number, made: Made): Promise<void> {
    this.#early.set(number, made)
    for (let found = this.#early.get(this.#next); found !== undefined; found = this.#early.get(this.#next)) {
      const [one, place] = [found, this.#next++]
      this.#early.delete(place)
      this.#last = this.#last.then(() => this.#take(one, place))
    }
    await this.#last
  }
}
