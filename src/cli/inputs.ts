import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ReadFailure } from '../read/failure.ts'
import { isArticleFile, type ReadOptions, readBytes } from '../read/formats.ts'
import type { ArticleText } from '../record/article.ts'
import { CliFailure, systemCode } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** What was read of the inputs that were named, and what could not be. */
export interface Inputs {
  readonly articles: readonly ArticleText[]
  readonly failures: readonly (ReadFailure | CliFailure)[]
}

/** One thing to read: its bytes when they are asked for, and the name that the record gives as its origin. */
interface Source {
  readonly name: string
  bytes(): Promise<Uint8Array> | Uint8Array
}

/**
 * Reads files, folders (every article file below them, in name order) and `-` for standard input. What
 * cannot be read is a failure beside the articles; the other inputs are still read.
 */
export async function readInputs(names: readonly string[], terminal: Terminal, options: ReadOptions): Promise<Inputs> {
  const articles: ArticleText[] = []
  const failures: (ReadFailure | CliFailure)[] = []
  for (const name of names) {
    try {
      for (const source of sourcesOf(name, terminal)) {
        const read = await readSource(source, options)
        for (const article of read.articles) articles.push(article)
        for (const failure of read.failures) failures.push(failure)
      }
    } catch (error) {
      if (!(error instanceof CliFailure || error instanceof ReadFailure)) throw error
      failures.push(error)
    }
  }
  return { articles, failures }
}

async function readSource(source: Source, options: ReadOptions): Promise<Inputs> {
  try {
    return readBytes(source.name, await source.bytes(), options)
  } catch (error) {
    return { articles: [], failures: [asFailure(error, source.name)] }
  }
}

function sourcesOf(name: string, terminal: Terminal): readonly Source[] {
  if (name === '-') return [{ name: '-', bytes: () => terminal.stdin() }]
  if (/^https?:\/\//i.test(name)) {
    throw new CliFailure(
      'not-fetched',
      `${name}: web addresses are not read; save the page as a text file and name that`,
    )
  }
  const path = resolve(terminal.folder, name)
  try {
    if (!statSync(path).isDirectory()) return [{ name, bytes: () => readFileSync(path) }]
    const files = filesBelow(path, '')
    if (files.length > 0) return files.map((file) => ({ name: file, bytes: () => readFileSync(join(path, file)) }))
  } catch (error) {
    throw asFailure(error, name)
  }
  throw new ReadFailure(
    'no-articles',
    { file: name, line: null },
    'the folder holds no article; name a folder with .txt, .md, .jsonl or .ndjson files',
  )
}

/** Article files below a folder, relative to it, in name order; hidden ones and links to folders are passed over. */
function filesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)
  return entries.sort(byName).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return filesBelow(root, path)
    return isArticleFile(entry.name) ? [path] : []
  })
}

/** An error of the system about a named file, as a failure; any other error is thrown on. */
export function asFailure(error: unknown, name: string): ReadFailure | CliFailure {
  if (error instanceof ReadFailure || error instanceof CliFailure) return error
  const code = systemCode(error)
  if (code === 'ENOENT') {
    return new CliFailure('no-such-file', `${name}: no such file or folder; check the name`, { cause: error })
  }
  if (code === '') throw error
  return new CliFailure('not-readable', `${name}: cannot be read (${code}); check who may read it`, { cause: error })
}
