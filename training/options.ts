import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Where the gold lies, where the model goes, and by which terms the data is chosen. */
export interface TrainingOptions {
  readonly gold: string
  readonly out: string
  readonly terms: 'all' | 'free' | 'research'
  /** A folder whose `node_modules` holds the packages of `gazetteers.ts`. */
  readonly gazetteers: string
}

/** Reads `--gold DIR`, `--out DIR`, `--gazetteers DIR` and `--terms free|all|research`. Throws a TypeError for anything else. */
export function trainingOptions(): TrainingOptions {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      gold: { type: 'string', default: beside('../../shared/gold') },
      out: { type: 'string', default: beside('../models') },
      gazetteers: { type: 'string', default: beside('../../gazetteers') },
      terms: { type: 'string', default: 'all' },
    },
  })
  const { gold, out, terms, gazetteers } = values
  if (terms !== 'all' && terms !== 'free' && terms !== 'research') {
    throw new TypeError(`--terms is free, all or research, not ${terms}`)
  }
  return { gold, out, terms, gazetteers }
}

/** A path relative to this folder, as the file system knows it. */
export function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
