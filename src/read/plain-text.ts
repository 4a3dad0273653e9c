import { articleText } from '../record/article.ts'
import { tooLong } from './article-limit.ts'
import { decode } from './decode.ts'
import { ReadFailure } from './failure.ts'
import type { Reading, ReadOptions } from './reading.ts'

/** Reads a plain text file: one article, whose text is the decoded bytes unchanged. Throws a ReadFailure. */
export function readPlainText(file: string, bytes: Uint8Array, { encoding }: ReadOptions = {}): Reading {
  const { text } = decode(bytes, { encoding, file })
  const problem = tooLong(text)
  if (problem !== undefined) throw new ReadFailure('too-large', { file, line: null }, problem)
  return { articles: [articleText(text, { path: file })], failures: [] }
}
