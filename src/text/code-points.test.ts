import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodePoints } from './code-points.ts'
import { span } from './span.ts'

describe('offsets in code points', () => {
  const text = '👨‍🚒 said 𝔄 left'
  test('count a character outside the basic plane once', () => {
    const points = new CodePoints(text)
    const at = span(text.indexOf('left'), text.length)
    const inPoints = points.spanFromUtf16(at)
    expect([...text].slice(inPoints.start, inPoints.end).join('')).toBe('left')
    expect(inPoints.start).toBe(at.start - 3)
    expect(points.spanToUtf16(inPoints)).toEqual(at)
  })
  test('refuse a place inside a surrogate pair or beyond the text', () => {
    const points = new CodePoints(text)
    expect(() => points.fromUtf16(1)).toThrow(RangeError)
    expect(() => points.fromUtf16(text.length + 1)).toThrow(RangeError)
    expect(() => points.toUtf16([...text].length + 1)).toThrow(RangeError)
  })
  test('agree with counting by hand, there and back, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        const points = new CodePoints(any)
        let offset = 0
        for (const [index, character] of [...any].entries()) {
          expect(points.fromUtf16(offset)).toBe(index)
          expect(points.toUtf16(index)).toBe(offset)
          offset += character.length
        }
        expect(points.toUtf16([...any].length)).toBe(any.length)
      }),
      { seed: 12, numRuns: 200 },
    )
  })
})
