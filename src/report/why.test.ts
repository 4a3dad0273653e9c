import { expect, test } from 'vitest'
import { read } from '../index.ts'
import { statementRules } from '../record/statement-rules.ts'
import { exampleArticles } from '../testing/example.ts'
import { why } from './why.ts'

test('every statement of the example says why it is there, by a rule that is explained', () => {
  const { statements } = read(exampleArticles())
  expect(statements.length).toBeGreaterThan(0)
  for (const one of statements) {
    expect(Object.keys(statementRules)).toContain(one.by.slice('statements/'.length))
    expect(why(one)).toMatch(/^(?:speaker (?:named|pronoun|described|inherited)|no speaker).*, .*; .+/)
  }
})
