import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StoreFailure, storeFailures } from '../failure.ts'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { failureOf } from '../suite/failing.ts'
import { batch } from './crash-writer.ts'
import { Database } from './database.ts'
import { prepareSchema } from './schema.ts'
import { SqliteStore } from './sqlite-store.ts'

const now = '2031-03-03T08:00:00Z'
let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-failures-'))
  file = join(folder, 'hearsay.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function filled(count = 3): Promise<void> {
  const store = await openStore(file)
  for (let n = 0; n < count; n++) await store.add(batch('ada', n), now)
  await store.close()
}

test('a failure names the file, says in one sentence what it is and what to do, and has a code that is explained', async () => {
  const failure = await failureOf(openStore(file, { create: false }))
  expect(failure).toMatchObject({ name: 'StoreFailure', code: 'no-workspace', file })
  expect(failure.message).toBe(
    `${file}: there is no workspace; name articles to read, or the file of another workspace`,
  )
  expect(storeFailures[failure.code]).toMatch(/\.$/)
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
})

test('a folder that does not exist is told', async () => {
  expect(await failureOf(openStore(join(folder, 'nowhere', 'hearsay.db')))).toMatchObject({ code: 'no-folder' })
})

test('a folder is not a workspace', async () => {
  expect(await failureOf(openStore(folder))).toMatchObject({ code: 'not-a-workspace' })
})

test('a file that is no database is refused and left as it is', async () => {
  for (const content of ['A short note', 'The ferry sailed at noon. '.repeat(1_000)]) {
    writeFileSync(file, content)
    expect(await failureOf(openStore(file))).toMatchObject({ code: 'not-a-workspace' })
    expect(readFileSync(file, 'utf8')).toBe(content)
  }
})

test('a database of another program is refused and left as it is', async () => {
  const other = new DatabaseSync(file)
  other.exec('create table recipe(name text); pragma user_version = 1')
  other.close()
  const before = readFileSync(file)
  expect(await failureOf(openStore(file))).toMatchObject({ code: 'not-a-workspace' })
  expect(readFileSync(file)).toEqual(before)
})

test('an empty file, and one whose making was cut short, become workspaces', async () => {
  writeFileSync(file, '')
  await (await openStore(file)).close()
  rmSync(file)
  const cut = new DatabaseSync(file)
  cut.exec('pragma journal_mode = wal')
  cut.close()
  const store = await openStore(file, { create: false })
  expect((await store.add(batch('ada', 0), now)).added).toHaveLength(10)
  await store.close()
})

test('a workspace of a newer version is refused, tells which, and is left as it is', async () => {
  await filled(1)
  const newer = new DatabaseSync(file)
  newer.exec("pragma user_version = 99; update fact set value = '7.1.0' where name = 'generator'")
  newer.close()
  const before = readFileSync(file)
  const failure = await failureOf(openStore(file))
  expect(failure.code).toBe('newer-workspace')
  expect(failure.message).toContain('(7.1.0)')
  expect(readFileSync(file)).toEqual(before)
  const again = new DatabaseSync(file)
  again.exec('drop table fact')
  again.close()
  expect(await failureOf(openStore(file))).toMatchObject({ code: 'newer-workspace' })
})

test('a workspace that another program does not stop writing to is told as locked; reading goes on', async () => {
  await filled(1)
  const store = await openStore(file, { patience: 60 })
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  expect(await failureOf(store.add(batch('ada', 1), now))).toMatchObject({ code: 'locked-workspace' })
  expect(await store.articles()).toHaveLength(10)
  other.exec('rollback')
  other.close()
  expect((await store.add(batch('ada', 1), now)).added).toHaveLength(10)
  await store.close()
})

test('a file that is locked whole cannot be opened, and can be once it is free', async () => {
  const other = new DatabaseSync(file)
  other.exec('begin exclusive')
  expect(await failureOf(openStore(file, { patience: 60 }))).toMatchObject({ code: 'locked-workspace' })
  other.exec('rollback')
  other.close()
  await (await openStore(file, { patience: 60 })).close()
})

test('a writer that is patient gets its turn', async () => {
  await filled(1)
  const store = await openStore(file)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  const adding = store.add(batch('ada', 1), now)
  setTimeout(() => other.exec('rollback'), 250)
  expect((await adding).added).toHaveLength(10)
  other.close()
  await store.close()
})

/** Adds until it fails; what was acknowledged before must be all that is there. */
async function fillUp(store: Store): Promise<{ failure: StoreFailure; acknowledged: number }> {
  for (let n = 0; n < 1_000; n++) {
    try {
      await store.add(batch('ada', n), now)
    } catch (error) {
      return { failure: error as StoreFailure, acknowledged: n }
    }
  }
  throw new Error('the disk never filled up')
}

test('a full file is told as a full disk; what was there before is whole, and reading and removing go on', async () => {
  const database = await Database.open(file, 100)
  await prepareSchema(database)
  const pages = database.number('select page_count n from pragma_page_count')
  database.exec(`pragma max_page_count = ${pages + 164}`)
  const store = new SqliteStore(database)
  const { failure, acknowledged } = await fillUp(store)
  expect(failure).toMatchObject({ name: 'StoreFailure', code: 'disk-full' })
  expect(acknowledged).toBeGreaterThan(2)
  expect(await store.articles()).toHaveLength(acknowledged * 10)
  expect(await failureOf(store.add(batch('ada', acknowledged), now))).toMatchObject({ code: 'disk-full' })
  const ids = batch('ada', 0).map(({ id }) => id)
  expect(await store.remove(ids)).toHaveLength(10)
  await store.close()
  expect((await (await openStore(file)).articles()).length).toBe(acknowledged * 10 - 10)
})

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=640k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a disk that is really full is told, and what was acknowledged is there afterwards', async (context) => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (!mounted(disk)) return context.skip('no file system can be mounted here')
  try {
    file = join(disk, 'hearsay.db')
    const store = await openStore(file)
    const { failure, acknowledged } = await fillUp(store)
    expect(failure).toMatchObject({ name: 'StoreFailure', code: 'disk-full' })
    expect(acknowledged).toBeGreaterThan(2)
    expect(await store.articles()).toHaveLength(acknowledged * 10)
    await store.close()
    // Now without any room at all.
    const filler = join(disk, 'filler')
    expect(() => writeFileSync(filler, Buffer.alloc(2_000_000))).toThrow('ENOSPC')
    const outcome = await failureOf(openStore(file).then((again) => again.add(batch('ben', 0), now)))
    expect(outcome.code).toBe('disk-full')
    rmSync(filler)
    const again = await openStore(file)
    expect(await again.articles()).toHaveLength(acknowledged * 10)
    await again.close()
  } finally {
    // Not at once: closed stores let go of their files only when they are collected.
    execFileSync('umount', ['-l', disk])
  }
})

test('a folder that cannot be written is told, for a new workspace and for one that is there', async (context) => {
  const user = process.getuid?.()
  if (user === undefined) return context.skip('permissions are not those of this system')
  await filled(1)
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  // The administrator may write anywhere, so that this is tried as nobody.
  if (user === 0) process.seteuid?.(65534)
  try {
    expect(await failureOf(openStore(join(folder, 'new.db')))).toMatchObject({ code: 'not-writable' })
    const there = openStore(file).then((store) => store.add(batch('ada', 1), now))
    expect(await failureOf(there)).toMatchObject({ code: 'not-writable' })
  } finally {
    if (user === 0) process.seteuid?.(0)
    chmodSync(folder, 0o755)
  }
})
