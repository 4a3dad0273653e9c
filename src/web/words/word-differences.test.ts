import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifferences } from './word-differences.ts'

test('a replaced word is removed and added, the rest is the same', () => {
  expect(wordDifferences('the hull is dry', 'the hull was dry')).toEqual([
    { kind: 'same', words: 'the hull' },
    { kind: 'removed', words: 'is' },
    { kind: 'added', words: 'was' },
    { kind: 'same', words: 'dry' },
  ])
})

test('case, quotation marks and punctuation at the ends of words make no difference', () => {
  const runs = wordDifferences('“Nobody was hurt,” ', "'nobody was hurt.")
  expect(runs.every(({ kind }) => kind === 'same')).toBe(true)
})

test('two long versions with nothing in common are one replacement', () => {
  const runs = wordDifferences('a '.repeat(900), 'b '.repeat(900))
  expect(runs.map((run) => run.kind)).toEqual(['removed', 'added'])
})

test('without the added words stands the one version, without the removed ones the other', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((all) => all.join(' '))
  const joined = (runs: ReturnType<typeof wordDifferences>, without: string): string =>
    runs
      .filter((run) => run.kind !== without)
      .map((run) => run.words)
      .join(' ')
  fc.assert(
    fc.property(words, words, (one, other) => {
      const runs = wordDifferences(one, other)
      expect(joined(runs, 'added')).toBe(one)
      expect(joined(runs, 'removed')).toBe(other)
    }),
    { seed: 7 },
  )
})
