import { describe, expect, test } from 'vitest'
import { type ArticleId, textId } from '../../record/ids.ts'
import type { NameList } from '../../record/name-list.ts'
import { dated, monday, ruling, tuesday } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

const list: NameList = [
  { name: 'Mara Lind', aliases: ['M. “Lind”', '\ud83d\ude00'], type: 'person', roles: [{ title: 'mayor', of: null }] },
]

/** What people decide, list and read. */
export function peopleSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: decisions`, () => {
    test('the log keeps its order, and an undoing is an entry of its own', async () => {
      const store = await opened(trial)
      const [first, second] = [ruling('z first'), ruling('a second')]
      expect(await store.decide([first, second])).toBe(2)
      const undo = ruling('undo', first)
      expect(await store.decide([undo])).toBe(1)
      expect(await store.decisions()).toEqual([first, second, undo])
    })

    test('a decision that is in the log is not added again', async () => {
      const store = await opened(trial)
      await store.decide([ruling('one')])
      const before = await store.state()
      expect(await store.decide([ruling('one'), ruling('one')])).toBe(0)
      expect(await store.state()).toBe(before)
      expect(await store.decide([ruling('one'), ruling('two'), ruling('two')])).toBe(1)
      expect(await store.decisions()).toEqual([ruling('one'), ruling('two')])
    })
  })

  describe(`${name}: a person's own list of names`, () => {
    test('the last one counts, in every snapshot, and survives closing', async () => {
      const { store, reopen } = await trial()
      expect(await store.names()).toEqual([])
      expect(await store.keepNames([{ name: 'Qadun', aliases: [], type: 'place', roles: [] }])).toBe(true)
      expect(await store.keepNames(list)).toBe(true)
      await store.close()
      const later = await reopen()
      expect(await later.names()).toEqual(list)
      expect((await later.snapshot()).names).toEqual(list)
    })

    test('another list changes the state, the same one does not, and an empty one takes it away', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const before = await store.state()
      expect(await store.keepNames([])).toBe(false)
      expect(await store.state()).toBe(before)
      await store.keepNames(list)
      const after = await store.state()
      expect(after).not.toBe(before)
      expect(await store.keepNames(structuredClone(list))).toBe(false)
      expect(await store.state()).toBe(after)
      expect(await store.keepNames([])).toBe(true)
      expect(await store.names()).toEqual([])
    })
  })

  describe(`${name}: what the reader has read`, () => {
    test('the last mark counts, and names the revision that was read', async () => {
      const store = await opened(trial, dated('one', 'a'), dated('two', 'b'))
      await store.mark(['a', 'b', 'x'] as ArticleId[], 'read', monday)
      await store.mark(['b' as ArticleId], 'unread', tuesday)
      await store.add([dated('one, corrected', 'a')], tuesday)
      expect(await store.marks()).toEqual([
        { article: 'a', textId: textId('one'), state: 'read', when: monday },
        { article: 'b', textId: textId('two'), state: 'unread', when: tuesday },
      ])
      expect((await store.status()).readCount).toBe(0)
      await store.mark(['a' as ArticleId], 'read', tuesday)
      expect((await store.status()).readCount).toBe(1)
    })

    test('a mark leaves the record as it is', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const before = await store.state()
      await store.mark(['a' as ArticleId], 'read', monday)
      expect(await store.state()).toBe(before)
    })
  })
}
