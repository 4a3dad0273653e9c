import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import type { FoundEvent, FoundName } from '../../record/findings.ts'
import { type ArticleId, markId } from '../../record/ids.ts'
import type { Part } from '../../record/record.ts'
import type { ArticleView, StoryView } from '../../record/stage.ts'
import { type Case, cases } from '../../testing/cases.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import { layersOf } from '../../testing/layers.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { covers, type Span } from '../../text/span.ts'
import { dates } from '../dates/dates.ts'
import { expressions } from '../dates/expressions.ts'
import { quotations } from '../quotations/quotations.ts'
import { statements } from '../statements/statements.ts'
import { tags } from '../tags/tags.ts'
import { tokens } from '../tokens.ts'
import { events } from './events.ts'

const date = '2023-03-17'
type Named = Pick<FoundName, 'at' | 'type'>

/** Stages that give parts of one kind, the publication day and the names that a case marks. */
const given = (kind: Part['kind'], named: readonly Named[]): readonly unknown[] => [
  {
    ...{ scope: 'article', name: 'parts', version: 1, reads: [], writes: 'parts' },
    run: ({ article }: ArticleView<never>) => paragraphs(article.text).map((one) => ({ ...one, kind })),
  },
  {
    ...{ scope: 'article', name: 'names', version: 1, reads: [], writes: 'names' },
    run: ({ article }: ArticleView<never>) =>
      named.map((one) => ({ ...one, id: markId(article, 'names', [one.at]), by: 'names/given', title: null })),
  },
  {
    ...{ scope: 'each', name: 'published', version: 1, reads: [], writes: 'published' },
    run: ({ articles }: StoryView<never>) =>
      new Map(
        articles.map(({ article }): [ArticleId, unknown] => [
          article.id,
          { earliest: date, latest: date, basis: 'given', reasons: [] },
        ]),
      ),
  },
]

const stages = [
  tokens(english.tokens),
  quotations,
  expressions(english.dates),
  tags(shippedModels.tags),
  statements(english.statements, english.verbForms, shippedModels),
  dates(english.dates),
  events(english.events, english.verbForms),
]

function eventsOf(text: string, named: readonly Named[] = [], kind: Part['kind'] = 'paragraph'): readonly FoundEvent[] {
  const [parts, ...others] = given(kind, named)
  return layersOf({ text, date }, [layout(english.layout), parts, ...others, ...stages]).layer('events')
}

const parties = new Map<string, Named['type']>([
  ['source', 'organisation'],
  ['target', 'organisation'],
  ['name', 'organisation'],
  ['place', 'place'],
])
const namedIn = ({ marks }: Case): Named[] =>
  marks.flatMap(({ name, at }) => {
    const type = parties.get(name)
    return type === undefined ? [] : [{ at, type }]
  })

/** `2023-03-13`, `2023-01-01-to-2023-01-31`, `by-2023-03-25`: as the cases write when something was. */
function whenOf({ earliest, latest }: FoundEvent): string {
  if (earliest === null) return `by-${latest}`
  return earliest === latest ? earliest : `${earliest}-to-${latest}`
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end)

describe('cases/events', () => {
  for (const one of cases('events')) {
    test(one.name, () => {
      const dated = eventsOf(one.text, namedIn(one)).filter(({ latest }) => latest !== null)
      const told = dated.map(
        (found) => `${found.status} ${whenOf(found)} ${found.type}: ${words(one.text, found.trigger)}`,
      )
      const expected = one.marks
        .filter(({ group }) => group !== '')
        .map((mark) => {
          const trigger = one.marks.find(
            ({ name, group, at }) => group === '' && !parties.has(name) && covers(mark.at, at),
          )
          return `${mark.name} ${mark.group} ${trigger?.name.toUpperCase()}: ${trigger?.words}`
        })
      expect(told).toEqual(expected)
      expect(one.isNegative).toBe(dated.length === 0)
      for (const role of ['source', 'target'] as const) {
        const found = dated.flatMap((event) => event[`${role}s`].map((at) => words(one.text, at)))
        expect(found, role).toEqual(one.marks.filter(({ name }) => name === role).map((mark) => mark.words))
      }
    })
  }
})

describe('events', () => {
  const text = 'Rebels attacked the fort on Monday. The attack failed.'

  test('are looked for in paragraphs only: a caption tells of a picture', () => {
    expect(eventsOf(text)).toHaveLength(2)
    expect(eventsOf(text, [], 'caption')).toEqual([])
    expect(eventsOf(text, [], 'title')).toEqual([])
  })

  test('without a date are kept where a definite noun points back', () => {
    const [, back] = eventsOf(text)
    expect(back).toMatchObject({ by: 'events/definite-noun', earliest: null, latest: null, when: null })
    expect(back && words(text, back.at)).toBe('attack')
  })

  test('stand in their own clause, with the date', () => {
    const long = 'It rained, and rebels attacked the fort on Monday, which nobody saw.'
    expect(eventsOf(long).map(({ at }) => words(long, at))).toEqual(['and rebels attacked the fort on Monday'])
  })

  test('have peoples for their parties, not the nation of a named one', () => {
    const text = 'Swedish dockers attacked Norwegian Premier Falk Aanes on Monday.'
    const start = text.indexOf('Falk')
    const [found] = eventsOf(text, [{ at: { start, end: start + 'Falk Aanes'.length }, type: 'person' }])
    expect(found?.sources.map((at) => words(text, at))).toEqual(['Swedish'])
    expect(found?.targets.map((at) => words(text, at))).toEqual(['Falk Aanes'])
  })

  test('lie in the text whatever the text', () => {
    const bits = [
      'attack',
      'attacked',
      'on Monday',
      'in 2020',
      'two days after',
      'the',
      'by Friday',
      'will',
      'not',
      'said',
      'that',
    ]
    const more = [
      ',',
      '.',
      '“',
      '”',
      '(',
      ')',
      'which',
      'since',
      'explosion',
      'killed',
      'agreement',
      'pull',
      'out',
      '\n',
      '𝔄',
    ]
    const text = fc.array(fc.constantFrom(...bits, ...more), { maxLength: 50 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (one) => {
        for (const { at, trigger, when } of eventsOf(one)) {
          for (const place of [at, trigger, ...(when === null ? [] : [when])]) {
            expect(place.start < place.end && place.end <= one.length).toBe(true)
          }
          expect(covers(at, trigger)).toBe(true)
        }
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  for (const [name, make] of Object.entries(hostileTexts)) {
    test(`survive ${name}`, () => {
      expect(() => eventsOf(make(20_000))).not.toThrow()
    })
  }
})
