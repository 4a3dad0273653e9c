import { expect, test } from 'vitest'
import { ReadFailure, readFailures } from './failure.ts'
import { formatOf, isArticleFile, readBytes } from './formats.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('the ending says how a file is read, whatever its case', () => {
  expect(['a.txt', 'b/README.MD', '-'].map((name) => formatOf(name)?.name)).toEqual(Array(3).fill('plain text'))
  expect(['a.jsonl', 'a.NDJSON'].map((name) => formatOf(name)?.name)).toEqual(Array(2).fill('JSON Lines'))
  expect(['a.pdf', 'txt', 'a.txt.bak', ''].map(formatOf)).toEqual(Array(4).fill(null))
  expect([isArticleFile('a.txt'), isArticleFile('a.png'), isArticleFile('-')]).toEqual([true, false, false])
})

test('a text file is one article with its text unchanged and its name as origin', () => {
  const { articles, failures } = readBytes('news/a.txt', bytes('\ufeff One.\r\n\u00a0Two. '))
  expect(failures).toEqual([])
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ text: ' One.\r\n\u00a0Two. ', origin: { path: 'news/a.txt', id: null } })
})

test('what cannot be read is a failure in the answer, with the file in front', () => {
  const codes = [
    readBytes('a.txt', bytes('')),
    readBytes('a.pdf', bytes('words')),
    readBytes('a.jsonl', bytes('%PDF-1.7')),
    readBytes('a.txt', bytes('words'), { encoding: 'klingon' }),
  ].map(({ articles, failures }) => {
    expect(articles).toEqual([])
    expect(failures[0]?.message).toMatch(/^a\.\w+: /)
    return failures[0]?.code
  })
  expect(codes).toEqual(['empty-file', 'unknown-format', 'binary-file', 'unknown-label'])
})

test('every code of failure is explained', () => {
  const failure = new ReadFailure('no-articles', { file: 'folder', line: null }, 'there is no article in it')
  expect(failure.message).toBe('folder: there is no article in it')
  for (const [code, meaning] of Object.entries(readFailures)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(meaning).toMatch(/^[A-Z].*\.$/)
  }
})
