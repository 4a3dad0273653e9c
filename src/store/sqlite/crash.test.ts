import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { build } from 'esbuild'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../open.ts'
import { batch, batchSize, decisionAfter } from './crash-writer.ts'

// Bundled once, because each of the dozen processes would else compile it anew; inside the repository, so that it finds its packages.
const built = fileURLToPath(new URL('../../../node_modules/.cache/hearsay', import.meta.url))
const program = join(built, 'crash-writer.js')
let folder = ''
const file = (): string => join(folder, 'hearsay.db')

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('./crash-writer.ts', import.meta.url))],
    outdir: built,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-crash-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A writing process. `acknowledged`: the batches that it said were kept. */
interface Writer {
  readonly child: ChildProcess
  /** Its first batch was acknowledged. */
  readonly begun: Promise<unknown>
  readonly acknowledged: number[]
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
}

function writer(name: string, from: number, end: number): Writer {
  const child = spawn(process.execPath, [program, file(), name, String(from), String(end)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const acknowledged: number[] = []
  const begun = once(lines, 'line')
  lines.on('line', (line) => acknowledged.push(Number(line)))
  // The lines end after the process does: what it said in its last moment counts.
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => ({ code, signal }))
  return { child, begun, acknowledged, ended }
}

/** Checks that all that is there is whole; gives back which batches of a writer are. */
async function wholeBatches(name: string, most: number): Promise<number[]> {
  expect(integrity()).toEqual(['ok'])
  const store = await openStore(file())
  const articles = new Map((await store.articles()).map((article) => [article.id as string, article]))
  const there: number[] = []
  for (let n = 0; n < most; n++) {
    const expected = batch(name, n)
    const found = expected.filter(({ id }) => articles.has(id))
    expect([0, batchSize]).toContain(found.length)
    if (found.length === 0) continue
    expect(expected.map(({ id }) => articles.get(id))).toEqual(expected)
    there.push(n)
  }
  const { total } = await store.search('"lake ferry"')
  expect(total).toBe(articles.size)
  await store.close()
  return there
}

function integrity(): unknown[] {
  const database = new DatabaseSync(file())
  try {
    database.exec("insert into word(word, rank) values('integrity-check', 0)")
    return database
      .prepare('pragma integrity_check')
      .all()
      .flatMap((row) => Object.values(row))
  } finally {
    database.close()
  }
}

test('ten times killed in mid-write: nothing acknowledged is lost and nothing is there in part', async () => {
  let next = 0
  const acknowledged: number[] = []
  for (let round = 0; round < 10; round++) {
    const writing = writer('ada', next, 100_000)
    await writing.begun
    await pause(round * 7)
    writing.child.kill('SIGKILL')
    expect((await writing.ended).signal).toBe('SIGKILL')
    acknowledged.push(...writing.acknowledged)
    const most = Math.max(next - 1, ...acknowledged.slice(-1)) + 3
    const there = await wholeBatches('ada', most)
    expect(there).toEqual(expect.arrayContaining(acknowledged))
    next = (there.at(-1) ?? -1) + 1
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10)
  const store = await openStore(file())
  const decided = (await store.decisions()).map(({ id }) => id)
  expect(decided).toEqual(expect.arrayContaining(acknowledged.map((n) => decisionAfter('ada', n).id)))
  await store.close()
})

test('two processes that write at once both succeed, and all that they wrote is there', async () => {
  const writers = [writer('ada', 0, 25), writer('ben', 0, 25)]
  const ends = await Promise.all(writers.map(({ ended }) => ended))
  expect(ends).toEqual([
    { code: 0, signal: null },
    { code: 0, signal: null },
  ])
  expect(await wholeBatches('ada', 26)).toHaveLength(25)
  expect(await wholeBatches('ben', 26)).toHaveLength(25)
  const store = await openStore(file())
  expect(await store.status()).toMatchObject({ articleCount: 500, decisionCount: 50, findingCount: 500, state: '100' })
  const decisions = await store.decisions()
  for (const who of ['ada', 'ben']) {
    // The log keeps each writer's own order.
    const own = decisions.filter((decision) => decision.who === who).map(({ id }) => id)
    expect(own).toEqual(Array.from({ length: 25 }, (_, n) => decisionAfter(who, n).id))
  }
  await store.close()
})
