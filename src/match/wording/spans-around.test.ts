import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byStartThenEnd, overlaps, type Span } from '../../text/span.ts'
import { SpansAround } from './spans-around.ts'

const some = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

test('says of a place what a walk over all spans says', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), some, (spans, at) => {
      const around = new SpansAround(spans)
      expect(around.touching(at)).toEqual([...spans].sort(byStartThenEnd).filter((one) => overlaps(one, at)))
      expect(around.isInside(at)).toBe(spans.some(({ start, end }) => start < at.start && end > at.end))
    }),
    { seed: 11, numRuns: 500 },
  )
})
