import { CliFailure } from './failure.ts'

/** How many threads read at once; nothing where it was not said. Throws a CliFailure where it is no such number. */
export function workerCount({ workers }: { readonly workers?: string }): number | undefined {
  if (workers === undefined) return undefined
  const count = Number(workers)
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count
  throw new CliFailure('bad-option', `--workers ${workers}: not a number of threads; give a whole number from 1 to 256`)
}
