import { describe, expect, test } from 'vitest'
import { byPosition, byStartThenEnd, covers, hull, overlaps, slice, span, trimmed } from './span.ts'

describe('a span', () => {
  test('refuses what no text could have', () => {
    expect(() => span(3, 2)).toThrow(RangeError)
    expect(() => span(-1, 2)).toThrow(RangeError)
    expect(() => span(0.5, 2)).toThrow(RangeError)
  })
  test('gives its words and refuses to run past the text', () => {
    expect(slice('harbour', span(0, 4))).toBe('harb')
    expect(() => slice('harbour', span(5, 8))).toThrow(/7 units/)
  })
  test('covers itself and overlaps no neighbour', () => {
    expect(covers(span(2, 5), span(2, 5))).toBe(true)
    expect(overlaps(span(2, 5), span(5, 6))).toBe(false)
    expect(overlaps(span(2, 5), span(4, 6))).toBe(true)
  })
  test('sorts in reading order, the longer or the shorter first as asked', () => {
    const spans = [span(4, 6), span(1, 2), span(1, 9)]
    expect([...spans].sort(byPosition)).toEqual([span(1, 9), span(1, 2), span(4, 6)])
    expect([...spans].sort(byStartThenEnd)).toEqual([span(1, 2), span(1, 9), span(4, 6)])
    expect(hull(spans)).toEqual(span(1, 9))
    expect(() => hull([])).toThrow(RangeError)
  })
  test('is trimmed of white space, no-break spaces too', () => {
    expect(trimmed('\u00a0 quay \n', span(0, 8))).toEqual(span(2, 6))
    expect(trimmed('   ', span(0, 3))).toEqual(span(3, 3))
  })
})
