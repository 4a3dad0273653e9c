import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, type Matcher, proposed } from './group.ts'
import { KeptLinks } from './kept-links.ts'

interface Item {
  readonly id: string
  readonly keys: readonly string[]
  readonly value: number
}

/** Not symmetric, so that a pair compared the wrong way round shows. */
const matcher: Matcher<Item, string> = {
  id: ({ id }) => id,
  keys: ({ keys }) => keys,
  alike: (a, b) => (a.value === b.value ? 0 : 0.5 + (a.value - b.value) / 100),
  threshold: 0.48,
  commonKey: 5,
}

const item = (page: number): fc.Arbitrary<Item> =>
  fc.record({
    // Now and then two items of one page have one id.
    id: fc.integer({ min: 0, max: 6 }).map((n) => `${page}-${n}`),
    keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }),
    value: fc.integer({ min: 0, max: 9 }),
  })
const pages = fc.tuple(...Array.from({ length: 8 }, (_, page) => fc.array(item(page), { maxLength: 4 })))
const inOrder = (links: readonly Link<string>[]): string[] =>
  links.map(({ a, b, score }) => `${a} ${b} ${score}`).sort()

test('after any pages came, went and changed places, the links are those of comparing all anew', () => {
  const choices = fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(pages, choices, (all, sequence) => {
      const kept = new KeptLinks(matcher)
      for (const chosen of sequence) {
        // An article stands before another one always or never: what changes its place comes as another page.
        const now = [...chosen].sort((x, y) => x - y).flatMap((i) => (all[i] === undefined ? [] : [all[i]]))
        expect(inOrder(kept.among(now))).toEqual(inOrder(proposed(now.flat(), matcher)))
      }
    }),
    { seed: 42, numRuns: 300 },
  )
})

test('a key that becomes common brings nothing together any more, and does again when it is rare', () => {
  const page = (n: number): Item[] => [{ id: `${n}`, keys: ['k'], value: n }]
  const all = Array.from({ length: 6 }, (_, n) => page(n % 2))
  const six = all.map(([one], n) => [{ ...(one as Item), id: `${n}` }])
  const kept = new KeptLinks(matcher)
  expect(kept.among(six.slice(0, 5)).length).toBeGreaterThan(0)
  expect(kept.among(six)).toEqual([])
  expect(kept.among(six.slice(0, 5)).length).toBeGreaterThan(0)
})
