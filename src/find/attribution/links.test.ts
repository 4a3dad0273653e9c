import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noClasses } from '../../learn/key-classes.ts'
import { english } from '../../lexicon/en/english.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { verbForms } from '../../lexicon/en/verb-forms.ts'
import { articleText } from '../../record/article.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { tokenise } from '../../text/tokenise.ts'
import { findQuotations } from '../quotations/quotations.ts'
import type { Draft } from '../statements/drafts.ts'
import { Page as RulePage } from '../statements/page.ts'
import { RuleWords } from '../statements/rule-words.ts'
import { draftsOf, speakingUnits } from '../statements/statements.ts'
import { Tagger } from '../tags/tagger.ts'
import { tagsOf } from '../tags/tags.ts'
import { type LinkedAttribution, Linker } from './links.ts'
import { type Page, pageOf } from './page.ts'
import { ruleMarks } from './rule-marks.ts'
import { SpanCandidates, type WeighedSpan } from './span-candidates.ts'
import { SpanFinder } from './span-finder.ts'

const model = (name: string): Uint8Array => readFileSync(new URL(`../../../models/${name}`, import.meta.url))
const tagger = new Tagger(model('tags-en.bin'))
const finder = new SpanFinder(model('attribution-en.bin'))
const candidates = new SpanCandidates(finder)
const linker = new Linker(model('links-en.bin'))
const ruleWords = new RuleWords(english.statements)

interface Laid {
  readonly page: Page
  readonly drafts: readonly Draft[]
}

function laid(text: string, cues = finder.model.classes): Laid {
  const within = paragraphs(text)
  const parts = within.map((one) => ({ ...one, kind: 'paragraph' as const }))
  const tokens = tokenise(text, tokenRules, within)
  const quotations = findQuotations(text, articleText(text, { id: 'a' }), parts)
  const rulePage = new RulePage({ tokens, parts, quotations, expressions: [], table: ruleWords.table })
  const drafts = draftsOf(rulePage, speakingUnits(rulePage), ruleWords)
  const rules = ruleMarks(drafts, tokens.count)
  return { page: pageOf(tokens, tagsOf(tokens, tagger), quotations, rules, { cues, forms: verbForms }), drafts }
}

function linked({ page, drafts }: Laid): LinkedAttribution[] {
  return linker.link(page, candidates.of(page, drafts), drafts)
}

/** Source, cue and contents of each link, as words. */
function words(text: string): string[] {
  const one = laid(text)
  const { tokens } = one.page
  const said = (span: { first: number; end: number } | null): string => {
    if (span === null) return '–'
    const { start, end } = tokens.spanOf(span.first, span.end)
    return text.slice(start, end)
  }
  return linked(one).map(({ source, cue, contents }) => [said(source), said(cue), ...contents.map(said)].join(' | '))
}

test('a source, its cue and its content are put together', () => {
  expect(words('Mayor Lind said the bridge would open in May. It was raining.')).toEqual([
    'Mayor Lind | said | the bridge would open in May',
  ])
})

test('a quotation that goes on behind its cue is one attribution', () => {
  expect(words('“We will build the school,” Mayor Lind said. “It will open in May.”')).toEqual([
    'Mayor Lind | said | “We will build the school,” | “It will open in May.”',
  ])
})

test('two speakers in one paragraph keep their own words', () => {
  expect(words('Mayor Lind said the bridge was safe. Engineer Oke said the bridge had to be closed at once.')).toEqual([
    'Mayor Lind | said | the bridge was safe',
    'Engineer Oke | said | the bridge had to be closed at once',
  ])
})

test('a source that serves two cues is kept by the nearer one', () => {
  const links = linked(laid('Mayor Lind said the bridge was safe, adding that it would open in May.'))
  expect(links.map(({ source }) => source)).toEqual([links[0]?.source, links[0]?.source])
  expect(links.map(({ sharesWith }) => sharesWith)).toEqual([null, 0])
})

test('what the rules have links what the spans alone leave in doubt', () => {
  const { page, drafts } = laid('Mayor Lind said the bridge would open in May.')
  const doubtful = candidates.of(page, drafts).map((one) => ({ ...one, chance: 0.1 }))
  const places = drafts.map(({ cue: [cue], source, content: [content] }) => [source?.first, cue?.first, content?.first])
  const certain = (own: readonly Draft[]): number => linker.link(page, doubtful, own, 0)[0]?.certainty ?? 0
  const links = linker.link(page, doubtful, drafts, 0)
  expect(links.map(({ source, cue, contents: [content] }) => [source?.first, cue.first, content?.first])).toEqual(
    places,
  )
  expect(certain(drafts)).toBeGreaterThan(certain([]))
})

