import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainsOf, groupsIn, links } from './groups.ts'
import type { Dated } from './likeness.ts'

/** Articles of a few stems each, within some weeks, one in ten without a day. */
const dated: fc.Arbitrary<Dated> = fc
  .record({
    weights: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), fc.integer({ min: 1, max: 9 }), {
      minKeys: 1,
      maxKeys: 4,
    }),
    day: fc.integer({ min: 0, max: 29 }),
    isDated: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  })
  .map(({ weights, day, isDated }) => {
    const length = Math.hypot(...Object.values(weights))
    return {
      vector: {
        stems: Int32Array.from(Object.keys(weights), Number),
        weights: Float64Array.from(Object.values(weights), (weight) => weight / length),
      },
      days: isDated ? { earliest: day, latest: day } : { earliest: -Infinity, latest: Infinity },
    }
  })

test('groups made chain by chain are those of the whole collection', () => {
  let joined = 0
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 24 }), (articles) => {
      const byChain = chainsOf(articles.length, links(articles)).flatMap((chain) =>
        groupsIn(chain.flatMap((i) => articles[i] ?? [])).map((group) => group.map((i) => chain[i])),
      )
      const whole = groupsIn(articles)
      expect(byChain.sort(([a = 0], [b = 0]) => a - b)).toEqual(whole)
      joined += whole.filter(({ length }) => length > 1).length
    }),
    { seed: 42, numRuns: 300 },
  )
  expect(joined).toBeGreaterThan(300)
})

test('every article is in one chain, whatever the links', () => {
  expect(
    chainsOf(5, [
      [3, 1],
      [4, 3],
    ]),
  ).toEqual([[0], [1, 3, 4], [2]])
  expect(chainsOf(0, [])).toEqual([])
})
