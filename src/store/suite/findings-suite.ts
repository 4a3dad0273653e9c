import { describe, expect, test } from 'vitest'
import { type ArticleId, type TextId, textId } from '../../record/ids.ts'
import { Tokens } from '../../text/tokens.ts'
import { dated, finding } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

/** Findings. */
export function findingsSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: findings`, () => {
    test('findings come back by any of the texts that they rest on', async () => {
      const store = await opened(trial, dated('one', 'a'), dated('two', 'b'))
      const pair = {
        ...finding('pair', 'one', [1, 2]),
        texts: [textId('one'), textId('two')].sort() as [TextId, TextId],
      }
      await store.saveFindings([finding('k', 'one', { at: { start: 1, end: 2 }, text: '\ud800 é' }), pair])
      expect(await store.loadFindings([textId('two')])).toEqual([pair])
      const both = await store.loadFindings([textId('one'), textId('two')])
      expect(both.map(({ key }) => key).sort()).toEqual(['k', 'pair'])
      expect(both.find(({ key }) => key === 'k')?.value).toEqual({ at: { start: 1, end: 2 }, text: '\ud800 é' })
    })

    test('a finding on two texts goes with either', async () => {
      const store = await opened(trial, dated('one', 'a'), dated('two', 'b'))
      await store.saveFindings([{ key: 'pair', texts: [textId('one'), textId('two')], value: 1 }])
      await store.remove(['b' as ArticleId])
      expect(await store.loadFindings([textId('one')])).toEqual([])
      expect((await store.status()).findingCount).toBe(0)
    })

    test('only plain data is kept, and only on texts that are kept', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const values: unknown[] = [
        new Map(),
        new Uint8Array(2),
        undefined,
        { a: undefined },
        [Number.NaN],
        new Date(0),
        Object.create(Tokens.prototype),
      ]
      await store.saveFindings(values.map((value, i) => finding(`k${i}`, 'one', value)))
      await store.saveFindings([finding('elsewhere', 'not kept', 1), finding('null', 'one', null)])
      expect(await store.loadFindings([textId('one'), textId('not kept')])).toEqual([finding('null', 'one', null)])
    })

    test('what is kept of one text is bounded, the latest stays', async () => {
      const store = await opened(trial, dated('one', 'a'))
      for (let i = 0; i < 12; i++) await store.saveFindings([finding(`k${i}`, 'one', i)])
      const keys = (await store.loadFindings([textId('one')])).map(({ key }) => key)
      expect(keys).toEqual(['k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11'])
      expect((await store.status()).findingCount).toBe(8)
    })
  })
}
