import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchor, locate } from './anchor.ts'
import { slice, span } from './span.ts'

const text = 'The union said no. “We will not load,” the union said. The port said no.'

describe('an anchor', () => {
  test('finds its words where they stood', () => {
    const at = span(20, 36)
    expect(locate(text, anchor(text, at))).toEqual({ at, how: 'unmoved' })
  })
  test('follows its words when text is put in front', () => {
    const at = span(20, 36)
    const found = locate(`UPDATED. ${text}`, anchor(text, at))
    expect(found).toEqual({ at: span(29, 45), how: 'moved' })
  })
  test('tells the right one of equal words by what surrounds them', () => {
    const second = text.lastIndexOf('said no')
    const found = locate(`Late news. ${text}`, anchor(text, span(second, second + 7)))
    expect(found?.at.start).toBe(second + 11)
  })
  test('is ambiguous where surroundings agree equally, and gone where the words are', () => {
    expect(locate('no no', { exact: 'no', before: '', after: '', start: 9 })?.how).toBe('ambiguous')
    expect(locate('yes', { exact: 'no', before: '', after: '', start: 0 })).toBeUndefined()
    expect(locate('yes', { exact: '', before: '', after: '', start: 0 })).toBeUndefined()
  })
  test('takes unmoved words at once although the same stand elsewhere', () => {
    expect(locate('no no', { exact: 'no', before: '', after: ' no', start: 0 })?.how).toBe('unmoved')
  })
  test('holds for any place in any text, and after any insertion never names other words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.nat(80),
        fc.integer({ min: 1, max: 20 }),
        fc.string({ maxLength: 10 }),
        (any, from, length, added) => {
          const start = Math.min(from, any.length)
          const at = span(start, Math.min(any.length, start + length))
          if (at.start === at.end) return
          const noted = anchor(any, at)
          expect(locate(any, noted)).toEqual({ at, how: 'unmoved' })
          const moved = locate(added + any, noted)
          expect(moved && slice(added + any, moved.at)).toBe(noted.exact)
        },
      ),
      { seed: 13, numRuns: 1000 },
    )
  })
})
