import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Where the gold lies, where the model goes, and by which terms the data is chosen. */
export interface TrainingOptions {
  readonly gold: string
  readonly out: string
  readonly terms: 'all' | 'free'
}

/** Reads `--gold DIR`, `--out DIR` and `--terms free|all`. Throws a TypeError for anything else. */
export function trainingOptions(): TrainingOptions {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      gold: { type: 'string', default: beside('../../shared/gold') },
      out: { type: 'string', default: beside('../models') },
      terms: { type: 'string', default: 'all' },
    },
  })
  const { gold, out, terms } = values
  if (terms !== 'all' && terms !== 'free') throw new TypeError(`--terms is free or all, not ${terms}`)
  return { gold, out, terms }
}

/** A path relative to this folder, as the file system knows it. */
export function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
