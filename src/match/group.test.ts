import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkId } from '../record/ids.ts'
import type { Rulings } from '../record/stage.ts'
import { group } from './group.ts'

const none: Rulings = { same: [], different: [] }
/** Numbers near each other are alike; the tens are the keys. */
const near = {
  id: (n: number) => `n${String(n).padStart(3, '0')}`,
  keys: (n: number) => [`${Math.floor(n / 10)}`, `${Math.floor((n + 5) / 10)}`],
  alike: (a: number, b: number) => 1 - Math.abs(a - b) / 10,
  threshold: 0.8,
}
const mark = (n: number): MarkId => near.id(n) as MarkId
const numbers = fc.uniqueArray(fc.nat(120), { maxLength: 40 })
const pairs = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 6 })

describe('grouping', () => {
  test('joins by links, chains too, and leaves the rest alone', () => {
    expect(group([1, 2, 4, 20, 40], near, none)).toEqual([['n001', 'n002', 'n004'], ['n020'], ['n040']])
  })
  test('obeys people: what they join is one, what they part never meets, not even by a chain', () => {
    const rulings: Rulings = { same: [[mark(1), mark(40)]], different: [[mark(2), mark(4)]] }
    expect(group([1, 2, 3, 4, 40], near, rulings)).toEqual([['n001', 'n002', 'n003', 'n040'], ['n004']])
  })
  test('passes over keys that too many items have', () => {
    expect(group([1, 2, 3], { ...near, commonKey: 2 }, none)).toHaveLength(3)
  })
  test('keeps apart what must not meet, even through a third, unless a person joins it', () => {
    const matcher = { ...near, apart: (a: number, b: number) => Math.abs(a - b) > 2 }
    expect(group([1, 2, 3, 4], matcher, none)).toEqual([['n001', 'n002', 'n003'], ['n004']])
    expect(group([1, 4], matcher, { same: [[mark(1), mark(4)]], different: [] })).toEqual([['n001', 'n004']])
  })
  test('tells which links it used', () => {
    const links: string[] = []
    group([1, 2, 40], near, { same: [[mark(2), mark(40)]], different: [] }, (a, b, score) =>
      links.push(`${a} ${b} ${score}`),
    )
    expect(links).toEqual(['n002 n040 Infinity', 'n001 n002 0.9'])
  })
  test('gives the same groups in any order, every item once, and keeps apart what was parted', () => {
    fc.assert(
      fc.property(numbers, pairs, pairs, fc.infiniteStream(fc.nat()), (items, same, different, luck) => {
        const rulings: Rulings = {
          same: same.map(([a, b]) => [mark(a), mark(b)]),
          different: different.filter(([a, b]) => a !== b).map(([a, b]) => [mark(a), mark(b)]),
        }
        const groups = group(items, near, rulings)
        const keyed = items.map((item) => ({ item, key: luck.next().value ?? 0 }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
        expect(group(shuffled, near, { same: [...rulings.same].reverse(), different: rulings.different })).toEqual(
          groups,
        )
        expect(groups.flat().sort()).toEqual(items.map(near.id).sort())
        for (const [a, b] of rulings.different) {
          expect(groups.some((ids) => ids.includes(a) && ids.includes(b))).toBe(false)
        }
      }),
      { seed: 21, numRuns: 500 },
    )
  })
})
