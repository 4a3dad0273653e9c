import { ModelFailure } from '../learn/failure.ts'
import { ReadFailure } from '../read/failure.ts'
import { StoreFailure } from '../store/failure.ts'
import { Exit } from './exit.ts'
import { CliFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** Tells people in one sentence why a command failed, and says how it ended. An error of the program itself is shown whole. */
export function reportFailure(error: unknown, terminal: Terminal): Exit {
  const told = [CliFailure, ReadFailure, StoreFailure, ModelFailure].some((kind) => error instanceof kind)
  if (told && error instanceof Error) {
    terminal.err(`hearsay: ${error.message}\n`)
    return error instanceof CliFailure && error.code === 'bad-option' ? Exit.misused : Exit.failed
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.err(`hearsay: an error in the program itself; a report of it with these lines is welcome\n${shown}\n`)
  return Exit.failed
}
