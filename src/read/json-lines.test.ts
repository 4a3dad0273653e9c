import { expect, test } from 'vitest'
import { readJsonLines } from './json-lines.ts'
import type { Reading } from './reading.ts'

function read(...lines: readonly (string | object)[]): Reading {
  const source = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  return readJsonLines('more.jsonl', new TextEncoder().encode(source))
}

function problemOf(line: string | object): string {
  const { articles, failures } = read(line)
  expect(articles).toEqual([])
  expect(failures).toHaveLength(1)
  return failures[0]?.message ?? ''
}

const full = {
  text: '  The ferry left.\u00a0\r\n',
  id: 'ferry-1',
  title: 'A ferry leaves',
  outlet: 'Velhan Times',
  date: '2023-03-14T20:45:00+02:00',
  url: 'https://times.example/ferry',
  section: ['News', 'Ports'],
  language: 'en-GB',
}

test('every field of a line is taken, the text unchanged', () => {
  const { articles, failures } = read(full)
  expect(failures).toEqual([])
  const { text, id, ...given } = full
  expect(articles[0]).toMatchObject({ id, text, given, origin: { path: 'more.jsonl', id } })
})

test('only the text is needed; null and blank fields are as good as none', () => {
  const { articles } = read({ text: 'Words.', id: null, title: ' ', date: null, section: null })
  expect(articles[0]?.given).toEqual({ title: null, outlet: null, date: null, url: null, section: [], language: null })
  expect(articles[0]?.id).toMatch(/^[0-9a-f]{16}$/)
})

test('a section in one string is a path', () => {
  expect(read({ text: 'a b', section: 'National / Ports' }).articles[0]?.given.section).toEqual(['National', 'Ports'])
  expect(read({ text: 'a b', section: 'and/or' }).articles[0]?.given.section).toEqual(['and/or'])
})

test('a bad line is one failure with file and line, and all others are read', () => {
  const { articles, failures } = read({ text: 'One.' }, '{"text": "Two', '', { title: 'x' }, { text: 'Three.' })
  expect(articles.map(({ text }) => text)).toEqual(['One.', 'Three.'])
  expect(failures.map(({ code, where }) => [code, where])).toEqual([
    ['bad-json-line', { file: 'more.jsonl', line: 2 }],
    ['bad-json-line', { file: 'more.jsonl', line: 4 }],
  ])
  expect(failures[0]?.message).toMatch(/^more\.jsonl, line 2: /)
})

test('each kind of mistake is told with what to write', () => {
  expect(problemOf('[1]')).toContain('no object')
  expect(problemOf({})).toContain('no “text”')
  expect(problemOf({ text: ' \n' })).toContain('“text” is empty')
  expect(problemOf({ text: 7 })).toContain('“text” is a number')
  expect(problemOf({ text: 'a', title: ['b'] })).toContain('“title” is a list')
  expect(problemOf({ text: 'a', id: '' })).toContain('“id”')
  expect(problemOf({ text: 'a', id: 'x'.repeat(201) })).toContain('1 to 200')
  expect(problemOf({ text: 'a', id: 'x\u0000' })).toContain('control characters')
  expect(problemOf({ text: 'a', url: 'javascript:alert(1)' })).toContain('http')
  expect(problemOf({ text: 'a', language: 'English' })).toContain('language tag')
  expect(problemOf({ text: 'a', section: [1] })).toContain('list of strings')
})

test('a date must be a day or an instant of the calendar', () => {
  for (const date of [
    '2023-03-14',
    '2024-02-29',
    '2023-03-14T20:45Z',
    '2023-03-14T20:45:10.5+0200',
    '2023-03-14T20:45',
  ]) {
    expect(read({ text: 'a', date }).articles[0]?.given.date).toBe(date)
  }
  for (const date of ['2023-02-29', '14 March 2023', '2023-3-14', '2023-13-01', '2023-03-14T25:00Z', '2023']) {
    expect(problemOf({ text: 'a', date })).toContain('ISO day')
  }
})

test('a line said twice is one article; one id for two articles is a failure', () => {
  expect(read({ text: 'a', id: '1' }, { text: 'a', id: '1' })).toMatchObject({ articles: [{ id: '1' }], failures: [] })
  const { articles, failures } = read({ text: 'a', id: '1' }, { text: 'b', id: '1' })
  expect(articles).toHaveLength(1)
  expect(failures[0]).toMatchObject({ code: 'repeated-id', where: { line: 2 } })
  expect(read({ text: 'a', outlet: 'X' }, { text: 'a', outlet: 'Y' }).failures[0]?.message).toContain(
    'give each of the two',
  )
})

test('line breaks of Windows, a mark, and separators inside strings do no harm', () => {
  const { articles, failures } = read(`\ufeff{"text":"a\u2028b"}\r`, '{"text":"c"}\r', '\r')
  expect(failures).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual(['a\u2028b', 'c'])
})

test('a file that is something else is not told line by line for ever', () => {
  const { articles, failures } = read(...Array.from({ length: 5000 }, (_, i) => `line ${i}`))
  expect(articles).toEqual([])
  expect(failures).toHaveLength(201)
  expect(failures.at(-1)?.message).toContain('4800 more lines')
})
