import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleArticles, exampleFolder } from '../testing/example.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { silentTerminal } from '../testing/terminal.ts'
import { main } from './main.ts'

const folder = temporaryFolder()
const run = async (argv: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> => {
  const terminal = silentTerminal(folder, new TextEncoder().encode(stdin))
  const code = await main([...argv, '--workspace', 'many.db'], terminal)
  return { code, ...terminal.written }
}

test('hearsay collect reads story by story, and hearsay show shows one of them', async () => {
  const first = await run(['collect', exampleFolder])
  expect([first.code, first.err]).toEqual([0, ''])
  expect(first.out).toMatch(/^STORY +\d+ .* articles, \d+ statements .*2023-03-\d\d/)
  expect(first.out).toMatch(/^\d stor(y|ies) of 8 articles, \d+ passages? shared across stories\. Kept in many\.db\.$/m)
  const [, number = ''] = /^STORY +(\d+) /.exec(first.out) ?? []
  const shown = await run(['show', 'statements', '--story', number])
  expect([shown.code, shown.err]).toEqual([0, ''])
  expect(shown.out.split('\n').length).toBeGreaterThan(5)
  expect((await run(['status'])).out).toMatch(
    /^Read by hearsay collect: \d stor(y|ies); hearsay show LIST --story NUMBER shows one\.$/m,
  )
  const data = JSON.parse((await run(['collect', exampleFolder, '--json'])).out) as {
    stories: { articles: string[] }[]
  }
  const ids = exampleArticles().map(({ id }) => id)
  expect(data.stories.flatMap(({ articles }) => articles).sort()).toEqual([...ids].sort())
})

test('what another call adds is read, and what there is none of is told', async () => {
  const { code, out, err } = await run(
    ['collect', '-', 'none.txt'],
    'Port shut\n\n“We stay,” Mara Lind told Radio Nord.\n',
  )
  expect([code, err]).toEqual([3, expect.stringContaining('none.txt')])
  expect(out).toContain(' of 9 articles')
  for (const argv of [
    ['collect', '-', '--limit', 'all'],
    ['collect', '-', '--workers', '0'],
    ['show', 'names', '--story', '4711'],
  ])
    expect((await run(argv)).code).toBe(2)
  const terminal = silentTerminal(folder)
  expect(await main(['show', 'names', '--story', '1', '--workspace', 'no.db'], terminal)).toBe(1)
  expect(existsSync(join(folder, 'no.db'))).toBe(false)
})
