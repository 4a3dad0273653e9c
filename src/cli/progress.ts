import type { Watch } from '../story/run.ts'
import type { Terminal } from './terminal.ts'

/** Work that takes longer is told about, in milliseconds. */
const patience = 1000

/**
 * Tells on standard error what a long run is at, once it has taken a second: a line that is written over
 * in a terminal, nothing elsewhere. `done` wipes it.
 */
export function progress(terminal: Terminal, quiet: boolean): Watch & { done(): void } {
  const start = terminal.elapsed()
  const isShown = terminal.errIsTerminal && !quiet
  let isWritten = false
  return {
    now: () => terminal.elapsed(),
    stage(name) {
      if (!isShown || terminal.elapsed() - start < patience) return
      isWritten = true
      terminal.err(`\r\x1b[K${name} done, ${Math.round((terminal.elapsed() - start) / 1000)} s`)
    },
    done() {
      if (isWritten) terminal.err('\r\x1b[K')
    },
  }
}
