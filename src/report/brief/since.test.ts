import { describe, expect, test } from 'vitest'
import { articleText, read } from '../../index.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { exampleArticles } from '../../testing/example.ts'
import { sinceLast } from './since.ts'

const told = (record: HearsayRecord, before: HearsayRecord | null, limit = 1000): string[] =>
  sinceLast(record, { before, limit, width: 200, paint: (label) => label }).split('\n')

/** Label, new and all of each kind. */
const counts = (lines: readonly string[]): (string | undefined)[][] =>
  lines.flatMap((line) => {
    const found = /^([A-Z]+) +(\d+) new of (\d+) in these articles$/.exec(line)
    return found === null ? [] : [found.slice(1)]
  })

const monday =
  'Ferries stay in port\n\n“We will keep the ferries in port until the allowance is back,” said Mara Lind of the Dockers’ Guild on 5 May 2031.\n\nSome 340 stokers are on strike.'
const tuesday =
  'Strike goes on\n\n“We will keep the ferries in port until the allowance is back,” Mara Lind said.\n\n“The stove is cold,” said Olav Brisk.\n\nSome 340 stokers and 25 cooks are on strike.'
const article = (id: string, text: string, date: string) => articleText(text, { id }, { date, outlet: 'Harbour Post' })

describe('the news since the last reading', () => {
  const before = read([article('mon', monday, '2031-05-06')])
  const after = read([article('mon', monday, '2031-05-06'), article('tue', tuesday, '2031-05-07')])
  const lines = told(after, before)

  test('are what the added article brings, with how many of how many', () => {
    expect(lines[0]).toBe('Since the last reading: 1 of 2 articles added')
    expect(lines.join('\n')).toContain('The stove is cold')
    const statements = lines.slice(lines.findIndex((line) => line.startsWith('STATEMENTS')))
    expect(statements.join('\n')).not.toContain('keep the ferries')
    expect(counts(lines)).toContainEqual(['STATEMENTS', '1', '2'])
  })

  test('begin with the sentences, counted by what they are, each with what it brings', () => {
    const at = lines.findIndex((line) => line.startsWith('SENTENCES'))
    expect(lines[at]).toMatch(
      /SENTENCES +\d+ first, \d+ changed, \d+ repeated, 0 stock of 4 sentences in these articles$/,
    )
    expect(lines.find((line) => line.includes('“The stove is cold,” said') && line.includes('first'))).toMatch(
      /first, new statement, new name {2}/,
    )
  })

  test('leave out figures and names that were there', () => {
    const text = lines.slice(lines.findIndex((line) => line.startsWith('FIGURES'))).join('\n')
    expect(text).toMatch(/25 cooks/)
    expect(text).not.toMatch(/340 stokers/)
    expect(text).toMatch(/Olav Brisk/)
    expect(text).not.toMatch(/Mara Lind {2}/)
  })

  test('are none where nothing was added, and all where nothing was read before', () => {
    expect(told(after, after)).toEqual(['Nothing new since the last reading: 0 of 2 articles added.'])
    for (const [, some, all] of counts(told(after, null))) expect(some).toBe(all)
  })

  test('of an article that came again in another text are what its earlier text had not', () => {
    const revised = read([article('mon', `${monday}\n\n“Come home,” said Ilse Varga.`, '2031-05-06')])
    const lines = told(revised, before)
    expect(lines[0]).toBe('Since the last reading: 1 of 1 article added, 1 of them revised')
    expect(lines.join('\n')).toContain('Come home')
    expect(counts(lines)).toContainEqual(['STATEMENTS', '1', '2'])
    expect(lines.join('\n')).not.toMatch(/340|Mara Lind {2}/)
    expect(lines.join('\n')).toMatch(/SENTENCES +1 first, 0 changed, 3 repeated/)
  })

  test('of another version of an article are its changed words', () => {
    const long = `${monday}\n\nThe harbour board met in the evening and voted to keep the northern quay closed for eleven weeks, its chair said.`
    const last = read([article('mon', long, '2031-05-06')])
    const both = read([
      article('mon', long, '2031-05-06'),
      article('mon2', long.replace('eleven', 'twelve'), '2031-05-06'),
    ])
    const [opening = '', ...lines] = told(both, last)
    expect(opening).toBe('Since the last reading: 1 of 2 articles added, 1 of them another version of one read before')
    expect(lines.find((line) => line.includes('changed'))).toContain('0 first, 1 changed')
    expect(lines.join('\n')).toMatch(/^ +changed(?:, new event)? {2}“eleven” → “twelve”/m)
  })
})

test('the example story, read in two goes: no kind is told beyond its limit, and no count exceeds its whole', () => {
  const all = exampleArticles()
  const [before, after] = [read(all.slice(0, 5)), read(all)]
  const lines = told(after, before, 3)
  expect(lines.filter((line) => line.includes('… and ')).length).toBeGreaterThan(0)
  expect(lines.length).toBeLessThan(25)
  for (const [, some, whole] of counts(lines)) expect(Number(some)).toBeLessThanOrEqual(Number(whole))
})
