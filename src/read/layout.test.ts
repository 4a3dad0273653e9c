import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutWords } from '../lexicon/en/layout-words.ts'
import type { Layout } from '../record/findings.ts'
import { cases } from '../testing/cases.ts'
import { layersOf, type TestArticle } from '../testing/layers.ts'
import type { Marked } from '../testing/marked.ts'
import { layout } from './layout.ts'

const kinds = new Set(['breadcrumb', 'title', 'subtitle', 'byline', 'dateline', 'caption', 'heading', 'boilerplate'])

function layoutOf(article: TestArticle): Layout {
  return layersOf(article, [layout(layoutWords)]).layer('layout')
}

function wordsOf({ marks }: Marked, name: string): readonly string[] {
  return marks.filter((mark) => mark.name === name).map(({ words }) => words)
}

for (const one of cases('parts')) {
  test(one.name, () => {
    const found = layoutOf(one.text)
    const wanted = one.marks.filter(({ name }) => kinds.has(name)).map(({ name, words }) => `${name}: ${words.trim()}`)
    const shown = found.parts.filter(({ kind }) => kind !== 'paragraph')
    expect(shown.map(({ kind, start, end }) => `${kind}: ${one.text.slice(start, end)}`)).toEqual(wanted)
    expect(one.isNegative).toBe(wanted.length === 0)
    expect(found.byline.map(({ start, end }) => one.text.slice(start, end))).toEqual(wordsOf(one, 'author'))
    expect(found.section).toEqual(wordsOf(one, 'section'))
    const day = found.stated === null ? [] : [one.text.slice(found.stated.start, found.stated.end)]
    expect(day).toEqual(wordsOf(one, 'day'))
    const [outlet] = wordsOf(one, 'outlet')
    if (outlet !== undefined) expect(found.outlet?.name).toBe(outlet)
  })
}

test('at least one case in five is negative', () => {
  const all = cases('parts')
  expect(all.filter(({ isNegative }) => isNegative).length * 5).toBeGreaterThanOrEqual(all.length)
})

const story = 'The ferry left at six with forty passengers, two horses and the mail, the harbour office said.'

test('the agency of a dateline is the outlet, by its name where its code is known or written out', () => {
  expect(layoutOf(`TEHRAN (FNA)- ${story}`).outlet).toEqual({ name: 'Fars News Agency', by: 'layout/dateline' })
  expect(layoutOf(`QADUN (OPS) — ${story}\n\nOstral Press Service (OPS) was told so.`).outlet?.name).toBe(
    'Ostral Press Service',
  )
  expect(layoutOf(`QADUN (OPS) — ${story}`).outlet?.name).toBe('OPS')
  expect(layoutOf(`Shafaq News/ ${story}`).outlet?.name).toBe('Shafaq News')
  expect(layoutOf(`QADUN (Agencies) — ${story}`).outlet).toBeNull()
})

test('the outlet that came with the article outranks every sign in it', () => {
  expect(layoutOf({ text: `TEHRAN (FNA)- ${story}`, outlet: 'Velhan Now' }).outlet).toEqual({
    name: 'Velhan Now',
    by: 'layout/given',
  })
})

test('an outlet that names itself below the story outranks the agency above it', () => {
  const text = `A ferry leaves the port\n\nQADUN (AFP) — ${story}\n\n© 2023 The Halmsund Courier`
  expect(layoutOf(text).outlet?.name).toBe('The Halmsund Courier')
})

test('a person whom readers are asked to follow is no outlet', () => {
  expect(layoutOf(`A ferry leaves\n\n${story}\n\nFollow Mara Lind on Tidewall`).outlet).toBeNull()
})

test('the holder of a picture is the outlet where somebody told it something', () => {
  const caption = 'The ferry on Sunday. Photograph: Piet Halder/Halmsund Courier'
  const text = `A ferry leaves the port\n\n${caption}\n\n${story}`
  expect(layoutOf(text).outlet).toBeNull()
  expect(layoutOf(`${text}\n\n“It was late,” its captain told the Courier.`).outlet?.name).toBe('Halmsund Courier')
})

