import { describe, expect, test, vi } from 'vitest'
import { keptBy, keptByAsking, keptByItems, keptByPair, sameList } from './kept-by.ts'

describe('what was made is made again', () => {
  test('where the object or something beside it is another, by identity', () => {
    const make = vi.fn((one: { readonly n: number }, add: number) => [one.n + add])
    const kept = keptBy(make)
    const one = { n: 1 }
    expect(kept(one, 2)).toBe(kept(one, 2))
    expect(kept(one, 3)).toEqual([4])
    expect(kept({ n: 1 }, 3)).toEqual([4])
    expect(make).toHaveBeenCalledTimes(3)
  })

  test('where a list holds other items', () => {
    const make = vi.fn((list: readonly { readonly n: number }[]) => list.length)
    const kept = keptByItems(make)
    const [a, b] = [{ n: 1 }, { n: 2 }]
    expect([kept([a, b]), kept([a, b]), kept([a])]).toEqual([2, 2, 1])
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('where one of a pair is another, whichever way round it is asked', () => {
    const make = vi.fn((a: { readonly n: number }, b: { readonly n: number }) => a.n + b.n)
    const kept = keptByPair(make)
    const [a, b] = [{ n: 1 }, { n: 2 }]
    expect([kept(a, b), kept(b, a), kept(a, { n: 2 })]).toEqual([3, 3, 3])
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('where an answer to what was asked is another', () => {
    const make = vi.fn((one: { readonly word: string }, ask: (question: (n: number) => number) => number) =>
      one.word.repeat(ask((n) => n % 2)),
    )
    const kept = keptByAsking<{ readonly word: string }, number, string>((one, ask) => make(one, ask))
    const one = { word: 'x' }
    expect([kept(one, 1), kept(one, 3), kept(one, 2)]).toEqual(['x', 'x', ''])
    expect(make).toHaveBeenCalledTimes(2)
  })
})

test('an equal list is the one that was given before; another one is itself', () => {
  const same = sameList<number>()
  const of = {}
  const first = same(of, [1, 2])
  expect(same(of, [1, 2])).toBe(first)
  expect(same(of, [1])).toEqual([1])
  const near = sameList<{ readonly n: number; readonly seen: number }>((a, b) => a.n === b.n)
  const list = near(of, [{ n: 1, seen: 1 }])
  expect(near(of, [{ n: 1, seen: 2 }])).toBe(list)
})
