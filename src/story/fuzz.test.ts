import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'
import { articleText } from '../record/article.ts'
import { exampleArticles } from '../testing/example.ts'
import { hostileTexts } from '../testing/hostile.ts'
import { spansIn } from '../testing/spans-in.ts'

/** Reads texts and expects a record whose spans all lie in them. */
function readSafely(...texts: readonly string[]): void {
  const record = read(texts.map((text, i) => articleText(text, { id: `a${i}` }, { outlet: 'The Wire' })))
  const lengths = new Map(record.articles.map(({ id, text }) => [id as string, text?.length ?? 0]))
  for (const { article, start, end, path } of spansIn(record)) {
    expect(start >= 0 && start <= end && end <= (lengths.get(article) ?? -1), `${path} ${start}..${end}`).toBe(true)
  }
}

describe('any text is read without a crash and without a span out of range', () => {
  test('random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => readSafely(text)),
      { seed: 31, numRuns: 80 },
    )
  })

  test('random words, marks, numbers and lines of the trade', () => {
    const bits = [
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '(',
      ')',
      '[',
      '…',
      ' — ',
      ': ',
      ', ',
      '. ',
      '\n\n',
      '\n',
      '\u00a0',
      ' ',
    ]
    const words = [
      'said',
      'told',
      'according to',
      'adding',
      'He',
      'she',
      'Mara Lind',
      'the UHW',
      'US-led',
      'minister',
      'on Monday',
      'two days later',
      '2,500',
      'about',
      'dockers',
      'By',
      'Radio Nord',
      'reported',
      'that',
      'who',
      '𝔄',
      '✊🏽',
    ]
    const text = fc.array(fc.constantFrom(...bits, ...words, ...words.map((word) => ` ${word} `)), { maxLength: 120 })
    fc.assert(
      fc.property(text, text, (a, b) => readSafely(a.join(''), b.join(''))),
      { seed: 32, numRuns: 60 },
    )
  })

  test('articles with pieces cut out, doubled, swapped and replaced', () => {
    const articles = exampleArticles().map(({ text }) => text)
    const mutation = fc.tuple(
      fc.constantFrom(...articles),
      fc.array(fc.tuple(fc.nat(3), fc.nat(4000), fc.nat(200)), { maxLength: 8 }),
    )
    fc.assert(
      fc.property(mutation, ([text, changes]) => readSafely(changes.reduce(mutated, text), text)),
      { seed: 33, numRuns: 24 },
    )
  })

  test.each(Object.entries(hostileTexts))('8,000 units of %s', (_, make) => {
    readSafely(make(8_000), make(500))
  })
})

function mutated(text: string, [kind, at, length]: readonly [number, number, number]): string {
  const start = Math.min(at, text.length)
  const end = Math.min(text.length, start + length)
  const piece = text.slice(start, end)
  const replacement = ['', piece + piece, [...piece].reverse().join(''), '”“"\u202e'][kind] ?? ''
  return text.slice(0, start) + replacement + text.slice(end)
}
