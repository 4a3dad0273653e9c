import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { modelsIn } from '../models/shipped.ts'
import { readAlone } from '../story/alone.ts'
import type { Batch, BatchRead, WorkerSettings } from './messages.ts'

/** A thread that reads articles, a batch at a time, until it is ended. What goes wrong in it ends it with that error. */
const settings = workerData as WorkerSettings
const models = modelsIn(pathToFileURL(`${settings.models}/`))

parentPort?.on('message', ({ number, articles }: Batch) => {
  parentPort?.postMessage({ number, kept: readAlone(articles, models) } satisfies BatchRead)
})
