import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleText } from '../../record/article.ts'
import type { Quotation } from '../../record/findings.ts'
import type { Part } from '../../record/record.ts'
import { cases } from '../../testing/cases.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { quotationNotices } from './notices.ts'
import { findQuotations } from './quotations.ts'

const partsOf = (text: string): Part[] => paragraphs(text).map((one) => ({ ...one, kind: 'paragraph' as const }))
const quotationsOf = (text: string): Quotation[] => findQuotations(text, articleText(text), partsOf(text))

/** Each quotation as its pieces' words, after `unclosed`, `mixed pair` or nothing. */
const shown = (text: string): string[] =>
  quotationsOf(text).map(({ pieces, closed, paired }) => {
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')
    if (!closed) return `unclosed ${words}`
    return paired ? words : `mixed ${words}`
  })

describe('cases/quotations', () => {
  for (const { name, text, marks } of cases('quotations')) {
    test(name, () => {
      const groups = new Map<string, string[]>()
      marks.forEach(({ name: sort, group, words }, i) => {
        const key = group === '' ? `${sort} ${i}` : `${sort} #${group}`
        groups.set(key, [...(groups.get(key) ?? []), words])
      })
      const expected = [...groups].map(([key, pieces]) => {
        const sort = key.split(' ')[0]
        return sort === 'quotation' ? pieces.join(' | ') : `${sort} ${pieces.join(' | ')}`
      })
      expect(shown(text)).toEqual(expected)
    })
  }
})

describe('a quotation', () => {
  test('keeps its words without the marks, piece by piece', () => {
    const text = '“We wait.\n“We hope,” she said.'
    const [only] = quotationsOf(text)
    expect(only?.inner.map(({ start, end }) => text.slice(start, end))).toEqual(['We wait.', 'We hope,'])
    expect(only?.closed).toBe(true)
  })
  test('is not looked for in breadcrumbs and boilerplate', () => {
    const text = '“We wait,” she said.'
    const parts: Part[] = [{ start: 0, end: text.length, kind: 'boilerplate' }]
    expect(findQuotations(text, articleText(text), parts)).toEqual([])
  })
  test('knows the family of its marks', () => {
    expect(quotationsOf('“a b” ‘c d’ «e f» "g h"').map(({ marks }) => marks)).toEqual([
      'double',
      'single',
      'angle',
      'double',
    ])
  })
})

describe('notices of odd marks', () => {
  const odd = (text: string): string[] =>
    quotationNotices(text, partsOf(text)).map(({ at }) => text.slice(at.start, at.end + 3))
  test('are given once a paragraph, at the mark that has no partner', () => {
    expect(odd('The “so-called plan failed.\nAll is well.')).toEqual(['“so-'])
    expect(odd('It failed,” she said.')).toEqual(['” sh'])
  })
  test('are not given for speech that runs on in the next paragraph, for apostrophes and for inches', () => {
    expect(odd('“We wait.\n“We hope.”')).toEqual([])
    expect(odd('The teachers’ rock ’n’ roll of the ’90s.')).toEqual([])
    expect(odd('A board 12" wide and a man 6\'2" tall.')).toEqual([])
  })
})

describe('any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    ' ',
    ' ',
    '\n',
    'a',
    'ss',
    '.',
    ',',
    '9',
    '\ud800',
    'é',
  ]
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''))
  test('gives quotations whose pieces lie in the text, are not empty and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { at, pieces: found, inner } of quotationsOf(text)) {
          let last = at.start
          expect(inner.length).toBe(found.length)
          found.forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(inner[i]?.start).toBeGreaterThan(start)
            last = end
          })
          expect(at.end).toBe(last)
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { seed: 7, numRuns: 400 },
    )
  })
  test('of hostile making is read to its end', () => {
    for (const make of Object.values(hostileTexts)) expect(() => quotationsOf(make(100_000))).not.toThrow()
  })
})
