import { describe, expect, test } from 'vitest'
import { wordLists } from '../../lexicon/en/word-lists.ts'
import { withOwn } from '../../record/word-lists.ts'
import { printedLists, readWordLists } from './word-lists.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const readFrom = (text: string) => readWordLists('lists.txt', bytes(text), wordLists)

describe('a file of lists of words', () => {
  test('is read list by list; comments and empty lines are for people', () => {
    expect(readFrom('# mine\n[naming]\nstyled\n\n[distancing]\nso-called\nwhat  … calls\n')).toEqual([
      { name: 'distancing', own: true, words: ['so-called', 'what … calls'] },
      { name: 'naming', own: true, words: ['styled'] },
    ])
  })

  test('printed and read again is the same lists', () => {
    expect(readFrom(printedLists(wordLists))).toEqual(wordLists.map((one) => ({ ...one, own: true })))
    expect(withOwn(wordLists, readFrom('[naming]\n')).find(({ name }) => name === 'naming')?.words).toEqual([])
  })

  test.each([
    ['so-called\n', 'line 1: a word stands before'],
    ['[distancing]\na\n[distance]\n', 'line 3: there is no list of the name distance'],
    [`[naming]\n${'a'.repeat(101)}\n`, 'line 2: a word may have 100 characters'],
    ['# nothing\n', 'it holds no list'],
    [`[naming]\n${'a\n'.repeat(20_001)}`, 'line 20002: lists may have 20000 words'],
  ])('is refused where it is none: %.20s', (text, message) => {
    expect(() => readFrom(text)).toThrow(message)
  })
})
