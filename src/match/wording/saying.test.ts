import { expect, test } from 'vitest'
import { articleText, read } from '../../index.ts'

const first = 'Port shut\n\n“We stay,” Mara Lind said on 5 May 2031. Lind insisted that the ferries would wait.'
const second =
  'Port open\n\nMara Lind pointed out that nobody had been paid. According to Mara Lind, the ferries are old.'

test('the verbs of saying are listed for each speaker, by their base form, with their places', () => {
  const record = read([
    articleText(first, { id: 'a' }, { outlet: 'Harbour Post', date: '2031-05-06' }),
    articleText(second, { id: 'b' }, { outlet: 'Morning Ledger', date: '2031-05-07' }),
  ])
  const lind = record.entities.find(({ name }) => name === 'Mara Lind')
  const said = record.saying.find(({ entity }) => entity === lind?.id)?.verbs ?? []
  expect(said.map(({ article, verb }) => `${article} ${verb}`)).toEqual([
    'a say',
    'a insist',
    'b point out',
    'b according to',
  ])
  for (const { article, start, end } of said) {
    const text = record.articles.find(({ id }) => id === article)?.text ?? ''
    expect(['said', 'insisted', 'pointed out', 'According to']).toContain(text.slice(start, end))
  }
})
