import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutWords } from '../lexicon/en/layout-words.ts'
import { runStages, type TestArticle } from '../testing/layers.ts'
import { layout } from './layout.ts'
import { parts } from './parts.ts'

/** The words of each article's boilerplate, by the article's id. */
function boilerplate(articles: readonly TestArticle[]): Readonly<Record<string, readonly string[]>> {
  const { articles: read } = runStages(articles, [layout(layoutWords), parts])
  return Object.fromEntries(
    read.map((one) => {
      const { article } = one
      const found = one.layer('parts').filter(({ kind }) => kind === 'boilerplate')
      return [article.id, found.map(({ start, end }) => article.text.slice(start, end))]
    }),
  )
}

const openings = [
  'The ferry from Qadun left the quay at six in the morning with forty passengers and two horses.',
  'A court in Halmsund has ordered the tram company to mend its brakes before the first snow.',
  'Orchards in the upper valley bloomed three weeks early, and the growers are looking at the sky.',
  'Bread was short again on the islands, where eleven bakers share the flour of a single mill.',
  'The lamp on Skerry Point was lit by a keeper who had been told twice to go home.',
]
const background =
  'Qadun has been closed since dockers walked out over the plan of Veldhaven Terminals to cut a third of their jobs.'
const plain = 'It was thrown into the basin together with its cabin, in an accident that was blamed on the steel.'

function article(i: number, ...blocks: readonly string[]): TestArticle {
  const [opening = ''] = openings.slice(i)
  return {
    id: `a${i}`,
    outlet: 'Velhan Times',
    text: [`Title number ${'x'.repeat(i + 1)}`, opening, ...blocks].join('\n\n'),
  }
}

const footer = 'Your news from Velhan, day and night'
const second = 'Room 12 · Harbour House · Velhan'

test('lines that an outlet repeats at the end of its articles are boilerplate, digits aside', () => {
  const found = boilerplate([0, 1, 2].map((i) => article(i, footer, `Room ${i} · Harbour House · Velhan`)))
  expect(found['a0']).toEqual([footer, 'Room 0 · Harbour House · Velhan'])
  expect(found['a2']).toEqual([footer, 'Room 2 · Harbour House · Velhan'])
})

test('lines that it repeats at the beginning are boilerplate, too', () => {
  const texts = [0, 1, 2].map((i) => `Velhan, day and night\n\nThe title of ${'x'.repeat(i + 1)}\n\n${openings[i]}`)
  const found = boilerplate(texts.map((text, i) => ({ id: `a${i}`, outlet: 'Velhan Times', text })))
  expect(found['a1']).toEqual(['Velhan, day and night'])
})

test('a motto that was taken for the title gives it back to the line below', () => {
  const texts = [0, 1, 2].map((i) => `Velhan, day and night\n\nThe title of ${'x'.repeat(i + 1)}\n\n${openings[i]}`)
  const all = texts.map((text, i) => ({ id: `a${i}`, outlet: 'Velhan Times', text }))
  const [first] = runStages(all, [layout(layoutWords), parts]).articles
  expect(first?.layer('parts').map(({ kind }) => kind)).toEqual(['boilerplate', 'title', 'paragraph'])
})

test('a title that a series of articles shares stays a title', () => {
  const all = [0, 1, 2].map((i) => ({
    id: `a${i}`,
    outlet: 'Velhan Times',
    text: `The week in the harbour\n\n${openings[i]}`,
  }))
  expect(boilerplate(all)).toEqual({ a0: [], a1: [], a2: [] })
})

test('two articles are too few, and so is less than half of the articles', () => {
  expect(boilerplate([0, 1].map((i) => article(i, footer)))['a0']).toEqual([])
  const three = [0, 1, 2].map((i) => article(i, footer))
  const others = [3, 4, 0, 1].map((i, k) => ({
    ...(article(i, `Last line ${'y'.repeat(k + 1)}`) as object),
    id: `b${k}`,
  }))
  expect(boilerplate([...three, ...others] as TestArticle[])['a0']).toEqual([])
})

test('a paragraph that stands in every article but not at the edge stays part of the story', () => {
  const found = boilerplate([0, 1, 2].map((i) => article(i, background, `And so it went on${'!'.repeat(i + 1)}`)))
  expect(found).toEqual({ a0: [], a1: [], a2: [] })
})

test('a repeated last paragraph that goes on about the story stays part of it', () => {
  const named = [0, 1, 2].map((i) => article(i, `Nothing moved in Qadun${' at all'.repeat(i)}.`, background))
  expect(boilerplate(named)).toEqual({ a0: [], a1: [], a2: [] })
})

test('a paragraph is counted only where nothing but boilerplate lies between it and the edge', () => {
  const found = boilerplate([
    article(0, plain, 'The judge went home.', footer),
    article(1, plain, 'The keeper went home.', footer),
    article(2, plain, footer),
  ])
  expect(found).toEqual({ a0: [footer], a1: [footer], a2: [footer] })
})

test('the same text sent three times teaches nothing', () => {
  const text = `The title\n\n${openings[0]}\n\n${footer}`
  expect(boilerplate(['x', 'y', 'z'].map((id) => ({ id, text, outlet: 'Velhan Times' })))).toEqual({
    x: [],
    y: [],
    z: [],
  })
})

test('another outlet’s articles are not touched', () => {
  const own = [0, 1, 2].map((i) => article(i, footer))
  const other = { id: 'other', outlet: 'Halmsund Courier', text: `A title\n\n${openings[3]}\n\n${footer}` }
  expect(boilerplate([...own, other])['other']).toEqual([])
})

test('the order of the articles changes nothing, and spans stay those of the layout', () => {
  const all = [0, 1, 2, 3, 4].map((i) => article(i, ...(i % 2 === 0 ? [background] : []), footer, second))
  const wanted = boilerplate(all)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(boilerplate(shuffled)).toEqual(wanted)
    }),
    { seed: 3, numRuns: 20 },
  )
  for (const one of runStages(all, [layout(layoutWords), parts]).articles) {
    const spans = (found: readonly { start: number; end: number }[]) => found.map(({ start, end }) => [start, end])
    expect(spans(one.layer('parts'))).toEqual(spans(one.layer('layout').parts))
  }
})
