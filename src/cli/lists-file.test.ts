import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { silentTerminal } from '../testing/terminal.ts'
import { main } from './main.ts'

const folder = temporaryFolder()
const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  const terminal = silentTerminal(folder, new Uint8Array())
  const code = await main(argv, terminal)
  return { code, ...terminal.written }
}
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)

describe('lists of words', () => {
  write('letter.txt', 'Port shut\n\nThe would-be mayor sleeps. The so-called committee met in the hall on Monday.\n')
  write('mine.txt', '[distancing]\nwould-be\n')
  const shown = async (...more: string[]): Promise<string> =>
    (await run('show', 'wording', '--workspace', 'words.db', ...more)).out

  test('are printed, given edited, and stay with the workspace until others come, or none', async () => {
    expect((await run('lists')).out).toMatch(/^\[distancing\]\nso-called\n/m)
    await run('read', 'letter.txt', '--workspace', 'words.db', '--no-page')
    expect(await shown()).toContain('so-called …')
    await run('read', 'letter.txt', '--workspace', 'words.db', '--no-page', '--lists', 'mine.txt')
    expect(await shown()).toMatch(/would-be …/)
    expect(await shown()).not.toContain('so-called …')
    await run('read', 'letter.txt', '--workspace', 'words.db', '--no-page')
    expect(await shown()).toContain('would-be …')
    expect((await run('lists', '--workspace', 'words.db')).out).toMatch(/^\[distancing\]\n# your own\nwould-be\n/m)
    await run('read', 'letter.txt', '--workspace', 'words.db', '--no-page', '--no-lists')
    expect(await shown()).toContain('so-called …')
  })

  test('that are none stop the reading', async () => {
    const { code, err } = await run('read', 'letter.txt', '--json', '--lists', 'letter.txt')
    expect([code, err]).toEqual([1, expect.stringContaining('letter.txt, line 1: a word stands before the first list')])
  })
})
