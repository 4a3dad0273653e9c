import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { brief } from '../src/report/brief/brief.ts'
import { exampleArticles } from '../src/testing/example.ts'

test('the README shows what the command really prints', () => {
  const record = read(exampleArticles())
  const fresh = new Set(record.articles.map(({ id }) => id))
  const printed = brief(record, { fresh, limit: 3, width: 120, paint: (label) => label })
  const [, shown] =
    /```text\n\$ hearsay read [^\n]+ --limit 3\n([\s\S]*?)\n\nRead in /.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(shown).toBe(printed)
})
