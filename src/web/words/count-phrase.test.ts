import { expect, test } from 'vitest'
import { capital, countInWords, countPhrase, listPhrase } from './count-phrase.ts'

test('a count stands with its noun, small ones in words where it is running text', () => {
  expect(countPhrase(1, 'article')).toBe('1 article')
  expect(countPhrase(1204, 'name')).toBe('1,204 names')
  expect(countPhrase(2, 'quantity', 'quantities')).toBe('2 quantities')
  expect(countInWords(3, 'outlet')).toBe('three outlets')
  expect(countInWords(13, 'outlet')).toBe('13 outlets')
  expect(countInWords(0, 'outlet')).toBe('no outlets')
})

test('several things are told in one breath', () => {
  expect(listPhrase([])).toBe('')
  expect(listPhrase(['a'])).toBe('a')
  expect(listPhrase(['a', 'b', 'c'])).toBe('a, b and c')
  expect(capital('the ferry')).toBe('The ferry')
})
