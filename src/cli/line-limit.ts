import { CliFailure } from './failure.ts'

/** How many lines a list may have. Throws a CliFailure where `--limit` says no such number. */
export function lineLimit(given: string): number {
  const limit = Number(given)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1_000_000) return limit
  throw new CliFailure('bad-option', `--limit ${given}: not a number of lines; give a whole number from 1 on`)
}
