import { describe, expect, test } from 'vitest'
import { noClasses } from '../../learn/key-classes.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import type { Part } from '../../record/record.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { tokenise } from '../../text/tokenise.ts'
import { ArticleNames } from './article-names.ts'
import { islands } from './islands.ts'
import { chainKey, Known } from './known-words.ts'
import { NameCalls } from './name-calls.ts'
import { mayFollow, nameLabels, namesIn } from './name-labels.ts'
import { NameTagger } from './name-tagger.ts'
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

describe('what the rest of the article says', () => {
  const label = (name: string): number => nameLabels.indexOf(name)

  test('a word is called what its other places are called, its own call left out', () => {
    const page = pageOf('Marlow met Marlow, and Marlow saw Ostrava.')
    const sheet = new NameSheet(page, [], noClasses)
    const labels = new Uint8Array(page.tokens.count)
    const places = [...labels.keys()].filter((i) => page.tokens.lower(i) === 'marlow')
    const [first = 0, second = 0, third = 0] = places
    labels[first] = label('S-person')
    labels[second] = label('S-person')
    labels[third] = label('S-place')
    const calls = new NameCalls(sheet, labels)
    // Two persons for the third place; a person and a place for the others.
    expect(calls.ofWord(third)).not.toBe(calls.ofWord(first))
    expect(calls.ofWord(first)).toBe(calls.ofWord(second))
    expect(calls.ofName(third)).toBe(calls.ofWord(third))
    expect(calls.ofName(indexOf(page, 'met'))).toBe(-1)
    expect(calls.ofWord(indexOf(page, 'ostrava'))).toBe(-1)
  })

  test('a name that the model passes over more often than it gives it is not carried to other places', () => {
    const page = pageOf('Marlow met Marlow, and Marlow saw Marlow.')
    const rules = ruleNames(page, '')
    const [one] = rules
    const key = one?.key ?? ''
    const tagged = rules.map(({ first, end }) => ({ first, end, type: 'organisation' as const }))
    expect(rules).toHaveLength(4)
    expect(new ArticleNames(page, tagged.slice(0, 2), rules).typeOfOverlooked(key)).toBe('organisation')
    expect(new ArticleNames(page, tagged.slice(0, 1), rules).typeOfOverlooked(key)).toBeUndefined()
    expect(new ArticleNames(page, [], rules).typeOfOverlooked(key)).toBeUndefined()
    expect(new ArticleNames(page, tagged.slice(0, 1), rules).typeOf(key)).toBe('organisation')
  })

  test('the second reading begins where the first one ended, also after a longer article', () => {
    const short = pageOf('Edith Marlow of the Harbour Board met Marlow in Ostrava.')
    const alone = tagger.labels(new NameSheet(short, ruleNames(short, ''), tagger.model.classes))
    const long = pageOf('Samir Haddad of Basra met the Board of Trade in Lagos. '.repeat(60))
    tagger.labels(new NameSheet(long, ruleNames(long, ''), tagger.model.classes))
    expect(tagger.labels(new NameSheet(short, ruleNames(short, ''), tagger.model.classes))).toEqual(alone)
  })
})

function indexOf(page: Page, word: string): number {
  return Array.from({ length: page.tokens.count }, (_, i) => page.tokens.lower(i)).indexOf(word)
}
