import { expect, test } from 'vitest'
import { readingNoticeCodes, readingNotices } from './notices.ts'

test('lost characters and text read twice in the wrong encoding are told at their first place', () => {
  const found = readingNotices('The caf\ufffd was â€œclosedâ€\u009d, said Jos\ufffd.')
  expect(found.map(({ code, at }) => [code, at])).toEqual([
    ['replacement-characters', { start: 7, end: 8 }],
    ['twice-encoded', { start: 13, end: 16 }],
  ])
  expect(found[0]?.message).toContain('2 times')
  expect(Object.keys(readingNoticeCodes)).toEqual(found.map(({ code }) => code))
})

test('ordinary text in many languages is not odd', () => {
  expect(readingNotices('“Él vivía en São Paulo”, dit-elle à Âge. Ça coûte 5 €.')).toEqual([])
})

test('a text full of them is one notice', () => {
  expect(readingNotices('\ufffd a '.repeat(50_000))).toHaveLength(1)
})
