import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentOf, meets } from './extent.ts'

describe('the values that a figure allows', () => {
  test('about n lie around it, nearly n close below it', () => {
    expect(extentOf(2500, 2500, 'near')).toEqual({ least: 2250, most: 2750 })
    expect(extentOf(2500, 2500, 'close-below')).toEqual({ least: 2250, most: 2500 })
  })

  test('more than n begin at it, up to n end at it', () => {
    expect(extentOf(2000, 2000, 'above')).toEqual({ least: 2000, most: Number.POSITIVE_INFINITY })
    expect(extentOf(2000, 2000, 'below')).toEqual({ least: 0, most: 2000 })
  })

  test('a round number is rounded, a small or an odd one is not', () => {
    expect(extentOf(2500, 2500, 'exact')).toEqual({ least: 2450, most: 2550 })
    expect(extentOf(300_000, 300_000, 'exact')).toEqual({ least: 285_000, most: 315_000 })
    expect(extentOf(2512, 2512, 'exact')).toEqual({ least: 2512, most: 2512 })
    expect(extentOf(20, 20, 'exact')).toEqual({ least: 20, most: 20 })
  })

  test('hold the number itself, whatever the hedge', () => {
    const senses = fc.constantFrom('near', 'above', 'below', 'close-below', 'exact')
    fc.assert(
      fc.property(fc.nat(1e9), senses, (n, sense) => {
        expect(meets(extentOf(n, n, sense), { least: n, most: n })).toBe(true)
      }),
      { seed: 3 },
    )
  })

  test('meet where one value fits both', () => {
    expect(meets(extentOf(1400, 1400, 'near'), extentOf(1500, 1500, 'close-below'))).toBe(true)
    expect(meets(extentOf(1400, 1400, 'near'), extentOf(2000, 2000, 'above'))).toBe(false)
    expect(meets(extentOf(3, 3, 'exact'), extentOf(4, 4, 'exact'))).toBe(false)
  })
})
