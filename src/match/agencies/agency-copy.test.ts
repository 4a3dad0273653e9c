import { describe, expect, test } from 'vitest'
import { articleText, read } from '../../index.ts'
import type { HearsayRecord } from '../../record/record.ts'

const body = [
  'The harbour board voted on Monday to close the northern quay for eleven weeks while divers repair the wall below it.',
  'Forty fishing boats will move to the timber basin, where the town has laid new cables and two cranes wait to be tested.',
  'The wall had been cracked since the winter storm and could not wait for another year, the chair of the board said.',
].join('\n\n')
const article = (id: string, text: string, outlet: string) => articleText(text, { id }, { outlet, date: '2031-05-05' })
const found = ({ agencyCopy }: HearsayRecord): string[] =>
  agencyCopy.map(({ article, agency, by, from }) => `${article} ${agency} ${by}${from === null ? '' : ` ${from}`}`)

describe('copy of an agency is told', () => {
  const wire = article('wire', `Quay to close\n\nTOLVIK, May 5 (Reuters) - ${body}`, 'Reuters')

  test('by credit, at its place', () => {
    const text =
      'Quay to close\n\nTOLVIK, May 5 (AFP) - The northern quay closes for eleven weeks, the harbour board said.'
    const record = read([article('post', text, 'Harbour Post')])
    expect(found(record)).toEqual(['post Agence France-Presse credit'])
    expect(record.agencyCopy.map(({ start, end }) => text.slice(start, end))).toEqual(['AFP'])
  })

  test('by text, with the passages that it shares with the piece of the agency', () => {
    const record = read([
      wire,
      article('post', `Northern quay closed\n\n${body}\n\nThe mayor was not there.`, 'Harbour Post'),
    ])
    expect(found(record)).toEqual(['post Reuters text wire'])
    expect(record.agencyCopy[0]?.passages.length).toBeGreaterThan(0)
    for (const id of record.agencyCopy[0]?.passages ?? []) expect(record.reuse.map((one) => one.id)).toContain(id)
  })

  test('of nothing else: an agency has its own words, and one that the text only speaks of is not credited', () => {
    const [first = ''] = body.split('\n\n')
    expect(found(read([wire]))).toEqual([])
    const quoting = `Quay closed\n\n${first}\n\nReuters reported that boats will move. ${'Nobody in the town was surprised by this at all, least of all the crews who had asked for it. '.repeat(6)}`
    expect(found(read([wire, article('post', quoting, 'Harbour Post')]))).toEqual([])
    const other = article('post', `Northern quay closed\n\n${body}`, 'Morning Ledger')
    expect(found(read([article('ours', `Quay to close\n\n${body}`, 'Harbour Post'), other]))).toEqual([])
  })
})
