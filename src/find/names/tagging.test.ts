import { expect, test } from 'vitest'
import { noClasses } from '../../learn/key-classes.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import type { Part } from '../../record/record.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { tokenise } from '../../text/tokenise.ts'
import { islands } from './islands.ts'
import { chainKey, Known } from './known-words.ts'
import { mayFollow, NameTagger, nameLabels, namesIn } from './name-tagger.ts'
import { Page } from './page.ts'
import { ruleNames } from './rule-names.ts'
import { NameSheet } from './sheet.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(english.names)
const tagger = new NameTagger(shippedModels.names.bytes())

function pageOf(text: string): Page {
  const within = paragraphs(text)
  const parts = within.map((one): Part => ({ ...one, kind: 'paragraph' }))
  return new Page(tokenise(text, english.tokens, within), parts, vocabulary)
}

test('only capitals, what joins them and what hangs on to them are scored', () => {
  const page = pageOf('Later the Ministry of the Interior sent a letter to Kim Jong-un by train.')
  const marked = islands(page)
  const words = [...marked.keys()].filter((i) => marked[i] === 1).map((i) => page.tokens.word(i))
  expect(words.join(' ')).toBe('Later the Ministry of the Interior Kim Jong - un')
})

test('a name has a first and a last word, or one alone, and goes on in its own type', () => {
  const at = (label: string): number => nameLabels.indexOf(label)
  expect(mayFollow(-1, at('I-person'))).toBe(false)
  expect(mayFollow(at('B-person'), at('E-person'))).toBe(true)
  expect(mayFollow(at('B-person'), at('E-place'))).toBe(false)
  expect(mayFollow(at('B-person'), at('O'))).toBe(false)
  expect(mayFollow(at('S-place'), at('B-person'))).toBe(true)
  const labels = Uint8Array.of(0, at('B-place'), at('I-place'), at('E-place'), at('S-other'), at('S-person'))
  expect(namesIn(labels)).toEqual([
    { first: 1, end: 4, type: 'place' },
    { first: 5, end: 6, type: 'person' },
  ])
})

test('the labels of any article are a chain that may be, and end closed', () => {
  const text = 'Iraqi General Staff of the U.S. - led Kata’ib “ al-Sadr ] Biden ( NATO ) and Gate 2 of KYIV '.repeat(40)
  const page = pageOf(text)
  const labels = tagger.labels(new NameSheet(page, ruleNames(page, ''), tagger.model.classes))
  labels.forEach((label, i) => {
    expect(mayFollow(i === 0 ? 0 : (labels[i - 1] ?? 0), label)).toBe(true)
  })
})

test('the table of words knows cities of one word and of several', () => {
  const page = pageOf('They flew from Lagos to Buenos Aires by night.')
  const { known } = new NameSheet(page, [], tagger.model.classes)
  const of = (word: string): number => known[indexOf(page, word)] ?? 0
  expect(of('lagos') & Known.largeCity).toBe(Known.largeCity)
  expect((of('buenos') >> 8) & 3).toBe(1)
  expect((of('aires') >> 8) & 3).toBe(3)
  expect(of('night')).toBe(0)
  expect(new NameSheet(page, [], noClasses).known.every((one) => one === 0)).toBe(true)
  expect(chainKey(1, 2)).not.toBe(chainKey(2, 1))
})

function indexOf(page: Page, word: string): number {
  return Array.from({ length: page.tokens.count }, (_, i) => page.tokens.lower(i)).indexOf(word)
}
