import { describe, expect, test } from 'vitest'
import { articleText, read } from '../../index.ts'
import { Lookup } from '../lookup.ts'
import { figureList } from './figures.ts'

const text = `Nets gone

OSKVAR, Tuesday. The Oskvar Ferry Company met Mayor Tilda Brennvik.

"We lost 900 nets," Mayor Tilda Brennvik said. There are 40 boats in the harbour.
`

describe('the list of figures', () => {
  const article = articleText(text, { id: 'a' }, { date: '2022-05-03', outlet: 'The Tide' })
  const rows = figureList(new Lookup(read([article])))

  test('names who states a figure, through whom, and as of when', () => {
    expect(rows.find(({ label }) => label === '900')?.text).toMatch(
      /^“900 nets” {2}Tilda Brennvik.* → The Tide, .*2022/,
    )
  })

  test('credits what an article says itself to its outlet alone', () => {
    expect(rows.find(({ label }) => label === '40')?.text).toMatch(/^“40 boats” {2}The Tide, .*2022/)
  })
})
