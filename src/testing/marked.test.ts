import { describe, expect, test } from 'vitest'
import { marked } from './marked.ts'

describe('the notation of the cases', () => {
  test('gives the text without the marks, and nested marks with their words', () => {
    const { text, marks } = marked('{content#a “We {cue mean} it,”} \\{said\\}\\~Lind')
    expect(text).toBe('“We mean it,” {said}\u00a0Lind')
    expect(marks.map(({ name, group, words }) => [name, group, words])).toEqual([
      ['content', 'a', '“We mean it,”'],
      ['cue', '', 'mean'],
    ])
  })
  test('refuses marks that are not closed, not opened or have no name', () => {
    expect(() => marked('{source Lind')).toThrow(/never closed/)
    expect(() => marked('Lind}')).toThrow(/Nothing to close/)
    expect(() => marked('{} Lind')).toThrow(/No mark name/)
  })
})
