import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StoreFailure, type StoreFailureCode } from '../failure.ts'
import { UnreadableRow } from './rows.ts'

/** SQLite's result codes (the low byte of its extended ones) that a person can do something about. */
const results = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
}
/** Of the input and output errors: there was no room for the index of the log that several processes share. */
const noRoomForLogIndex = 4874
/** The system's error number for a full disk, which SQLite hands on. */
const noSpace = 28

const sentences: Readonly<Record<StoreFailureCode, string>> = {
  'no-workspace': 'there is no workspace; name articles to read, or the file of another workspace',
  'no-folder': 'its folder does not exist; make it, or name a file in another one',
  'not-a-workspace': 'the file is not a workspace of Hearsay; name another file',
  'newer-workspace': 'the workspace was written by a newer version of Hearsay; update Hearsay, or name another file',
  'damaged-workspace':
    'the workspace is damaged; put a copy of it in its place, or read the articles into a new workspace',
  'locked-workspace': 'another program is writing to the workspace; try again when it has ended',
  'disk-full': 'the disk is full; what was kept before is safe, make room and try again',
  'disk-failed': 'the system could not read or write the workspace; look at the disk and try again',
  'not-writable': 'the workspace or its folder cannot be written; change its permissions, or name another file',
  'no-database': 'the database cannot be loaded on this machine; install Hearsay again with npm',
}

/** A failure of a workspace file in one sentence. */
export function storeFailure(code: StoreFailureCode, file: string, cause?: unknown): StoreFailure {
  return new StoreFailure(code, file, sentences[code], cause === undefined ? undefined : { cause })
}

/** A workspace from a newer version, with the version where the file tells it. */
export function newerWorkspace(file: string, schema: number, generator: string | undefined): StoreFailure {
  const by = generator === undefined ? '' : ` (${generator})`
  const what = `the workspace was written by a newer version of Hearsay${by}, in its form ${schema}`
  return new StoreFailure('newer-workspace', file, `${what}; update Hearsay, or name another file`)
}

/** Whether an error says only that another program is at work: trying again is worth it. */
export function isBusy(error: unknown): boolean {
  const code = resultOf(error)
  return code === results.busy || code === results.locked
}

/** What an error of SQLite's means to a person; an error that is a mistake of ours stays as it is. */
export function failureOf(error: unknown, file: string): unknown {
  if (error instanceof StoreFailure) return error
  const code = error instanceof UnreadableRow ? 'damaged-workspace' : codeOf(error, file)
  return code === undefined ? error : storeFailure(code, file, error)
}

function codeOf(error: unknown, file: string): StoreFailureCode | undefined {
  if (isBusy(error)) return 'locked-workspace'
  const isFull = numberOf(error, 'systemErrno') === noSpace || extendedCode(error) === noRoomForLogIndex
  switch (resultOf(error)) {
    case results.full:
      return 'disk-full'
    case results.ioError:
      return isFull ? 'disk-full' : 'disk-failed'
    case results.readOnly:
      return 'not-writable'
    case results.corrupt:
      return 'damaged-workspace'
    case results.notADatabase:
      return 'not-a-workspace'
    case results.cannotOpen:
      return isFull ? 'disk-full' : unopened(file)
    default:
      return undefined
  }
}

/** SQLite tries in several ways before it gives up, so that the system's last error is not the first; what is there tells. */
function unopened(file: string): StoreFailureCode {
  if (!existsSync(dirname(resolve(file)))) return 'no-folder'
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true ? 'not-a-workspace' : 'not-writable'
}

/** SQLite's own sentences for its results. */
const said: readonly (readonly [sentence: string, result: number])[] = [
  ['database is locked', results.busy],
  ['database table is locked', results.locked],
  ['attempt to write a readonly database', results.readOnly],
  ['disk I/O error', results.ioError],
  ['database disk image is malformed', results.corrupt],
  ['fts5: corrupt', results.corrupt],
  ['database or disk is full', results.full],
  ['unable to open database file', results.cannotOpen],
  ['file is not a database', results.notADatabase],
]

/** The result that an error stands for. The package tells its number for some calls (`exec`) and not for others (`all`). */
function resultOf(error: unknown): number | undefined {
  const code = numberOf(error, 'sqliteCode')
  // An index of ours reports an extended code here, too.
  if (code !== undefined) return code & 0xff
  if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ERR_SQLITE_ERROR') return undefined
  return said.find(([sentence]) => error.message.includes(sentence))?.[1]
}

function extendedCode(error: unknown): number | undefined {
  return numberOf(error, 'errcode')
}

function numberOf(error: unknown, field: 'sqliteCode' | 'errcode' | 'systemErrno'): number | undefined {
  if (!(error instanceof Error)) return undefined
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'number' ? value : undefined
}
