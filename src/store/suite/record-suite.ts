import { describe, expect, test } from 'vitest'
import { dated, recordFrom, ruling, tuesday } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

/** The record and what it is made from. */
export function recordSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: the record`, () => {
    test('a record comes back byte for byte, however long its lists are', async () => {
      const store = await opened(trial, dated('one\u00a0😀', 'b'), dated('two', 'a'))
      const { state, articles } = await store.snapshot()
      const record = recordFrom(
        articles,
        Array.from({ length: 3_000 }, (_, i) => `odd-${i}-${'x'.repeat(200)}`),
      )
      expect(await store.keepRecord(record, state)).toBe(true)
      const kept = await store.record()
      expect(JSON.stringify(kept?.record)).toBe(JSON.stringify(record))
      expect(kept).toMatchObject({ state, current: true })
    })

    test('a workspace begins without a record', async () => {
      expect(await (await opened(trial)).record()).toBeUndefined()
    })

    test('a record is no longer current once an article or a decision has come', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const record = recordFrom(await store.articles())
      for (const change of [() => store.add([dated('two', 'b')], tuesday), () => store.decide([ruling('one')])]) {
        expect(await store.keepRecord(recordFrom(await store.articles()), await store.state())).toBe(true)
        expect((await store.record())?.current).toBe(true)
        await change()
        expect((await store.record())?.current).toBe(false)
      }
      expect((await store.record())?.record.articles).toHaveLength(2)
      expect(record.articles).toHaveLength(1)
    })

    test('a record of another version of Hearsay is not current', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const record = recordFrom(await store.articles())
      await store.keepRecord({ ...record, generator: { name: 'hearsay', version: '0.0.1' } }, await store.state())
      expect((await store.record())?.current).toBe(false)
    })

    test('a record that was made from an earlier state is not kept', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const { state, articles } = await store.snapshot()
      await store.add([dated('two', 'b')], tuesday)
      expect(await store.keepRecord(recordFrom(articles), state)).toBe(false)
      expect(await store.record()).toBeUndefined()
    })

    test('a record without texts, or of articles that are not there, is refused', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const state = await store.state()
      const record = recordFrom(await store.articles())
      const bare = { ...record, articles: record.articles.map((article) => ({ ...article, text: null })) }
      await expect(store.keepRecord(bare, state)).rejects.toThrow(RangeError)
      await expect(store.keepRecord(recordFrom([dated('two', 'b')]), state)).rejects.toThrow(RangeError)
      expect(await store.record()).toBeUndefined()
    })

    test('a snapshot holds articles, decisions and the list of names of one state', async () => {
      const store = await opened(trial, dated('one', 'a'))
      await store.decide([ruling('one')])
      expect(await store.snapshot()).toEqual({
        state: await store.state(),
        articles: [dated('one', 'a')],
        decisions: [ruling('one')],
        names: [],
      })
    })
  })
}
