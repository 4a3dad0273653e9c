import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { wordLists } from '../lexicon/en/word-lists.ts'
import { readWordLists } from '../read/word-lists/word-lists.ts'
import { noOwnLists, type OwnLists } from '../record/word-lists.ts'
import { asFailure } from './inputs.ts'
import type { Terminal } from './terminal.ts'

/**
 * The lists of words that `--lists` gives; none where nothing was said, empty for `--no-lists`. Throws a ReadFailure or CliFailure
 * where the file holds no such lists.
 */
export function listsFrom(option: string | boolean | undefined, terminal: Terminal): OwnLists | undefined {
  if (option === false) return noOwnLists
  if (typeof option !== 'string') return undefined
  return readWordLists(option, bytesOf(option, terminal), wordLists)
}

function bytesOf(file: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.folder, file))
  } catch (error) {
    throw asFailure(error, file)
  }
}
