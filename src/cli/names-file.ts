import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReadFailure } from '../read/failure.ts'
import { readNameList } from '../read/name-list/name-list.ts'
import { type NameList, noNames } from '../record/name-list.ts'
import { asFailure } from './inputs.ts'
import type { Terminal } from './terminal.ts'

/**
 * The list of names that `--names` gives, with what in it cannot be used; no list where nothing was said, an empty one
 * for `--no-names`. Throws a ReadFailure or CliFailure where the file is no list at all: a reading without the list
 * that was asked for would not be what was asked for.
 */
export function namesFrom(
  option: string | boolean | undefined,
  terminal: Terminal,
): { readonly names: NameList | undefined; readonly failures: readonly ReadFailure[] } {
  if (option === false) return { names: noNames, failures: [] }
  if (typeof option !== 'string') return { names: undefined, failures: [] }
  return readNameList(option, bytesOf(option, terminal))
}

function bytesOf(file: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.folder, file))
  } catch (error) {
    throw asFailure(error, file)
  }
}
