import { describe, expect, test } from 'vitest'
import { OffsetMap } from './offset-map.ts'
import { span } from './span.ts'

// <p>Fish &amp; chips</p><p>at sea</p>  →  Fish & chips⏎⏎at sea
const map = new OffsetMap([
  { source: span(3, 8), target: span(0, 5), verbatim: true },
  { source: span(8, 13), target: span(5, 6), verbatim: false },
  { source: span(13, 19), target: span(6, 12), verbatim: true },
  { source: span(26, 32), target: span(14, 20), verbatim: true },
])

describe('an offset map', () => {
  test('leads back to the source, entities taken whole', () => {
    expect(map.toSource(span(0, 4))).toEqual(span(3, 7))
    expect(map.toSource(span(5, 6))).toEqual(span(8, 13))
    expect(map.toSource(span(7, 16))).toEqual(span(14, 28))
  })
  test('leads forth, and knows what came from nowhere and what was dropped', () => {
    expect(map.toTarget(span(26, 28))).toEqual(span(14, 16))
    expect(map.toSource(span(12, 14))).toBeUndefined()
    expect(map.toTarget(span(0, 3))).toBeUndefined()
  })
  test('refuses pieces that go backwards or stretch what is verbatim', () => {
    const piece = { source: span(0, 2), target: span(0, 2), verbatim: true }
    expect(() => new OffsetMap([piece, piece])).toThrow(/backwards/)
    expect(() => new OffsetMap([{ ...piece, target: span(0, 3) }])).toThrow(/length/)
  })
})
