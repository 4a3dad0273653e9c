import { describe, expect, test } from 'vitest'
import { read } from '../../index.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { exampleArticles } from '../../testing/example.ts'
import { hasSeeds, seedArticles } from '../../testing/seeds.ts'
import { brief } from './brief.ts'
import { layRows, limited } from './rows.ts'

const plain = { paint: (label: string) => label }
const told = (record: HearsayRecord, limit: number, width: number, fresh?: readonly ArticleId[]): string[] =>
  brief(record, { ...plain, limit, width, fresh: new Set(fresh ?? record.articles.map(({ id }) => id)) }).split('\n')

describe('the brief of the example story', () => {
  const record = read(exampleArticles())

  test('fits the width, evidence whole and last', () => {
    for (const width of [60, 80, 120, 200]) {
      const lines = told(record, 8, width)
      expect(lines.filter((line) => [...line].length > width + 30)).toEqual([])
    }
    expect(told(record, 8, 100).filter((line) => /0\d ¶\d+$/.test(line)).length).toBeGreaterThan(10)
  })
  test('tells of each kind no more lines than asked, and how to see the rest', () => {
    const lines = told(record, 3, 120)
    expect(lines.length).toBeLessThan(23)
    expect(lines.filter((line) => /… and \d+ more +hearsay show \w+$/.test(line)).length).toBeGreaterThan(3)
  })
  test('tells only what the articles just read bring', () => {
    const [first, ...others] = record.articles
    if (first === undefined) throw new Error('The example has no articles')
    const one = told(record, 1000, 120, [first.id])
    const rest = told(
      record,
      1000,
      120,
      others.map(({ id }) => id),
    )
    expect(one.length).toBeLessThan(rest.length)
    expect(told(record, 8, 120, []).join(' ')).toContain('Nothing new')
  })
})

test.skipIf(!hasSeeds)('the brief of the five real articles tells what people who know them look for', () => {
  const lines = told(read(seedArticles()), 8, 200)
  const line = (label: string, ...parts: readonly (string | RegExp)[]): boolean => {
    let current = ''
    return lines.some((one) => {
      current = /^[A-Z]+/.exec(one)?.[0] ?? current
      return (
        current === label && parts.every((part) => (typeof part === 'string' ? one.includes(part) : part.test(one)))
      )
    })
  }
  expect(line('SAME', 'Iraq and United States', 'word for word in 2 articles', '004 ¶6 = 001 ¶6')).toBe(true)
  expect(line('RELAYED', '→ Press TV → Fars News', '003 ¶2')).toBe(true)
  expect(line('COPIED', '“mission” → “presence”', '004 ¶7 ≈ 001 ¶7')).toBe(true)
  expect(
    line(
      'FIGURES',
      '2,500',
      /000 .*001 .*003|003 .*000 .*001|003 .*001 .*000|000 .*003 .*001|001 .*003 .*000|001 .*000 .*003/,
    ),
  ).toBe(true)
})

test('rows: the label once, long texts cut, the count of the rest', () => {
  const rows = ['a', 'b', 'c'].map((evidence) => ({ label: 'NEW', text: 'word '.repeat(40), evidence }))
  const lines = layRows(limited(rows, 2, 'hearsay show x'), { ...plain, width: 80 })
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^NEW {2}word .*… {2}a$/)
  expect(lines[1]).toMatch(/^ {5}… and 2 more +hearsay show x$/)
})
