import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import type { FoundFigure } from '../../record/findings.ts'
import type { Part } from '../../record/record.ts'
import { type Case, cases } from '../../testing/cases.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import { layersOf } from '../../testing/layers.ts'
import type { ExpectedMark } from '../../testing/marked.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { covers } from '../../text/span.ts'
import { expressions } from '../dates/expressions.ts'
import { tokens } from '../tokens.ts'
import { figures } from './figures.ts'

/** Parts of one kind, and no names: what a figure is must show without them. */
const given = (kind: Part['kind']): readonly unknown[] => [
  {
    ...{ scope: 'article', name: 'parts', version: 1, reads: [], writes: 'parts' },
    run: ({ article }: { article: { text: string } }) => paragraphs(article.text).map((one) => ({ ...one, kind })),
  },
  { scope: 'article', name: 'names', version: 1, reads: [], writes: 'names', run: () => [] },
]

const stages = [tokens(english.tokens), expressions(english.dates), figures(english.figures)]
const figuresOf = (text: string, kind: Part['kind'] = 'paragraph'): readonly FoundFigure[] =>
  layersOf(text, [...given(kind), ...stages]).layer('figures')

const rounded = (value: number | null): string =>
  value === null ? 'open' : String(Math.round(value * 1000) / 1000).replace('.', 'p')
const unitName = (unit: string): string => (unit === '%' ? 'percent' : unit.toLowerCase())

/** `2500-2500`, `2000-open`, `9p5-9p5-cad`: as the cases write a figure's value. */
const readingOf = ({ low, high, unit }: FoundFigure): string =>
  [rounded(low), rounded(high), ...(unit === null ? [] : [unitName(unit)])].join('-')

/** One line a figure: value, words, hedge. */
const shown = (text: string): string[] =>
  figuresOf(text).map((one) => {
    const hedge = one.hedge === null ? '' : ` (${text.slice(one.hedge.start, one.hedge.end)})`
    return `${readingOf(one)}: ${text.slice(one.at.start, one.at.end)}${hedge}`
  })

const expectedOf = ({ marks }: Case): string[] =>
  marks
    .filter(({ name }) => name === 'figure')
    .map((mark) => {
      const hedge = marks.find(({ name, at }) => name === 'hedge' && covers(mark.at, at))
      return `${mark.group}: ${mark.words}${hedge === undefined ? '' : ` (${hedge.words})`}`
    })

/** The figure that a counted mark belongs to: the one that it stands in, or the one of the same value. */
function figureOf(mark: ExpectedMark, found: readonly FoundFigure[]): FoundFigure | undefined {
  if (mark.group === '') return found.find(({ at }) => covers(at, mark.at))
  return found.find((one) => readingOf(one).startsWith(mark.group))
}

describe('cases/figures', () => {
  for (const one of cases('figures')) {
    test(one.name, () => {
      expect(shown(one.text)).toEqual(expectedOf(one))
      const found = figuresOf(one.text)
      for (const mark of one.marks.filter(({ name }) => name === 'counted')) {
        const counted = figureOf(mark, found)?.counted ?? null
        expect(counted === null ? null : one.text.slice(counted.start, counted.end)).toBe(mark.words)
      }
      expect(one.isNegative).toBe(found.length === 0)
    })
  }
})

describe('figures', () => {
  test('are looked for in titles and captions, but not in breadcrumbs, bylines and boilerplate', () => {
    const text = 'About 2,500 dockers marched'
    expect(figuresOf(text, 'title')).toHaveLength(1)
    expect(figuresOf(text, 'caption')).toHaveLength(1)
    expect(figuresOf(text, 'byline')).toEqual([])
    expect(figuresOf(text, 'boilerplate')).toEqual([])
  })

  test('say by which rule they were found', () => {
    expect(figuresOf('Some 40 boats, worth $3m, and two of the crews').map(({ by }) => by)).toEqual([
      'figures/counted',
      'figures/money',
      'figures/part',
    ])
  })

  test('do not reach from one sentence into the next', () => {
    expect(figuresOf('He drew a 12. Boats came.')).toEqual([])
  })

  test('lie in the text, in order, whatever the text', () => {
    const bits = [
      '2,500',
      'about',
      'dockers',
      ' of ',
      'the',
      '$',
      '€',
      'million',
      'two-thirds',
      '61',
      ' to ',
      '38',
      'votes',
      '%',
    ]
    const more = [
      '-',
      '. ',
      ', ',
      'no',
      'all',
      'how many',
      'killed',
      'thousands',
      'half',
      'a',
      'Thirty-two',
      '\n',
      '𝔄',
      '\u00a0',
    ]
    const text = fc.array(fc.constantFrom(...bits, ...more, ' '), { maxLength: 60 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (words) => {
        let last = 0
        for (const { at, low, high, counted, hedge } of figuresOf(words)) {
          expect(at.start >= last && at.end > at.start && at.end <= words.length).toBe(true)
          expect((low ?? 0) <= (high ?? low ?? 0) && Number.isFinite(high ?? low ?? 0)).toBe(true)
          for (const part of [counted, hedge]) expect(part === null || part.end <= words.length).toBe(true)
          last = at.start
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  for (const [name, make] of Object.entries(hostileTexts)) {
    test(`survive ${name}`, () => {
      expect(() => figuresOf(make(20_000))).not.toThrow()
    })
  }
})
