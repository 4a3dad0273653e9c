import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { verbForms } from '../../lexicon/en/verb-forms.ts'
import { shippedModels } from '../../models/shipped.ts'
import type { UniversalTag } from '../../record/tags.ts'
import { tokenise } from '../../text/tokenise.ts'
import { lemmaOf } from './lemma.ts'
import { Tagger } from './tagger.ts'
import { tagsOf } from './tags.ts'

const tagger = new Tagger(shippedModels.tags.bytes())

function tagged(text: string): string {
  const tokens = tokenise(text, tokenRules)
  const tags = tagsOf(tokens, tagger)
  return Array.from({ length: tokens.count }, (_, i) => `${tokens.word(i)}/${tags.at(i)}`).join(' ')
}

test('a sentence of news gets its parts of speech', () => {
  expect(tagged('The harbour master told reporters on Tuesday that two ships had left.')).toBe(
    'The/DET harbour/NOUN master/NOUN told/VERB reporters/NOUN on/ADP Tuesday/PROPN that/SCONJ two/NUM ships/NOUN had/AUX left/VERB ./PUNCT',
  )
})

test('one word is tagged by where it stands', () => {
  expect(tagged('They report every week.')).toContain('report/VERB')
  expect(tagged('The report was short.')).toContain('report/NOUN')
})

test('curly and straight marks, no-break spaces and a sentence without an end make no difference to the words', () => {
  const plain = tagged('"It can\'t wait", Mara Lind said').replaceAll(/"/g, '')
  const set = tagged('“It can’t wait”, Mara\u00a0Lind said').replaceAll(/[“”]/g, '').replaceAll('’', "'")
  expect(set).toBe(plain)
})

test('any text is tagged, a tag a token, and twice alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(tagged(text)).toEqual(tagged(text))
    }),
    { seed: 3, numRuns: 200 },
  )
})

test('a sentence of a hundred thousand words is tagged in pieces', () => {
  const text = 'word '.repeat(100_000)
  const tokens = tokenise(text, tokenRules)
  expect(tagsOf(tokens, tagger).tags).toHaveLength(100_000)
})

test.each<[word: string, tag: UniversalTag, lemma: string]>([
  ['said', 'VERB', 'say'],
  ['told', 'VERB', 'tell'],
  ['announced', 'VERB', 'announce'],
  ['argues', 'VERB', 'argue'],
  ['claiming', 'VERB', 'claim'],
  ['insisted', 'VERB', 'insist'],
  ['denied', 'VERB', 'deny'],
  ['admitted', 'VERB', 'admit'],
  ['telling', 'VERB', 'tell'],
  ['warns', 'VERB', 'warn'],
  ['urged', 'VERB', 'urge'],
  ['mentioned', 'VERB', 'mention'],
  ['describing', 'VERB', 'describe'],
  ['stressed', 'VERB', 'stress'],
  ["'re", 'AUX', 'be'],
  ['statements', 'NOUN', 'statement'],
  ['parties', 'NOUN', 'party'],
  ['analysis', 'NOUN', 'analysis'],
  ['saying', 'NOUN', 'saying'],
  ['united', 'PROPN', 'united'],
])('the base form of %s as %s is %s', (word, tag, lemma) => {
  expect(lemmaOf(word, tag, verbForms)).toBe(lemma)
})
