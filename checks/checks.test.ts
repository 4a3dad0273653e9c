import { describe, expect, test } from 'vitest'
import { shippedModels } from '../src/models/shipped.ts'
import { stagesWith } from '../src/story/stages.ts'
import { docProblems, namedThings } from './docs.ts'
import { importProblems } from './imports.ts'
import { sizeProblems } from './sizes.ts'
import { documentProblems, wordProblems } from './words.ts'

const imports = (path: string, text: string): number => importProblems({ path, text }).length

describe('the check of imports', () => {
  test.each([
    ['up', 'src/text/a.ts', "import { x } from '../find/a.ts'"],
    ['sideways', 'src/find/a.ts', "import { x } from '../match/a.ts'"],
    ['by an export', 'src/record/a.ts', "export { x } from '../read/a.ts'"],
    ['by a call', 'src/text/a.ts', "const x = await import('../record/a.ts')"],
    ['values where types may go', 'src/store/a.ts', "import { x } from '../story/a.ts'"],
    ['files', 'src/story/a.ts', "import { readFileSync } from 'node:fs'"],
    ['the clock', 'src/match/a.ts', 'const now = Date.now()'],
    ['a clock made', 'src/match/a.ts', 'const now = new Date()'],
    ['chance', 'src/match/a.ts', 'const x = Math.random()'],
    ['the process', 'src/report/a.ts', 'const x = process.env.HOME'],
    ['the network', 'src/read/a.ts', "const x = fetch('x')"],
  ])('refuses going %s', (_, path, text) => expect(imports(path, text)).toBe(1))

  test.each([
    ['down', 'src/story/a.ts', "import { x } from '../match/a.ts'"],
    ['within a room', 'src/find/dates/a.ts', "import { x } from '../names/a.ts'"],
    ['for types', 'src/store/a.ts', "import type { X } from '../story/a.ts'"],
    ['for types by name', 'src/store/a.ts', "import { type X, type Y } from '../story/a.ts'"],
    ['to a package', 'src/text/a.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
    ['with files at the top', 'src/cli/a.ts', "import { readFileSync } from 'node:fs'"],
    ['by a name of its own', 'src/find/a.ts', 'const x = { process: 1 }; export const y = x.process'],
  ])('lets pass going %s', (_, path, text) => expect(imports(path, text)).toBe(0))
})

test('the check of documents asks for everything that users may meet', () => {
  const documents = [{ path: 'docs/commands.md', text: 'hearsay read takes `--json`' }]
  expect(docProblems(documents, ['hearsay read', '--json'])).toEqual([])
  expect(docProblems(documents, ['hearsay read', '--quiet'])).toEqual(['docs/: nothing tells about --quiet'])
  expect(namedThings()).toContain('empty-file')
})

test('the check of sizes fails at 401 lines, warns at 251 and lets word lists be', () => {
  const lines = (n: number): string => 'x\n'.repeat(n)
  expect(sizeProblems([{ path: 'src/a.ts', text: lines(401) }]).fail).toHaveLength(1)
  expect(sizeProblems([{ path: 'src/a.ts', text: lines(251) }]).warn).toHaveLength(1)
  expect(sizeProblems([{ path: 'src/a.ts', text: lines(250) }])).toEqual({ fail: [], warn: [] })
  expect(sizeProblems([{ path: 'src/lexicon/en/a.ts', text: lines(900) }]).fail).toHaveLength(0)
})

describe('the check of words', () => {
  const words = (text: string, path = 'src/cli/a.tsx'): number => wordProblems({ path, text }).length
  test('refuses a judgement in any string or text', () => {
    expect(words("const a = 'This was debunked by others'")).toBe(1)
    expect(words('const a = `$' + '{n} of the claims are false`')).toBe(1)
    expect(words('const a = <p>the original source</p>')).toBe(1)
    expect(documentProblems({ path: 'README.md', text: 'It finds biased outlets.' })).toHaveLength(1)
  })
  test('lets values, comments, lists and code be', () => {
    expect(words("const a = 'true'; // false friends")).toBe(0)
    expect(words("const a = 'so called, debunked'", 'src/lexicon/en/a.ts')).toBe(0)
    expect(documentProblems({ path: 'README.md', text: 'It gives `true` back.' })).toHaveLength(0)
  })
})

test('every stage has a name of its own: kept results are found by it', () => {
  const names = stagesWith(shippedModels).stages.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
