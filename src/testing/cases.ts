import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Marked, marked } from './marked.ts'

const root = fileURLToPath(new URL('../../cases', import.meta.url))

/** One case: a text with marks, under a title. A title that begins with `none:` expects nothing. */
export interface Case extends Marked {
  readonly title: string
  /** `cases/…/file.md: title`, as a failing test shows it. */
  readonly name: string
  readonly isNegative: boolean
}

/**
 * The cases of a folder below `cases/`: every `.md` file, a case for each `## ` heading. Lines before the
 * first heading are for people. Throws where there is no case at all, so that a renamed folder fails.
 */
export function cases(folder: string): readonly Case[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
  const found = files.flatMap((file) => fromFile(join(folder, file).replaceAll('\\', '/')))
  if (found.length === 0) throw new Error(`No cases in cases/${folder}`)
  return found
}

function fromFile(file: string): Case[] {
  const [, ...sections] = readFileSync(join(root, file), 'utf8').split(/^## /m)
  return sections.map((section) => {
    const lineEnd = section.indexOf('\n')
    const title = section.slice(0, lineEnd === -1 ? undefined : lineEnd).trim()
    const source = lineEnd === -1 ? '' : section.slice(lineEnd + 1).trim()
    return { ...marked(source), title, name: `cases/${file}: ${title}`, isNegative: title.startsWith('none:') }
  })
}
