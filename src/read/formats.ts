import { ReadFailure } from './failure.ts'
import { readJsonLines } from './json-lines.ts'
import { readPlainText } from './plain-text.ts'
import type { Reading, ReadOptions } from './reading.ts'

export type { Reading, ReadOptions }

/** A kind of file that is read. */
export interface Format {
  readonly name: string
  /** The endings of its files, in small letters, with their full stop. */
  readonly endings: readonly string[]
  /** Reads a whole file; throws a ReadFailure where nothing of it can be read. */
  read(file: string, bytes: Uint8Array, options: ReadOptions): Reading
}

/** The formats; a new one is a file of its own and a line here. */
export const formats: readonly Format[] = [
  { name: 'plain text', endings: ['.txt', '.md'], read: readPlainText },
  { name: 'JSON Lines', endings: ['.jsonl', '.ndjson'], read: readJsonLines },
]

/** The name that stands for standard input, which is read as plain text. */
const standardInput = '-'

/** The format of a file by its ending, `null` where none has it: folders skip such files. */
export function formatOf(file: string): Format | null {
  if (file === standardInput) return formats[0] ?? null
  const name = file.toLowerCase()
  return formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null
}

/** Whether files of this name are read where they lie in a folder. */
export function isArticleFile(file: string): boolean {
  return file !== standardInput && formatOf(file) !== null
}

/** Reads the bytes of one file. What cannot be read is a failure in the answer; nothing is thrown. */
export function readBytes(file: string, bytes: Uint8Array, options: ReadOptions = {}): Reading {
  try {
    return read(file, bytes, options)
  } catch (error) {
    if (error instanceof ReadFailure) return { articles: [], failures: [error] }
    throw error
  }
}

function read(file: string, bytes: Uint8Array, options: ReadOptions): Reading {
  const format = formatOf(file)
  const where = { file, line: null }
  if (format === null) {
    const endings = formats.flatMap((one) => one.endings).join(', ')
    throw new ReadFailure('unknown-format', where, `its ending is none of ${endings}; give it one of them`)
  }
  const reading = format.read(file, bytes, options)
  if (reading.articles.length > 0 || reading.failures.length > 0) return reading
  throw new ReadFailure('no-articles', where, 'there is no article in it')
}