test('a title that came with the article is found whatever its punctuation', () => {
  const text = `Ferries sail. Nobody knows why\n\nFlour at last — and mail.\n\n${story}`
  const { title } = layoutOf({ text, title: 'Flour at last – and mail' })
  expect(title === null ? null : text.slice(title.start, title.end)).toBe('Flour at last — and mail.')
})

test('section and language that came with the article are kept', () => {
  const found = layoutOf({
    text: `News / Ports\n\nA ferry leaves\n\n${story}`,
    section: ['Islands'],
    language: 'en-GB',
  })
  expect(found.section).toEqual(['Islands'])
  expect(found.language).toBe('en-GB')
})

test('English is told by its common words, and nothing else is guessed', () => {
  expect(layoutOf(`${story} ${story}`).language).toBe('en')
  const german =
    'Die Fähre legte am Abend mit vierzig Reisenden, zwei Pferden und der Post ab, wie das Hafenamt in Velhan sagte.'
  expect(layoutOf(german).language).toBeNull()
  expect(layoutOf('Only a few words').language).toBeNull()
})

test('a stated day must be one of the calendar and have one meaning', () => {
  const day = (line: string): string | undefined => layoutOf(`A ferry leaves\n\n${line}\n\n${story}`).stated?.day
  expect(day('Published 2021-05-03')).toBe('2021-05-03')
  expect(day('Published: 03.05.2021')).toBe('2021-05-03')
  expect(day('Posted on May 3rd, 2021 at 9:12 am GMT')).toBe('2021-05-03')
  expect(day('Published 25/12/2021')).toBe('2021-12-25')
  expect(day('Published 03/05/2021')).toBeUndefined()
  expect(day('Published 31 June 2021')).toBeUndefined()
  expect(day('Published 3 May')).toBeUndefined()
  expect(day('Tuesday 29 February 2024, 09:12')).toBe('2024-02-29')
})

test('the day in a caption is never that of the article', () => {
  const caption = 'A file photo of the ferry on 3 May 2018 (Photo by AP)'
  expect(layoutOf(`A ferry leaves\n\n${caption}\n\n${story}`).stated).toBeNull()
})

const pieces = fc.constantFrom(
  'News / World',
  'By Mara Lind and Piet Halder',
  'Published 3 May 2021',
  'QADUN (OPS) — ',
  '(Photo by AP)',
  '© 2023 Velhan Times',
  'Read more:',
  story,
  '“',
  '”',
  '(',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\ud800',
  '𝔄',
  ' / ',
  '## ',
  ', ',
)

test('the parts hold every character but white space, in order, and never overlap', () => {
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  fc.assert(
    fc.property(text, (words) => {
      const { parts, title, byline, stated } = layoutOf(words)
      let last = 0
      for (const { start, end } of parts) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(words.slice(last, start).trim()).toBe('')
        last = end
      }
      expect(words.slice(last).trim()).toBe('')
      for (const at of [title, stated, ...byline])
        expect(at === null || (at.start < at.end && at.end <= last)).toBe(true)
    }),
    { seed: 20230314, numRuns: 400 },
  )
})

test('text that is hostile in its size is read', () => {
  const many = 100_000
  const hostile = [
    '"'.repeat(many),
    '(Photo by '.repeat(many / 10),
    'A / '.repeat(many),
    'By A and '.repeat(many),
    `${'Related stories\n'.repeat(many / 10)}`,
    'Short line\n'.repeat(many),
    'a photo\n(AP)\n'.repeat(many / 10),
    'x'.repeat(2_000_000),
    'broken line without end\n'.repeat(many),
    '\ud800'.repeat(many),
  ]
  for (const text of hostile) expect(layoutOf(text).parts.length).toBeGreaterThan(0)
})
