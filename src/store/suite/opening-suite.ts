import { describe, expect, test } from 'vitest'
import { type ArticleId, textId } from '../../record/ids.ts'
import { version } from '../../record/version.ts'
import type { Store } from '../store.ts'
import { dated, finding, ids, monday, recordFrom, ruling, tuesday } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

/** Opening, closing, status. */
export function openingSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: opening, closing, status`, () => {
    test('all is there when the workspace is opened again', async () => {
      const { store, reopen } = await trial()
      await store.add([dated('salt', 'a'), dated('pepper', 'b')], monday)
      await store.add([dated('sea salt', 'a')], tuesday)
      await store.decide([ruling('one')])
      await store.mark(['a' as ArticleId], 'read', tuesday)
      await store.saveFindings([finding('k', 'sea salt', [1])])
      await store.keepRecord(recordFrom(await store.articles()), await store.state())
      const seen = await contents(store)
      await store.close()
      const again = await reopen()
      expect(await contents(again)).toEqual(seen)
      expect(seen).toMatchObject({
        found: { total: 1 },
        status: { articleCount: 2, revisionCount: 3, decisionCount: 1 },
      })
      await again.close()
    })

    test('two stores on one workspace see what the other has done', async () => {
      const { store, reopen } = await trial()
      const other = await reopen()
      await Promise.all([store.add([dated('one', 'a')], monday), other.add([dated('two', 'b')], monday)])
      expect(ids(await store.articles())).toEqual(['a', 'b'])
      expect(await other.articles()).toEqual(await store.articles())
      await other.close()
      expect(await store.articles()).toHaveLength(2)
    })

    test('a closed store says so, and may be closed again', async () => {
      const store = await opened(trial)
      await store.close()
      await store.close()
      await expect(store.articles()).rejects.toThrow(RangeError)
      await expect(store.add([dated('one', 'a')], monday)).rejects.toThrow('closed')
    })

    test('an empty workspace tells of nothing but its version', async () => {
      expect(await (await opened(trial)).status()).toMatchObject({
        ...{ articleCount: 0, revisionCount: 0, readCount: 0, decisionCount: 0, findingCount: 0, generator: version },
      })
    })
  })
}

async function contents(store: Store): Promise<Record<string, unknown>> {
  const { bytes: _, ...status } = await store.status()
  return {
    status,
    snapshot: await store.snapshot(),
    list: await store.list(),
    revisions: await store.revisions('a' as ArticleId),
    marks: await store.marks(),
    findings: await store.loadFindings([textId('sea salt')]),
    record: await store.record(),
    found: await store.search('salt'),
  }
}
