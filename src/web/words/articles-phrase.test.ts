import { expect, test } from 'vitest'
import type { ArticleId, VersionsId } from '../../record/ids.ts'
import { articlesPhrase, firstVersions } from './articles-phrase.ts'

const [a, b, c] = ['a', 'b', 'c'] as unknown as [ArticleId, ArticleId, ArticleId]
const first = firstVersions([{ id: 'v' as unknown as VersionsId, articles: [a, b], joined: [], passages: [] }])

test('articles are counted, each once', () => {
  expect(articlesPhrase([a, a, c], first)).toBe('2 articles')
  expect(articlesPhrase([c], first)).toBe('1 article')
})

test('versions of one article count as one, and are told', () => {
  expect(articlesPhrase([a, b], first)).toBe('2 versions of 1 article')
  expect(articlesPhrase([a, b, c], first)).toBe('2 articles (3 versions)')
})
