import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noClasses } from '../../learn/key-classes.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { verbForms } from '../../lexicon/en/verb-forms.ts'
import { articleText } from '../../record/article.ts'
import { Tags } from '../../record/tags.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { tokenise } from '../../text/tokenise.ts'
import { findQuotations } from '../quotations/quotations.ts'
import { KeyList } from './key-list.ts'
import { TokenKeys } from './keys.ts'
import { type Page, pageOf } from './page.ts'
import { QuoteBit } from './quotes.ts'
import { ruleMarks } from './rule-marks.ts'
import { SentenceSketch } from './sentence-sketch.ts'
import { spansOf } from './span-finder.ts'

function page(text: string): Page {
  const within = paragraphs(text)
  const tokens = tokenise(text, tokenRules, within)
  const parts = within.map((one) => ({ ...one, kind: 'paragraph' as const }))
  const quotations = findQuotations(text, articleText(text, { id: 'a' }), parts)
  return pageOf(tokens, new Tags(new Uint8Array(tokens.count)), quotations, ruleMarks([], tokens.count), {
    cues: noClasses,
    forms: verbForms,
  })
}

function keysOf(text: string): number[] {
  const laid = page(text)
  const out = new KeyList()
  const writer = new TokenKeys(laid, out)
  laid.tokens.sentences.forEach((_, s) => {
    const sentence = new SentenceSketch(laid, s)
    for (let i = sentence.first; i <= sentence.last; i++) writer.write(i, sentence)
  })
  return [...out.keys.subarray(0, out.count)]
}

test('labels spell spans; one part may follow another, or itself, without a gap', () => {
  expect(spansOf(Uint8Array.from([1, 2, 3, 5, 6, 6, 0, 5, 5]))).toEqual([
    { part: 'source', first: 0, end: 2 },
    { part: 'cue', first: 2, end: 3 },
    { part: 'content', first: 3, end: 6 },
    { part: 'content', first: 7, end: 8 },
    { part: 'content', first: 8, end: 9 },
  ])
})

test('a token knows whether it stands in, opens or closes a quotation', () => {
  const { quotes, tokens } = page('Lind said: “We go.” Then she left.')
  const open = tokens.at('Lind said: '.length)
  expect(quotes.bits[open]).toBe(QuoteBit.inside | QuoteBit.opens)
  expect(quotes.bits[open + 1]).toBe(QuoteBit.inside)
  expect(quotes.bits[open + 4]).toBe(QuoteBit.inside | QuoteBit.closes)
  expect(quotes.bits[open + 5]).toBe(0)
})

test('the same words in another glyph of quotation marks have the same features', () => {
  expect(keysOf('“We go”, Lind said.')).toEqual(keysOf('"We go", Lind said.'))
})

test('any text has features', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => keysOf(text).every(Number.isInteger)),
    { seed: 5, numRuns: 200 },
  )
})
