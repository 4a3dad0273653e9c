import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { modelsIn } from '../models/shipped.ts'
import type { Answered, Asked, WorkerSettings } from './pool.ts'
import { done } from './tasks.ts'

/** A thread that does task after task until it is ended. What goes wrong in it ends it with that error. */
const settings = workerData as WorkerSettings
const means = { models: modelsIn(pathToFileURL(`${settings.models}/`)), names: settings.names }

parentPort?.on('message', ({ kind, number, given }: Asked) => {
  parentPort?.postMessage({ number, made: done(kind, given, means) } satisfies Answered)
})
