import { expect, test } from 'vitest'
import type { ArticleId } from '../../record/ids.ts'
import { address } from './address.ts'

test('ids from outside cannot meet the addresses of others, nor break out of an attribute', () => {
  const article = address.article('1.p3' as ArticleId)
  expect(article).not.toBe(address.paragraph('1' as ArticleId, 3))
  expect(address.paragraph('1' as ArticleId, 3)).toBe('a-1.p3')
  expect(address.article('a" onclick="x' as ArticleId)).toMatch(/^a-[0-9a-f]{16}$/)
})
