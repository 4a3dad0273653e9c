import { describe, expect, test } from 'vitest'
import { articleText, read, update } from '../../index.ts'
import { plainAddress } from './same-address.ts'

const body = (last: string): string =>
  [
    'The harbour board voted on Monday to close the northern quay for eleven weeks while divers repair the wall below it.',
    'Forty fishing boats will move to the timber basin, where the town has laid new cables and two cranes wait to be tested.',
    'The board’s chair, Edith Marlow, said the wall had been cracked since the winter storm and could not wait for another year.',
    last,
  ].join('\n\n')
const monday = `Northern quay to close for repairs\n\n${body('The repairs cost nine million crowns, and the town pays half of that.')}`
const tuesday = `Northern quay to close for repairs next week\n\n${body('The repairs cost ten million crowns, and the town pays half of that.')}`
const article = (id: string, text: string, outlet: string, date: string, url: string | null = null) =>
  articleText(text, { id }, { outlet, date, url })

describe('two articles', () => {
  const first = article('a', monday, 'Harbour Post', '2031-05-05')

  test('of one outlet with nearly the same headline and body are versions, with the changed words and a notice why', () => {
    const record = read([first, article('b', tuesday, 'Harbour Post', '2031-05-06')])
    expect(record.versions.map(({ articles, joined }) => ({ articles, joined }))).toEqual([
      { articles: ['a', 'b'], joined: [{ a: 'a', b: 'b', by: 'same-text' }] },
    ])
    expect(record.reuse).toEqual([])
    const [told] = record.versions
    const edits = told?.passages.flatMap((one) =>
      one.edits.map(({ a, b }) => [monday.slice(a.start, a.end), tuesday.slice(b.start, b.end)]),
    )
    expect(edits).toContainEqual(['nine', 'ten'])
    expect(record.notices).toContainEqual(expect.objectContaining({ article: 'b', code: 'another-version' }))
    expect(record.notices.map(({ message }) => message).join()).toContain('nearly the same headline and body')
  })

  test('with one address are versions, whatever they say', () => {
    const other = 'Boats move\n\nForty boats have left the northern quay for the timber basin this morning.'
    const record = read([
      article('a', monday, 'Harbour Post', '2031-05-05', 'https://www.harbour.test/quay?utm_source=feed'),
      article('b', other, 'Harbour Post', '2031-06-06', 'http://harbour.test/quay/#top'),
    ])
    expect(record.versions.map(({ joined }) => joined)).toEqual([[{ a: 'a', b: 'b', by: 'same-address' }]])
  })

  test('of two outlets are copies, no versions', () => {
    const record = read([first, article('b', tuesday, 'Morning Ledger', '2031-05-06')])
    expect(record.versions).toEqual([])
    expect(record.reuse.length).toBeGreaterThan(0)
    expect(record.notices.filter(({ code }) => code === 'another-version')).toEqual([])
  })

  test('of one outlet that share a paragraph, or lie far apart, are no versions', () => {
    const [paragraph = ''] = body('').split('\n\n')
    const other = `Timber basin gets new lamps\n\nThe basin is lit again, and the fishing crews are glad of it, their guild said.\n\n${paragraph}\n\nOn Friday the lamps were switched on by the mayor, who then fell into the water and laughed.`
    expect(read([first, article('b', other, 'Harbour Post', '2031-05-06')]).versions).toEqual([])
    expect(read([first, article('b', tuesday, 'Harbour Post', '2031-06-06')]).versions).toEqual([])
  })

  test('are versions in any order of arrival, and after an update too', () => {
    const later = article('b', tuesday, 'Harbour Post', '2031-05-06')
    const both = read([first, later])
    expect(read([later, first])).toEqual(both)
    expect(update(read([later]), { added: [first] })).toEqual(both)
  })
})

test.each([
  ['https://www.Harbour.test/a/b/', 'harbour.test/a/b'],
  ['http://m.harbour.test/a/b/amp?utm_medium=x&fbclid=1', 'harbour.test/a/b'],
  ['https://harbour.test/story?id=7&ref=home#c', 'harbour.test/story?id=7'],
  ['https://harbour.test/story?b=2&a=1', 'harbour.test/story?a=1?b=2'],
  ['https://harbour.test/', null],
  ['mailto:a@harbour.test', null],
  ['no address', null],
])('the plain address of %s', (given, plain) => {
  expect(plainAddress(given)).toBe(plain)
})
