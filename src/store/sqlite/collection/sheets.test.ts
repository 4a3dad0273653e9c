import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleText } from '../../../record/article.ts'
import type { Sheet } from '../../../story/sheet.ts'
import { temporaryFolder } from '../../../testing/temporary-folder.ts'
import { Collection } from './collection.ts'

const folder = temporaryFolder()
const count = 12
const nothing = { fingerprints: new Float64Array(0), words: new Int32Array(0) }
const vector = { stems: Int32Array.of(-7, 3, 2_000_000_000), weights: Float32Array.of(0.1, 0.7, Math.fround(1 / 3)) }

/** One day, some days, more than a month, or open on either side. */
const days: fc.Arbitrary<Sheet['days']> = fc
  .record({ first: fc.integer({ min: -40, max: 200 }), length: fc.constantFrom(0, 0, 3, 30, 31, 32, 90) })
  .chain(({ first, length }) =>
    fc.constantFrom(
      { earliest: first, latest: first + length },
      { earliest: first, latest: first + length },
      { earliest: first, latest: Number.POSITIVE_INFINITY },
      { earliest: Number.NEGATIVE_INFINITY, latest: first },
      { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY },
    ),
  )
const bound = fc.oneof(fc.integer({ min: -60, max: 260 }), fc.constantFrom(-Infinity, Infinity))

test('articles in groups are found by the days on which they may lie, with the sheets that were kept', async () => {
  const collection = await Collection.open(join(folder, 'sheets.db'))
  const articles = Array.from({ length: count }, (_, i) => articleText(`Text ${i}.`, { id: `a${i}` }))
  await collection.add(articles, '2031-05-20T08:00:00Z')
  const { fresh } = await collection.unsettled()
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.array(days, { minLength: count, maxLength: count }), bound, bound, async (list, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      await collection.keepSheets(
        fresh.map((number, i) => [number, { ...nothing, vector, days: list[i] ?? { earliest: 0, latest: 0 } }]),
      )
      const [loose, ...grouped] = fresh
      expect(await collection.groupedBetween(-Infinity, Infinity)).toEqual([])
      await collection.keepGroups([grouped])
      expect(await collection.looseArticles()).toEqual([loose])
      const sheets = await collection.groupedBetween(from, to)
      const numbers = sheets.map(({ article }) => article).sort((x, y) => x - y)
      const touching = grouped.filter((_, i) => {
        const { earliest = 0, latest = 0 } = list[i + 1] ?? {}
        return earliest <= to && latest >= from
      })
      expect(numbers).toEqual(touching)
      for (const sheet of sheets) {
        expect(sheet).toMatchObject({ group: grouped[0], vector, days: list[fresh.indexOf(sheet.article)] })
      }
      found += numbers.length
    }),
    { seed: 11, numRuns: 60 },
  )
  expect(found).toBeGreaterThan(200)
  await collection.close()
})
