import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleText } from '../record/article.ts'
import type { HearsayRecord } from '../record/record.ts'
import { exampleFolder } from '../testing/example.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { silentTerminal } from '../testing/terminal.ts'
import { main } from './main.ts'

const folder = temporaryFolder()
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const run = async (argv: readonly string[], stdin?: string): Promise<{ code: number; out: string; err: string }> => {
  const terminal = silentTerminal(folder, new TextEncoder().encode(stdin ?? ''))
  const code = await main(argv, terminal)
  return { code, ...terminal.written }
}

const plain = 'Port shut\n\n“We stay,” harbour master Mara Lind told Radio Nord on Monday.\n'
write('good.txt', plain)

describe('hearsay read', () => {
  test('prints the brief, keeps the workspace and writes the page; a second time there is nothing new', async () => {
    const first = await run(['read', exampleFolder, '--workspace', 'story.db'])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^8 articles, 3 outlets, 14 to 24 March 2023/)
    for (const label of ['NEW', 'SAME', 'RELAYED', 'FIGURES', 'COPIED', 'OPEN'])
      expect(first.out).toMatch(new RegExp(`^${label} `, 'm'))
    expect(first.out).toContain('Kept in story.db. The page: story.html')
    expect(first.err).toBe('')
    expect(readFileSync(join(folder, 'story.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    const second = await run(['read', exampleFolder, '--workspace', 'story.db', '--no-page'])
    expect(second.out).toContain('Nothing new')
  })

  test('--since last prints just the news, and refuses what it cannot do', async () => {
    write('later.txt', 'Port still shut\n\n“Come home,” mayor Ilse Varga said on Tuesday.\n')
    await run(['read', 'good.txt', '--workspace', 'since.db', '--quiet', '--no-page'])
    const { code, out } = await run(['read', 'later.txt', '--since', 'last', '--workspace', 'since.db', '--no-page'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Since the last reading: 1 of 2 articles added/)
    expect(out).toMatch(/^STATEMENTS +\d+ new of \d+ in these articles\n.*Come home/m)
    expect(out).not.toContain('We stay')
    const again = await run(['read', 'later.txt', '--since', 'last', '--workspace', 'since.db', '--no-page'])
    expect(again.out).toContain('Nothing new since the last reading: 0 of 2 articles added.')
    const wrong = await run(['read', 'later.txt', '--since', 'monday', '--workspace', 'since.db'])
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--since monday')])
    expect((await run(['read', 'later.txt', '--since', 'last', '--ndjson'])).code).toBe(2)
    write('latest.txt', 'Port open\n\n“We are off,” pilot Anton Berg said on Friday.\n')
    const data = await run(['read', 'latest.txt', '--since', 'last', '--json', '--workspace', 'since.db', '--no-page'])
    const news = JSON.parse(data.out) as { articles: unknown; statements: { all: number; new: unknown[] } }
    expect(news.articles).toMatchObject({ all: 3, added: [expect.any(String)], revised: [], versions: [] })
    expect([news.statements.all, news.statements.new.length]).toEqual([1, 1])
  })

  test('--json prints the record alone and touches no workspace', async () => {
    const { code, out, err } = await run(['read', 'good.txt', '--json'])
    expect([code, err]).toEqual([0, ''])
    const record = JSON.parse(out) as HearsayRecord
    expect(record.articles[0]).toMatchObject({ origin: { path: 'good.txt', id: null }, text: plain })
    expect(existsSync(join(folder, 'hearsay.db'))).toBe(false)
  })

  test('--ndjson prints a finding a line, --no-text leaves the words out', async () => {
    const { out } = await run(['read', 'good.txt', '--ndjson', '--no-text'])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { layer: string; text?: string | null })
    expect(lines[0]).toMatchObject({ layer: 'record', format: 'hearsay-record/1' })
    expect(lines.find(({ layer }) => layer === 'articles')?.text).toBeNull()
    expect(out).not.toContain('We stay')
  })

  test('--workspace with --json gives the record of the whole workspace', async () => {
    await run(['read', 'good.txt', '--workspace', 'grown.db', '--quiet', '--no-page'])
    const { out } = await run(
      ['read', '-', '--json', '--workspace', 'grown.db'],
      'Another day\n\nThe port stayed shut on Tuesday.',
    )
    expect((JSON.parse(out) as HearsayRecord).articles).toHaveLength(2)
  })

  test('reads standard input, and takes outlet and day from the command line', async () => {
    const { out } = await run(['read', '-', '--json', '--outlet', 'The Wire', '--date', '2023-03-14'], plain)
    const [article] = (JSON.parse(out) as HearsayRecord).articles
    expect(article).toMatchObject({ outlet: 'The Wire', published: { earliest: '2023-03-14', basis: 'given' } })
  })

  test('an article that came in a reading cut short is told by the next one', async () => {
    const { openStore } = await import('../store/open.ts')
    const store = await openStore(join(folder, 'cut.db'), { create: true })
    await store.add([articleText(plain, { path: 'good.txt' })], '2023-04-01T08:00:00Z')
    await store.close()
    const next = await run(['read', 'good.txt', '--workspace', 'cut.db', '--no-page'])
    expect(next.out).toMatch(/^NEW +.*Mara Lind/m)
  })

  test('--quiet says nothing', async () => {
    expect(await run(['read', 'good.txt', '--quiet', '--workspace', 'quiet.db', '--no-page'])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })
})

describe('bad input', () => {
  write('empty.txt', '')
  write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))
  write('lines.jsonl', `${JSON.stringify({ text: plain, id: 'a' })}\nnot json\n${JSON.stringify({ title: 'x' })}\n`)
  mkdirSync(join(folder, 'bare'))
  write('long.txt', 'All ships wait. '.repeat(260_000))

  test.each([
    ['an empty file', ['empty.txt'], /empty\.txt: .+/],
    ['a binary file', ['picture.txt'], /picture\.txt: .+/],
    ['a text longer than any article', ['long.txt'], /long\.txt: its text has 4\.2 million characters/],
    ['a file that is not there', ['nothing.txt'], /nothing\.txt: no such file/],
    ['a folder without articles', ['bare'], /bare: the folder holds no article/],
    ['a web address', ['https://a.example/x'], /web addresses are not read/],
  ])('%s: one sentence, exit code 1 alone and 3 among good ones, which are read', async (_, inputs, sentence) => {
    const alone = await run(['read', ...inputs, '--json'])
    expect([alone.code, alone.out]).toEqual([1, ''])
    expect(alone.err).toMatch(sentence)
    expect(alone.err.trim().split('\n')).toHaveLength(1)
    const among = await run(['read', ...inputs, 'good.txt', '--json'])
    expect(among.code).toBe(3)
    expect((JSON.parse(among.out) as HearsayRecord).articles).toHaveLength(1)
  })

  test('bad lines of JSON Lines: each is told with its number, the rest is read', async () => {
    const { code, out, err } = await run(['read', 'lines.jsonl', '--json'])
    expect(code).toBe(3)
    expect(err).toMatch(/lines\.jsonl, line 2: .+\n.*lines\.jsonl, line 3: /)
    expect((JSON.parse(out) as HearsayRecord).articles).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    write('secret.txt', plain)
    chmodSync(join(folder, 'secret.txt'), 0)
    expect((await run(['read', 'secret.txt', '--json'])).err).toMatch(/secret\.txt: cannot be read/)
  })

  test('a file that is no workspace, and a page that cannot be written', async () => {
    write('foreign.db', 'This is a letter, and a long one at that, but no workspace.')
    const foreign = await run(['read', 'good.txt', '--workspace', 'foreign.db'])
    expect(foreign.code).toBe(1)
    expect(foreign.err).toMatch(/foreign\.db: .+/)
    const page = await run(['read', 'good.txt', '--json', '--page', 'no/such/folder/page.html'])
    expect([page.code, page.out]).toEqual([1, ''])
    expect(page.err).toMatch(/page\.html: the page could not be written/)
  })
})

describe('wrong use', () => {
  test.each([
    ['a command that does not exist, with what was meant', ['raed', 'good.txt'], /Did you mean read\?/],
    ['an option that does not exist, with what was meant', ['read', 'good.txt', '--jsn'], /Did you mean --json\?/],
    ['no input', ['read'], /missing required argument/],
    ['a list that does not exist', ['show', 'statments'], /Did you mean statements\?/],
    ['a day that is none', ['read', 'good.txt', '--date', '2023-02-30'], /not a day/],
    [
      'a limit that is none',
      ['read', 'good.txt', '--limit', 'many', '--workspace', 'x.db', '--no-page'],
      /not a number of lines/,
    ],
    [
      'a number of threads that is none',
      ['read', 'good.txt', '--workers', 'all', '--workspace', 'x.db', '--no-page'],
      /not a number of threads/,
    ],
  ])('%s: exit code 2', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })
})

