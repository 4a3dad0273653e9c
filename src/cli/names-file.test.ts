import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HearsayRecord } from '../record/record.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { silentTerminal } from '../testing/terminal.ts'
import { main } from './main.ts'

const folder = temporaryFolder()
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const run = async (argv: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const terminal = silentTerminal(folder, new Uint8Array())
  const code = await main(argv, terminal)
  return { code, ...terminal.written }
}

describe('a list of names', () => {
  const named = (out: string): string[] => (JSON.parse(out) as HearsayRecord).entities.map(({ name }) => name)
  write('letter.txt', 'Port shut\n\nThe port stays shut, the Lanterns said on Monday. Mara Lind agreed.\n')
  write('list.csv', 'name,aliases,type,role,organisation\nHarbour Union,the Lanterns,organisation,,\n')
  write('half.csv', 'name,type\nHarbour Union,ship\nM. Lind,person\n')
  write('prose.csv', 'The port is shut.\n')

  test('is obeyed: its spelling is found, under its name', async () => {
    expect(named((await run(['read', 'letter.txt', '--json'])).out)).not.toContain('Harbour Union')
    const { code, out, err } = await run(['read', 'letter.txt', '--json', '--names', 'list.csv'])
    expect([code, err]).toEqual([0, ''])
    expect(named(out)).toContain('Harbour Union')
  })

  test('stays with the workspace until another comes, or none', async () => {
    const inWorkspace = ['letter.txt', '--json', '--workspace', 'named.db']
    await run(['read', 'letter.txt', '--names', 'list.csv', '--workspace', 'named.db', '--no-page'])
    expect(named((await run(['read', ...inWorkspace])).out)).toContain('Harbour Union')
    expect((await run(['status', '--workspace', 'named.db'])).out).toContain('your own list of 1 name.')
    expect(named((await run(['read', ...inWorkspace, '--no-names'])).out)).not.toContain('Harbour Union')
    expect((await run(['status', '--workspace', 'named.db'])).out).not.toContain('your own list')
  })

  test('a wrong row is told by its line, the rest is used, and the exit code is 3', async () => {
    const { code, out, err } = await run(['read', 'letter.txt', '--json', '--names', 'half.csv'])
    expect(code).toBe(3)
    expect(err).toBe('hearsay: half.csv, line 2: “ship” is no type; write person, organisation or place\n')
    expect((JSON.parse(out) as HearsayRecord).articles).toHaveLength(1)
  })

  test.each([
    ['a file that is no list', 'prose.csv', /prose\.csv: this is no list of names; its first line must name/],
    ['a file that is not there', 'nothing.csv', /nothing\.csv: no such file/],
    ['a folder', '.', /hearsay: \./],
  ])('%s: one sentence, exit code 1, and nothing is read or kept', async (_, file, sentence) => {
    const { code, out, err } = await run(['read', 'letter.txt', '--names', file, '--workspace', 'unnamed.db'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
    expect(existsSync(join(folder, 'unnamed.db'))).toBe(false)
  })
})
