import { describe, expect, test } from 'vitest'
import { dated, monday, tuesday } from './samples.ts'
import { type OpenTrial, opened } from './trial.ts'

/** Searching. */
export function searchSuite(name: string, trial: OpenTrial): void {
  describe(`${name}: searching`, () => {
    async function words(query: string, ...texts: string[]): Promise<string[][]> {
      const articles = texts.map((text, i) => dated(text, String(i)))
      const store = await opened(trial)
      for (const article of articles) await store.add([article], monday)
      const { total, articles: found } = await store.search(query)
      expect(total).toBe(found.length)
      return found.map(({ textId, at, count }) => {
        const text = articles.find((one) => one.textId === textId)?.text ?? ''
        expect(count).toBe(at.length)
        return at.map(({ start, end }) => text.slice(start, end))
      })
    }

    test('words are found at their offsets, beyond the basic plane and between no-break spaces too', async () => {
      expect(await words('zoe', '😀\u00a0Zoé\u00a0😀 said “ZOE”')).toEqual([['Zoé', 'ZOE']])
      expect(await words('ΟΔΟΣ', 'η οδός')).toEqual([['οδός']])
      expect(await words('𝔘𝔫𝔦', 'a 𝔘𝔫𝔦 b')).toEqual([['𝔘𝔫𝔦']])
    })

    test('accents written as marks of their own count as little as others', async () => {
      expect(await words('Zoë', 'Zoe\u0301 and Zoe')).toEqual([['Zoe\u0301', 'Zoe']])
    })

    test('every term must stand in the text', async () => {
      expect(await words('ferry harbour', 'the ferry left the harbour', 'the ferry', 'the harbour')).toEqual([
        ['ferry', 'harbour'],
      ])
    })

    test('words in quotation marks, of whatever kind, follow one another', async () => {
      const texts = ['the old\nharbour wall', 'harbour, old and new']
      expect(await words('“old harbour”', ...texts)).toEqual([['old\nharbour']])
      expect(await words('"old harbour', ...texts)).toEqual([['old\nharbour']])
    })

    test('what hyphens and apostrophes join is found with and without them', async () => {
      expect(await words("al-Rua'i", 'al Rua’i', 'Al‑Rua\u2018i', 'Ruai al')).toEqual([['Al‑Rua\u2018i'], ['al Rua’i']])
    })

    test('a star stands for the rest of a word', async () => {
      expect(await words('harb*', 'harbour, harbours, arb')).toEqual([['harbour', 'harbours']])
      expect(await words('"old harb*"', 'an old harbour, a harbour')).toEqual([['old harbour']])
      expect(await words('harb', 'harbour')).toEqual([])
    })

    test('what came last is first, and the limit bounds what is given', async () => {
      const store = await opened(trial)
      for (const id of ['c', 'a', 'b']) await store.add([dated(`salt ${id}`, id)], monday)
      const { total, articles } = await store.search('salt', { limit: 2 })
      expect(total).toBe(3)
      expect(articles.map(({ article }) => article)).toEqual(['b', 'a'])
    })

    test('only current revisions are searched', async () => {
      const store = await opened(trial, dated('salt', 'a'))
      await store.add([dated('pepper', 'a')], tuesday)
      expect((await store.search('salt')).total).toBe(0)
      expect((await store.search('pepper')).total).toBe(1)
    })

    test('a query without words, or in the language of a database, finds nothing and breaks nothing', async () => {
      const store = await opened(trial, dated('salt OR pepper', 'a'))
      for (const query of ['', '   ', '"', '*', '""" - (', '\ud800', '\0', '\u0301', "'; drop table article; --"]) {
        expect((await store.search(query)).total).toBe(0)
      }
      expect((await store.search('salt OR')).total).toBe(1)
      expect((await store.search('sugar OR pepper')).total).toBe(0)
      expect((await store.search('words:salt')).total).toBe(0)
    })

    test('a long query and a text of many hits are bounded', async () => {
      const store = await opened(trial, dated('salt '.repeat(500), 'a'))
      expect((await store.search('salt '.repeat(10_000))).total).toBe(1)
      const [found] = (await store.search('salt')).articles
      expect(found).toMatchObject({ count: 500 })
      expect(found?.at).toHaveLength(100)
    })
  })
}
