import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundName } from '../../record/findings.ts'
import { cases } from '../../testing/cases.ts'
import { layersOf, type TestArticle } from '../../testing/layers.ts'
import { tokens } from '../tokens.ts'
import { names } from './names.ts'

const stages = [layout(english.layout), parts, tokens(english.tokens), names(english.names, shippedModels.names)]

const found = (article: TestArticle): readonly FoundName[] => layersOf(article, stages).layer('names')

const shown = (text: string, list: readonly FoundName[]): string[] =>
  list.map(({ at, type }) => `${type} ${at.start}: ${text.slice(at.start, at.end)}`)

describe('names in sentences', () => {
  test.each(cases('names'))('$name', ({ text, marks, isNegative }) => {
    const expected = marks.map(({ name, at, words }) => `${name} ${at.start}: ${words}`)
    expect(shown(text, found(text))).toEqual(isNegative ? [] : expected)
  })
})

describe('what a found name says', () => {
  test('the title before it, with its country', () => {
    const text = 'He met Iraqi Foreign Minister Samir Haddad there.'
    const [name] = found(text)
    expect(name?.title && text.slice(name.title.start, name.title.end)).toBe('Iraqi Foreign Minister')
  })
  test('no title from the line above', () => {
    const text = 'A talk with the minister\n\nSamir Haddad met them in Beirut, and Haddad was late.'
    expect(found(text).map(({ title }) => title)).toEqual([null, null, null])
  })
  test('the model, where no rule says the same', () => {
    const rules = new Set(found('They met in Baghdad, and Edith Marlow came too.').map(({ by }) => by))
    expect([...rules].every((by) => /^names\/[a-z-]+$/.test(by))).toBe(true)
  })
  test('the rule that made it', () => {
    expect(found('They met in Baghdad.').map(({ by }) => by)).toEqual(['names/gazetteer'])
  })
  test('an outlet is an organisation in its own article', () => {
    const text = 'The man told Halmsund Courier on Tuesday that he had seen it, and Halmsund Courier printed it.'
    expect(found({ text, outlet: 'Halmsund Courier' }).map(({ type }) => type)).toEqual([
      'organisation',
      'organisation',
    ])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'Kata’ib',
    'Iraqi',
    'Minister',
    'of',
    'the',
    'al-Sadr',
    'bin',
    'US',
    '-',
    'led',
    '“',
    ']',
    '[',
    '(',
    ')',
    '.',
    ',',
    '&',
    'and',
    'Biden',
    'Gate',
    '2',
    '\u00a0',
    '\n\n',
    'KYIV',
    "'",
    '\ud800',
  )
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
  test('gives names that lie in it, in order, apart from each other and the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const list = found(text)
        expect(found(text)).toEqual(list)
        let last = 0
        for (const { at } of list) {
          expect(at.start).toBeGreaterThanOrEqual(last)
          expect(at.end).toBeGreaterThan(at.start)
          expect(at.end).toBeLessThanOrEqual(text.length)
          last = at.end
        }
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
  test('a hundred thousand capitals in one sentence are read', () => {
    expect(found('Iraqi General '.repeat(50_000)).length).toBeLessThan(50_001)
  })
})
