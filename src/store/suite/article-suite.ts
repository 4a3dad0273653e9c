import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleText } from '../../record/article.ts'
import { type ArticleId, textId } from '../../record/ids.ts'
import { dated, finding, ids, monday, recordFrom, ruling, tuesday } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

/** Taking in, revising and removing articles. */
export function articleSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: articles`, () => {
    test('an article comes back as it was given', async () => {
      const given = {
        title: 'T',
        outlet: 'Lake Post',
        date: '2031-03-02',
        url: 'u',
        section: ['News', 'Harbour'],
        language: 'en',
      }
      const article = articleText('The ferry\u00a0sailed. 😀', { path: 'a/b.txt', id: 'ferry' }, given)
      const store = await opened(trial, article)
      expect(await store.article(article.id)).toEqual(article)
      expect(await store.articles()).toEqual([article])
      expect(await store.article('other' as ArticleId)).toBeUndefined()
    })

    test('any string survives: halves of surrogate pairs, null characters, control characters', async () => {
      const odd = fc.string({
        unit: fc.oneof(fc.constantFrom('\0', '\u0001', '\ud800', '\udc00', '"', '\n'), fc.string()),
      })
      await fc.assert(
        fc.asyncProperty(odd, odd, async (text, id) => {
          const article = articleText(text, { id }, { title: text })
          const { store } = await trial()
          await store.add([article], monday)
          expect(await store.articles()).toEqual([article])
          expect(await store.article(article.id)).toEqual(article)
        }),
        { seed: 11, numRuns: 25 },
      )
    })

    test('articles are listed by id in the order of code units, also beyond the basic plane', async () => {
      const store = await opened(trial, dated('one', '\uff5e'), dated('two', '😀'), dated('three', 'a'))
      expect(ids(await store.articles())).toEqual(['a', '😀', '\uff5e'])
      expect(ids(await store.list())).toEqual(['a', '😀', '\uff5e'])
    })

    test('the list tells when an article first came and how many revisions it has', async () => {
      const store = await opened(trial, dated('one', 'a'))
      await store.add([dated('two', 'a')], tuesday)
      const { text: _, ...current } = dated('two', 'a')
      expect(await store.list()).toEqual([{ ...current, added: monday, revisionCount: 2 }])
    })

    test('what is known already changes nothing', async () => {
      const store = await opened(trial, dated('one', 'a'), dated('two', 'b'))
      const before = await store.state()
      const again = await store.add([dated('two', 'b'), dated('one', 'a')], tuesday)
      expect(again).toEqual({ added: [], revised: [], described: [], older: [], unchanged: ['a', 'b'] })
      expect(await store.state()).toBe(before)
      expect(await store.revisions('a' as ArticleId)).toHaveLength(1)
    })

    test('adding nothing is no change', async () => {
      const store = await opened(trial)
      const before = await store.state()
      expect((await store.add([], monday)).added).toEqual([])
      expect(await store.state()).toBe(before)
    })

    test('two articles may have one text, and one of them may go', async () => {
      const store = await opened(trial, dated('the same', 'a'), dated('the same', 'b'))
      expect(await store.remove(['a' as ArticleId])).toEqual(['a'])
      expect(await store.articles()).toEqual([dated('the same', 'b')])
    })
  })

  describe(`${name}: revisions`, () => {
    test('a new text under a known id becomes current, and the one before is kept', async () => {
      const [first, second] = [dated('one', 'a'), dated('two', 'a')]
      const store = await opened(trial, first)
      expect((await store.add([second], tuesday)).revised).toEqual(['a'])
      expect(await store.articles()).toEqual([second])
      expect(await store.revisions(first.id)).toEqual([
        { article: first, added: monday, current: false },
        { article: second, added: tuesday, current: true },
      ])
    })

    test('a text dated before the current one is kept beside it', async () => {
      const [now, before] = [dated('now', 'a', '2031-03-02'), dated('before', 'a', '2031-03-01')]
      const store = await opened(trial, now)
      expect((await store.add([before], tuesday)).older).toEqual(['a'])
      expect(await store.article(now.id)).toEqual(now)
      expect(await store.revisions(now.id)).toHaveLength(2)
    })

    test('an earlier text that comes again does not become current', async () => {
      const store = await opened(trial, dated('one', 'a'))
      await store.add([dated('two', 'a')], tuesday)
      expect((await store.add([dated('one', 'a')], tuesday)).unchanged).toEqual(['a'])
      expect((await store.article('a' as ArticleId))?.text).toBe('two')
    })

    test('of texts that come together the later dated, then the longer is current, in whatever order they stand', async () => {
      const texts = [
        dated('longest of all', 'a', '2031-03-01'),
        dated('short', 'a', '2031-03-02'),
        dated('longer', 'a', '2031-03-02'),
      ]
      for (const order of [texts, [...texts].reverse()]) {
        const store = await opened(trial, ...order)
        expect((await store.article('a' as ArticleId))?.text).toBe('longer')
        expect((await store.revisions('a' as ArticleId)).map(({ article }) => article.text)).toEqual([
          'longest of all',
          'short',
          'longer',
        ])
      }
    })

    test('what is said later of a known text is filled in', async () => {
      const store = await opened(trial, articleText('one', { id: 'a' }, { title: 'T' }))
      const before = await store.state()
      expect((await store.add([dated('one', 'a', '2031-03-01')], tuesday)).described).toEqual(['a'])
      expect((await store.article('a' as ArticleId))?.given).toMatchObject({ title: 'T', date: '2031-03-01' })
      expect(await store.state()).not.toBe(before)
      expect((await store.add([dated('one', 'a', '2031-03-01')], tuesday)).unchanged).toEqual(['a'])
    })

    test('an article that is not known has no revisions', async () => {
      expect(await (await opened(trial)).revisions('a' as ArticleId)).toEqual([])
    })
  })

  describe(`${name}: removing`, () => {
    test('an article goes with all that rests on it, and nothing else goes', async () => {
      const store = await opened(trial, dated('salt', 'a'), dated('salt and pepper', 'b'))
      await store.add([dated('salt again', 'a')], tuesday)
      await store.mark(['a' as ArticleId, 'b' as ArticleId], 'read', tuesday)
      await store.saveFindings([finding('k1', 'salt', 1), finding('k2', 'salt and pepper', 2)])
      await store.keepRecord(recordFrom(await store.articles()), await store.state())
      await store.decide([ruling('salt')])

      expect(await store.remove(['a', 'x', 'a'] as ArticleId[])).toEqual(['a'])
      expect(ids(await store.articles())).toEqual(['b'])
      expect((await store.search('salt')).articles.map(({ article }) => article)).toEqual(['b'])
      expect((await store.marks()).map(({ article }) => article)).toEqual(['b'])
      expect(await store.loadFindings([textId('salt'), textId('salt and pepper')])).toEqual([
        finding('k2', 'salt and pepper', 2),
      ])
      expect(await store.record()).toBeUndefined()
      expect(await store.decisions()).toHaveLength(1)
      expect(await store.status()).toMatchObject({ articleCount: 1, revisionCount: 1, findingCount: 1, readCount: 1 })
    })

    test('removing what is not there is no change', async () => {
      const store = await opened(trial, dated('one', 'a'))
      const before = await store.state()
      expect(await store.remove(['x' as ArticleId])).toEqual([])
      expect(await store.state()).toBe(before)
    })
  })
}
