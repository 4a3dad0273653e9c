import { expect, test } from 'vitest'
import type { ArticleId, StatementId } from '../../record/ids.ts'
import type { EventEvidence } from '../../record/record.ts'
import { tellersOf } from './event-tellers.ts'

const told = (statement: string | null): EventEvidence => ({
  article: 'a' as unknown as ArticleId,
  start: 0,
  end: 1,
  statement: statement as unknown as StatementId | null,
})
const name = (id: StatementId): string => `speaker of ${id}`

test('where every place lies within a statement, who makes them is told, each once', () => {
  expect(tellersOf([told('x')], name)).toBe('speaker of x')
  expect(tellersOf([told('x'), told('x'), told('y')], name)).toBe('speaker of x and speaker of y')
  expect(tellersOf([told('x'), told('y'), told('z'), told('w')], name)).toBe('speaker of x, speaker of y and 2 others')
})

test('an event that one outlet tells in its own voice rests on no speaker', () => {
  expect(tellersOf([told('x'), told(null)], name)).toBe('')
})
