import type { Terminal } from '../cli/terminal.ts'

/** A terminal that keeps what is written, for tests of commands. */
export interface KeptTerminal extends Terminal {
  readonly written: { out: string; err: string }
}

/** A terminal of 100 columns without colours, in a folder, with some standard input; its clock stands still. */
export function silentTerminal(folder = '.', stdin: Uint8Array = new Uint8Array()): KeptTerminal {
  const written = { out: '', err: '' }
  return {
    written,
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    stdin: () => Promise.resolve(stdin),
    stdinIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    width: 100,
    colour: false,
    folder,
    elapsed: () => 0,
    instant: () => '2023-04-01T08:00:00.000Z',
  }
}
