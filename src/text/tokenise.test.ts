import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenRules } from '../lexicon/en/token-rules.ts'
import { slice } from './span.ts'
import { tokenise } from './tokenise.ts'

const words = (text: string): string => {
  const table = tokenise(text, tokenRules)
  return Array.from({ length: table.count }, (_, i) => table.word(i)).join('|')
}
const sentences = (text: string): string[] => tokenise(text, tokenRules).sentences.map((at) => slice(text, at))

describe('tokens', () => {
  test.each([
    [
      'a compound with a name in it comes apart',
      'US-led pro-Iraqi anti-EU UK-Qadun',
      'US|-|led|pro|-|Iraqi|anti|-|EU|UK|-|Qadun',
    ],
    [
      'other hyphens hold',
      'al-Basri Abdel-Karim anti-terror well-known Jean-Luc',
      'al-Basri|Abdel-Karim|anti-terror|well-known|Jean-Luc',
    ],
    [
      'an inner apostrophe holds, a possessive does not',
      "Asa'ib Sha’abi Mara’s ports'",
      "Asa'ib|Sha’abi|Mara|’s|ports|'",
    ],
    ['contractions come apart', "won't they’re I'd", "wo|n't|they|’re|I|'d"],
    ['initials and abbreviations keep their full stop', 'Gen. J. Orr of the U.S. left', 'Gen.|J.|Orr|of|the|U.S.|left'],
    ['numbers keep their joints', '2,500 1.5 09:30 3rd 20km 5bn', '2,500|1.5|09:30|3rd|20km|5bn'],
    ['a number before a full stop is a number', 'in 2021. It', 'in|2021|.|It'],
    ['no-break spaces part words', 'Mara\u00a0Lind', 'Mara|Lind'],
    [
      'addresses are one token',
      'see https://x.example/a?b=1. And @port_qadun',
      'see|https://x.example/a?b=1|.|And|@port_qadun',
    ],
    ['full stops in a row are one', 'well … so... then', 'well|…|so|...|then'],
    ['characters outside the basic plane are whole', '🚢 left 𝔄dam', '🚢|left|𝔄dam'],
    ['AT&T is a word', 'AT&T & Co.', 'AT&T|&|Co.'],
  ])('%s', (_, text, expected) => expect(words(text)).toBe(expected))
})

describe('sentences', () => {
  test('end at a full stop before a capital, closing marks included', () => {
    expect(sentences('He left. “We stay,” she said. “Go!” They went.')).toEqual([
      'He left.',
      '“We stay,” she said.',
      '“Go!”',
      'They went.',
    ])
  })
  test('run on after an initial, a title or a month', () => {
    expect(sentences('J. R. Orr met Gen. Lind on Jan. 3 in Qadun.')).toHaveLength(1)
  })
  test('end at an initialism when the next word begins sentences', () => {
    expect(sentences('They met the U.S. The talks failed.')).toHaveLength(2)
    expect(sentences('They met U.S. Navy men.')).toHaveLength(1)
  })
  test('end with the line, and a wrapped block is one paragraph', () => {
    expect(sentences('Port news\n\nShips wait')).toEqual(['Port news', 'Ships wait'])
    const wrapped =
      'The harbour master of the old town told the council on that\nday that no ship of any flag would be let in before the tide,\nand left.'
    expect(tokenise(wrapped, tokenRules).paragraphs).toHaveLength(1)
  })
})

describe('any text', () => {
  test('is cut into ordered tokens that hold all of it but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const table = tokenise(text, tokenRules)
        let last = 0
        let left = ''
        for (let i = 0; i < table.count; i++) {
          const { start, end } = table.spanOf(i)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          left += text.slice(last, start)
          last = end
        }
        left += text.slice(last)
        expect(left.replace(/[\s\u200b\u2060\ufeff\p{Cc}]/gu, '')).toBe('')
      }),
      { seed: 14, numRuns: 600 },
    )
  })
  test('has sentences and paragraphs that hold its tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Go. ', 'He ', '“', '”', '\n', 'U.S. ', 'a, ', "'"), { maxLength: 40 }),
        (bits) => {
          const text = bits.join('')
          const table = tokenise(text, tokenRules)
          for (let i = 0; i < table.count; i++) {
            const at = table.spanOf(i)
            const sentence = table.sentences[table.sentenceOf[i] ?? -1]
            expect(sentence && sentence.start <= at.start && at.end <= sentence.end).toBe(true)
            expect(table.at(at.start)).toBe(i)
            expect(table.from(at.start)).toBe(i)
          }
        },
      ),
      { seed: 15, numRuns: 1000 },
    )
  })
})
