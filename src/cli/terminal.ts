/** All that a command may touch of the world beside files: handed in, so that tests can hold it. */
export interface Terminal {
  /** The data: what a command is asked for. */
  out(text: string): void
  /** Messages to people: progress, errors, hints. */
  err(text: string): void
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  readonly stdinIsTerminal: boolean
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Characters a line of standard output; 120 where it is no terminal. */
  readonly width: number
  /** Whether colours are wanted: in a terminal, unless NO_COLOR says no; FORCE_COLOR says yes anywhere. */
  readonly colour: boolean
  readonly folder: string
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number
  /** The time of day as an ISO instant in UTC. */
  instant(): string
}

/** The terminal that the process runs in. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  const isWanted = (name: string): boolean => (env[name] ?? '') !== '' && env[name] !== '0'
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    stdinIsTerminal: stdin.isTTY === true,
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    width: stdout.isTTY === true ? Math.max(60, stdout.columns) : 120,
    colour:
      isWanted('FORCE_COLOR') || (stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'),
    folder: process.cwd(),
    elapsed: () => performance.now(),
    instant: () => new Date().toISOString(),
  }
}
