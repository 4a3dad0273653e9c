import { expect, test } from 'vitest'
import type { ArticleId } from '../../record/ids.ts'
import { locusOf } from '../../record/places.ts'
import type { Part } from '../../record/record.ts'
import { numberedParts, partAt } from './numbered-part.ts'

const parts: readonly Part[] = [
  { kind: 'title', start: 0, end: 5 },
  { kind: 'paragraph', start: 7, end: 20 },
  { kind: 'caption', start: 22, end: 30 },
  { kind: 'paragraph', start: 32, end: 40 },
]

test('paragraphs are numbered as everywhere else', () => {
  const numbered = numberedParts('one' as ArticleId, parts)
  for (const start of [0, 8, 20, 25, 33, 39]) {
    const { part, paragraph } = locusOf({ parts }, { start })
    const found = partAt(numbered, { start })
    expect(found?.kind).toBe(part)
    if (part === 'paragraph') expect(found?.number).toBe(paragraph)
  }
})

test('none: an article without parts has no part at any place', () => {
  expect(partAt([], { start: 3 })).toBeUndefined()
})
