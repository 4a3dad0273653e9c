import { type ArticleText, articleText, type Given } from '../record/article.ts'
import { tooLong } from './article-limit.ts'
import { decode } from './decode.ts'
import { ReadFailure } from './failure.ts'
import { fieldsOf } from './json-fields.ts'
import type { Reading, ReadOptions } from './reading.ts'

/** Failures that are told one by one; a file that is something else would have one a line. */
const mostFailures = 200

/**
 * Reads JSON Lines: an article a line, its fields as the contract names them, its text taken unchanged. A bad
 * line is one failure, all others are read. Lines that say the same are one article. Throws a ReadFailure where
 * the file as a whole cannot be read.
 */
export function readJsonLines(file: string, bytes: Uint8Array, { encoding }: ReadOptions = {}): Reading {
  const { text } = decode(bytes, { encoding, file })
  const articles = new Map<string, { readonly article: ArticleText; readonly line: number }>()
  const failures: ReadFailure[] = []
  let more = 0
  for (const { line, source } of lines(text)) {
    try {
      const article = articleOf(source, file)
      const first = articles.get(article.id)
      if (first === undefined) articles.set(article.id, { article, line })
      else if (!isSame(first.article, article)) throw repeated(article, first.line)
    } catch (error) {
      if (!(error instanceof BadLine)) throw error
      if (failures.length < mostFailures) failures.push(new ReadFailure(error.code, { file, line }, error.message))
      else more++
    }
  }
  if (more > 0) {
    const what = `${more} more lines are no articles; is this a JSON Lines file?`
    failures.push(new ReadFailure('bad-json-line', { file, line: null }, what))
  }
  return { articles: [...articles.values()].map(({ article }) => article), failures }
}

/** Why a line is no article. */
class BadLine extends Error {
  readonly code: 'bad-json-line' | 'repeated-id' | 'too-large'

  constructor(code: BadLine['code'], what: string) {
    super(what)
    this.code = code
  }
}

/** Lines that hold something, numbered from 1. Only LF parts them: JSON has no other line break in it. */
function* lines(text: string): Generator<{ line: number; source: string }> {
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const source = text.slice(start, end)
    if (/\S/.test(source)) yield { line, source }
    start = end + 1
  }
}

function articleOf(source: string, path: string): ArticleText {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new BadLine('bad-json-line', 'it is not JSON; put one whole object on each line')
  }
  const fields = fieldsOf(value)
  if (typeof fields === 'string') throw new BadLine('bad-json-line', fields)
  const { text, id, ...given } = fields
  const problem = tooLong(text)
  if (problem !== undefined) throw new BadLine('too-large', problem)
  return articleText(text, { path, id }, given satisfies Given)
}

function isSame(a: ArticleText, b: ArticleText): boolean {
  return a.textId === b.textId && JSON.stringify(a.given) === JSON.stringify(b.given)
}

function repeated({ origin }: ArticleText, line: number): BadLine {
  const what =
    origin.id === null
      ? `it has the text of line ${line}, but says other things about it; give each of the two an “id”`
      : `its id “${origin.id}” is that of line ${line}, whose article is another; give each its own`
  return new BadLine('repeated-id', what)
}
