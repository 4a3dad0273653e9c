import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LayeredSpan } from './layered-span.ts'
import { segments } from './segments.ts'

function mark(start: number, end: number, to = 'x'): LayeredSpan {
  return { start, end, layer: 'name', to, opens: '' }
}

test('marks that overlap are cut where the other begins and ends', () => {
  const cut = segments({ start: 0, end: 10 }, [mark(1, 6, 'a'), mark(4, 8, 'b')])
  expect(cut.map(({ start, end, marks }) => [start, end, marks.map(({ to }) => to).join('')])).toEqual([
    [0, 1, ''],
    [1, 4, 'a'],
    [4, 6, 'ab'],
    [6, 8, 'b'],
    [8, 10, ''],
  ])
})

test('none: a mark outside the stretch cuts nothing', () => {
  expect(segments({ start: 5, end: 10 }, [mark(0, 5), mark(10, 12)])).toEqual([{ start: 5, end: 10, marks: [] }])
})

test('segments follow one another without a gap, and each mark covers just what it marks', () => {
  const marks = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(marks, (all) => {
      const cut = segments({ start: 3, end: 25 }, all)
      expect(cut[0]?.start).toBe(3)
      expect(cut.at(-1)?.end).toBe(25)
      for (const [i, one] of cut.entries()) {
        if (i > 0) expect(one.start).toBe(cut[i - 1]?.end)
        expect(one.marks.length).toBe(all.filter(({ start, end }) => start <= one.start && one.end <= end).length)
      }
    }),
    { seed: 7 },
  )
})

test('a hundred thousand marks on one place are not told one by one', () => {
  const cut = segments(
    { start: 0, end: 9 },
    Array.from({ length: 100_000 }, () => mark(2, 5)),
  )
  expect(cut.map(({ marks }) => marks.length)).toEqual([0, 16, 0])
})
