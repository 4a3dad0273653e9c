import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type ArticleText, articleText } from '../record/article.ts'
import { type ArticleId, textId } from '../record/ids.ts'
import { MemoryStore } from './memory.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { recordFrom, ruling } from './suite/samples.ts'

const texts = ['Salt sails at noon.', 'salt, again', 'Pepper “Zoé” 😀', 'old harbour\u00a0wall', '']
const ids = ['a', 'b', '😀', '\uff5e'] as ArticleId[]
const when = fc.constantFrom('2031-03-03T08:00:00Z', '2031-03-04T08:00:00Z')

const article: fc.Arbitrary<ArticleText> = fc
  .record({
    text: fc.constantFrom(...texts),
    id: fc.constantFrom(...ids),
    date: fc.constantFrom(null, '2031-03-01', '2031-03-02'),
    title: fc.constantFrom(null, 'T', 'U'),
  })
  .map(({ text, id, date, title }) => articleText(text, { id }, { date, title }))

type Step = (store: Store) => Promise<unknown>

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.array(article, { maxLength: 4 }), when).map(
      ([list, at]): Step =>
        (store) =>
          store.add(list, at),
    ),
  },
  fc.subarray(ids, { maxLength: 2 }).map(
    (list): Step =>
      (store) =>
        store.remove(list),
  ),
  fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }).map(
    (list): Step =>
      (store) =>
        store.decide(list.map((one) => ruling(one))),
  ),
  fc.tuple(fc.subarray(ids), fc.constantFrom('read' as const, 'unread' as const), when).map(
    ([list, state, at]): Step =>
      (store) =>
        store.mark(list, state, at),
  ),
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.jsonValue()).map(
    ([one, other, value]): Step =>
      (store) =>
        store.saveFindings([{ key: 'k', texts: [textId(one), textId(other)], value }]),
  ),
  fc.constant<Step>(async (store) => store.keepRecord(recordFrom(await store.articles()), await store.state())),
  fc.constantFrom('salt', 'zoe', '"harbour wall"', 'p*', 'salt again').map(
    (query): Step =>
      (store) =>
        store.search(query),
  ),
)

async function contents(store: Store): Promise<unknown> {
  const { bytes: _, schemaVersion: __, ...status } = await store.status()
  return {
    ...{ status, snapshot: await store.snapshot(), list: await store.list(), marks: await store.marks() },
    revisions: await Promise.all(ids.map((id) => store.revisions(id))),
    findings: new Set(await store.loadFindings(texts.map(textId))),
    record: JSON.stringify(await store.record()),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-agree-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('whatever is done in whatever order, memory and SQLite give the same answers and hold the same', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const memory = new MemoryStore()
      const sqlite = await openStore(join(folder, `${count++}.db`))
      for (const each of steps) expect(await each(sqlite)).toEqual(await each(memory))
      expect(await contents(sqlite)).toEqual(await contents(memory))
      await sqlite.close()
    }),
    { seed: 5, numRuns: 40 },
  )
})
