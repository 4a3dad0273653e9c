/** The name of a way in which a command may fail, beside those of reading and of the workspace. */
export type CliFailureCode = 'no-such-file' | 'not-readable' | 'not-fetched' | 'not-written' | 'bad-option'

/** Every way in which a command may fail, and what it means to the person who gave it. */
export const cliFailures: Readonly<Record<CliFailureCode, string>> = {
  'no-such-file': 'No file or folder of that name is there.',
  'not-readable': 'The file or folder is there, but the system does not let it be read.',
  'not-fetched': 'Web addresses are not read; the page must be saved first.',
  'not-written': 'A file that was asked for could not be written.',
  'bad-option': 'The value of an option is not one that it takes.',
}

/** A command, or one of its inputs, that failed. Its message is one sentence: what, where, what to do. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure'
  readonly code: CliFailureCode

  constructor(code: CliFailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The system's name of an error (`ENOENT`), or `''`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