describe('hearsay show and status', () => {
  test.each(['statements', 'names', 'dates', 'figures', 'reuse'])(
    'list %s of a workspace, and give them as JSON',
    async (what) => {
      await run(['read', exampleFolder, '--workspace', 'shown.db', '--quiet', '--no-page'])
      const list = await run(['show', what, '--workspace', 'shown.db'])
      expect(list.code).toBe(0)
      expect(list.out.split('\n').length).toBeGreaterThan(5)
      const data = await run(['show', what, '--workspace', 'shown.db', '--json'])
      expect(Object.values(JSON.parse(data.out) as Record<string, unknown[]>)[0]?.length).toBeGreaterThan(3)
    },
  )
  test('status tells what is kept; a workspace that is not there is not made', async () => {
    await run(['read', 'good.txt', '--workspace', 'told.db', '--quiet', '--no-page'])
    expect((await run(['status', '--workspace', 'told.db'])).out).toMatch(
      /^told\.db: 1 article, 1 revision, 0 decisions\nRecord: /,
    )
    const none = await run(['status', '--workspace', 'none.db'])
    expect(none.code).toBe(1)
    expect(none.err).toMatch(/none\.db: /)
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })
})

describe('the built program', () => {
  const program = new URL('../../dist/cli.js', import.meta.url).pathname
  const spawn = (line: string): ReturnType<typeof spawnSync> =>
    spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { cwd: folder, encoding: 'utf8' })

  test('tells its version and its help', () => {
    expect(spawn(`node ${program} --version`).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(spawn(`node ${program} --help`).stdout).toContain('hearsay read articles/')
  })
  test('reads through a pipe, and a reader that goes away is no error', () => {
    expect(spawn(`cat good.txt | node ${program} read - --json`).status).toBe(0)
    const cut = spawn(`node ${program} read ${exampleFolder} --ndjson | head -1`)
    expect([cut.status, cut.stderr]).toEqual([0, ''])
  })
  test('without its models it says so in one sentence, and still helps', () => {
    const root = new URL('../../', import.meta.url).pathname
    cpSync(join(root, 'dist'), join(folder, 'bare/dist'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'bare/package.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'bare/node_modules'))
    expect(spawn('node bare/dist/cli.js --help').status).toBe(0)
    const { status, stderr } = spawn('node bare/dist/cli.js read good.txt --json')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^hearsay: .*bare\/models\/tags-en\.bin: .+\n$/)])
  })
  test('reads, shows and tells the status as one would type it', () => {
    expect(spawn(`node ${program} read good.txt --workspace typed.db`).status).toBe(0)
    expect(spawn(`node ${program} show statements --workspace typed.db`).stdout).toContain('Mara Lind')
    expect(spawn(`node ${program} status --workspace typed.db`).status).toBe(0)
  })
})
