import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { failureOf, isBusy, storeFailure } from './failures.ts'
import { numberIn, type Row, type Value } from './rows.ts'

type Statement = ReturnType<DatabaseSyncInstance['prepare']>

/** How long SQLite itself waits for another writer, which stops this whole process, in milliseconds. */
const wait = 100
/** How long this process then goes on with other work before it tries again, in milliseconds. */
const rest = 10

/**
 * One connection to one file. A piece of work on it is a plain function, so that nothing of this process comes
 * between its statements, and runs in one transaction, so that nothing of another process does either.
 */
export class Database {
  /** The file as the person named it. */
  readonly file: string
  readonly #connection: DatabaseSyncInstance
  readonly #tries: number
  #hasWritten = false
  readonly #prepared = new Map<string, Statement>()

  private constructor(file: string, connection: DatabaseSyncInstance, patience: number) {
    this.file = file
    this.#connection = connection
    this.#tries = Math.max(1, Math.ceil(patience / (wait + rest)))
  }

  /** Opens a file or makes an empty one. `patience`: how long another writer is waited for, in milliseconds. */
  static async open(file: string, patience: number): Promise<Database> {
    const sqlite = await import('@photostructure/sqlite').catch((error: unknown) => {
      throw storeFailure('no-database', file, error)
    })
    // Made absolute, so that no name is taken for one of SQLite's own ("file:…", ":memory:").
    const path = resolve(file)
    try {
      // A workspace may come by mail: `defensive` and the trust setting keep its schema from doing things.
      const connection = new sqlite.DatabaseSync(path, { timeout: Math.min(wait, patience), defensive: true })
      const database = new Database(file, connection, patience)
      database.exec('pragma trusted_schema = off')
      return database
    } catch (error) {
      throw failureOf(error, file)
    }
  }

  /** Does what only reads: all of it sees the workspace as it was at one moment. */
  async reading<T>(work: () => T): Promise<T> {
    return this.patiently(() => this.#transaction('begin', work))
  }

  /** Does what writes: wholly, and on the disk when the promise is fulfilled, or not at all. */
  async writing<T>(work: () => T): Promise<T> {
    this.#hasWritten = true
    return this.patiently(() => this.#transaction('begin immediate', work))
  }

  /** Tries again while another program is at work, for as long as this connection's patience lasts. */
  async patiently<T>(work: () => T): Promise<T> {
    for (let left = this.#tries; ; left--) {
      try {
        return work()
      } catch (error) {
        if (!isBusy(error) || left <= 1) throw failureOf(error, this.file)
        await pause(rest)
      }
    }
  }

  #transaction<T>(begin: string, work: () => T): T {
    if (!this.#connection.isOpen) throw new RangeError('The workspace is closed')
    this.exec(begin)
    try {
      const result = work()
      this.exec('commit')
      return result
    } catch (error) {
      // A full disk may have rolled it back already.
      if (this.#connection.isTransaction) this.exec('rollback')
      throw error
    }
  }

  exec(sql: string): void {
    this.#connection.exec(sql)
  }

  run(sql: string, ...values: readonly Value[]): void {
    this.#statement(sql).run(...values)
  }

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#statement(sql).all(...values)
  }

  get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#statement(sql).get(...values)
  }

  /** The number that a statement gives in its column `n`. */
  number(sql: string, ...values: readonly Value[]): number {
    const row = this.get(sql, ...values)
    if (row === undefined) throw new RangeError(`No number from ${sql}`)
    return numberIn(row, 'n')
  }

  /**
   * Closes the connection. The package lets go of the file only when the statements are collected or the process
   * ends, so that the log is folded into the file now: from here on the file alone is the workspace.
   */
  close(): void {
    if (!this.#connection.isOpen) return
    if (this.#hasWritten) this.#foldLog()
    this.#prepared.clear()
    this.#connection.close()
  }

  #foldLog(): void {
    try {
      this.exec('pragma wal_checkpoint(truncate)')
    } catch {
      // Another program is reading, or the disk is full: the log is as safe where it is, and a later closing folds it in.
    }
  }

  /** Preparing costs more than most statements do, so each is prepared once. */
  #statement(sql: string): Statement {
    const known = this.#prepared.get(sql)
    if (known !== undefined) return known
    const statement = this.#connection.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }
}
