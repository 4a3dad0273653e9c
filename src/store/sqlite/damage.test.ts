import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TextId } from '../../record/ids.ts'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { failureOf } from '../suite/failing.ts'
import { recordFrom } from '../suite/samples.ts'
import { batch, decisionAfter } from './crash-writer.ts'

const now = '2031-03-03T08:00:00Z'
let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-failures-'))
  file = join(folder, 'hearsay.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function filled(count = 3): Promise<void> {
  const store = await openStore(file)
  for (let n = 0; n < count; n++) await store.add(batch('ada', n), now)
  await store.close()
}

test('a damaged workspace is told as damaged, however it is', async () => {
  await filled()
  const whole = readFileSync(file)
  const scattered = Buffer.from(whole)
  for (let page = 1; page * 4096 < scattered.length; page++) scattered.fill(0xa5, page * 4096, page * 4096 + 512)
  for (const damaged of [scattered, whole.subarray(0, 8192)]) {
    writeFileSync(file, damaged)
    expect(await failureOf(allOf(file))).toMatchObject({ code: 'damaged-workspace' })
  }
})

async function allOf(path: string): Promise<unknown> {
  const store = await openStore(path)
  try {
    return [await store.articles(), await store.decisions(), await store.search('lake')]
  } finally {
    await store.close()
  }
}

test('wherever bytes of a workspace change, its texts come back as they were or the workspace is told as damaged', async () => {
  await filled()
  const keeping = await openStore(file)
  const [first] = await keeping.articles()
  await keeping.saveFindings([{ key: 'k', texts: [first?.textId as TextId], value: 'v'.repeat(500) }])
  await keeping.decide([decisionAfter('ada', 0)])
  await keeping.keepRecord(recordFrom(await keeping.articles()), await keeping.state())
  const written = await everything(keeping)
  const whole = readFileSync(file)
  const seen = new Set<string>()
  for (let round = 0; round < 120; round++) {
    const path = join(folder, `${round}.db`)
    const bytes = Buffer.from(whole)
    const at = 100 + Math.floor(((round + 0.5) / 120) * (bytes.length - 200))
    bytes.fill((0xa5 + round) & 0xff, at, at + (round % 3 === 0 ? 1 : 60))
    writeFileSync(path, bytes)
    const outcome = await openStore(path)
      .then(everything)
      .catch((error: unknown) => error)
    if (Array.isArray(outcome)) expect(outcome).toEqual(written)
    else expect(outcome).toMatchObject({ name: 'StoreFailure', code: 'damaged-workspace' })
    seen.add(Array.isArray(outcome) ? 'whole' : 'told')
  }
  expect(seen.size).toBe(2)
})

/** Calls every verb that reads, and gives back the texts. */
async function everything(store: Store): Promise<readonly string[]> {
  const articles = await store.articles()
  await store.loadFindings(articles.map(({ textId }) => textId))
  const found = await store.search('lake')
  for (const { article } of found.articles) await store.revisions(article)
  for (const verb of ['list', 'decisions', 'marks', 'record', 'snapshot', 'status'] as const) await store[verb]()
  await store.close()
  return articles.map(({ text }) => text)
}