test('the candidates of a text with nobody speaking make no link', () => {
  expect(words('The bridge is forty metres long. Rain fell on Tuesday.')).toEqual([])
})

test('candidates stand in reading order, each once, with a probability', () => {
  const one = laid(
    '“We go,” Mayor Lind said. The council of Nord had claimed that the road, according to Oke, was closed.',
  )
  const found = candidates.of(one.page, one.drafts)
  const places = found.map(({ part, first, end }) => `${first}-${end} ${part}`)
  expect(new Set(places).size).toBe(places.length)
  expect(found.map(({ first }) => first)).toEqual(found.map(({ first }) => first).sort((a, b) => a - b))
  for (const { chance } of found) {
    expect(chance).toBeGreaterThanOrEqual(0)
    expect(chance).toBeLessThanOrEqual(1 + 1e-9)
  }
})

test('bytes of another model are refused', () => {
  expect(() => new Linker(model('tags-en.bin'))).toThrow('model')
})

/** Any spans over a text, in reading order. */
const spanParts = fc.constantFrom('source' as const, 'cue' as const, 'content' as const)
const anySpans = fc.array(
  fc.record({
    part: spanParts,
    at: fc.nat(60),
    length: fc.integer({ min: 1, max: 12 }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 40 },
)
const anyText = fc
  .array(
    fc.constantFrom(
      'Lind',
      'said',
      'that',
      '“',
      '”',
      ',',
      '.',
      '\n\n',
      'adding',
      'according',
      'to',
      'we',
      'Go',
      "'",
      '\u{1F600}',
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '))

/** Sentences in which somebody speaks, in any order and number. */
const anySpeech = fc
  .array(
    fc.constantFrom(
      'Mayor Lind said the bridge was safe, adding that it would open in May.',
      '“We will build the school,” Oke told reporters.\n\n“It will open in May,” she said.',
      'According to the council, the road is closed.',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(' '))

test('whatever the text and the spans, links are in range and apart, and the same again', () => {
  fc.assert(
    fc.property(anyText, anySpans, (text, wanted) => {
      const one = laid(text, noClasses)
      expectLinks(
        one,
        wanted.map(({ part, at, length, chance }) => ({ part, first: at, end: at + length, chance })),
      )
    }),
    { seed: 11, numRuns: 200 },
  )
})

test('so they are where each span comes in several sizes', () => {
  fc.assert(
    fc.property(anySpeech, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 7, maxLength: 7 }), (text, moves) => {
      const one = laid(text)
      const found = candidates.of(one.page, one.drafts)
      const moved = found.map((span, i) => ({ ...span, end: span.end + (moves[i % 7] ?? 0) }))
      expect(expectLinks(one, [...found, ...moved])).toBeGreaterThan(0)
    }),
    { seed: 12, numRuns: 100 },
  )
})

/** Links spans, of which those that are empty or out of range are left out first; gives the number of links. */
function expectLinks({ page, drafts }: Laid, wanted: readonly WeighedSpan[]): number {
  const { count } = page.tokens
  const spans = wanted
    .filter(({ first, end }) => first < end && end <= count)
    .sort((a, b) => a.first - b.first || a.end - b.end)
  const links = linker.link(page, spans, drafts, 0)
  expect(linker.link(page, spans, drafts, 0)).toEqual(links)
  expectSound(links, count)
  return links.length
}

function expectSound(links: readonly LinkedAttribution[], count: number): void {
  const contents = new Uint8Array(count)
  const cues = new Uint8Array(count)
  links.forEach(({ cue, source, contents: own, certainty, sharesWith }, place) => {
    expect(own.length).toBeGreaterThan(0)
    expect(certainty >= 0 && certainty <= 1).toBe(true)
    take(cues, cue)
    for (const one of own) {
      take(contents, one)
      expect(one.end <= cue.first || cue.end <= one.first).toBe(true)
    }
    if (source !== null) expect(source.end <= cue.first || cue.end <= source.first).toBe(true)
    if (sharesWith === null) return
    expect(sharesWith).not.toBe(place)
    expect(links[sharesWith]?.source).toEqual(source)
    expect(links[sharesWith]?.sharesWith).toBeNull()
  })
}

/** Marks the tokens of a span as used; each may be used once. */
function take(used: Uint8Array, { first, end }: { first: number; end: number }): void {
  expect(first >= 0 && first < end && end <= used.length).toBe(true)
  expect(used.subarray(first, end).includes(1)).toBe(false)
  used.fill(1, first, end)
}
