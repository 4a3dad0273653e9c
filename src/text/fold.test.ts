import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test('letters, accents, quotation marks, dashes and spaces become one kind', () => {
  expect(fold('“Café” — Ta’if\u00a0Port')).toBe('"cafe" - ta\'if port')
  expect(fold('«Ōtsu» ‘Ñ’')).toBe('"otsu" \'n\'')
})

test('letters whose lower case is longer keep their length', () => {
  expect(fold('İstanbul')).toHaveLength(8)
  expect(fold('ΑΘΗΝΑ БЕРЛИН')).toBe('αθηνα берлин')
})

test('any text keeps its length, and folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const folded = fold(text)
      expect(folded).toHaveLength(text.length)
      expect(fold(folded)).toBe(folded)
    }),
    { seed: 11, numRuns: 600 },
  )
})
