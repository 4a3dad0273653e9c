import type { Store } from './store.ts'

export interface OpenOptions {
  /** Whether a workspace that is not there is made; if not, its absence is a failure. */
  readonly create?: boolean
  /** How long another program's writing is waited for, in milliseconds; 5,000 if not said. */
  readonly patience?: number
}

/**
 * Opens the workspace that a file holds, or makes one. The database is loaded here and not before, so that
 * what needs no workspace does not wait for it. Throws a StoreFailure where the file cannot be used.
 */
export async function openStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const { openSqlite } = await import('./sqlite/sqlite-store.ts')
  return openSqlite(file, options)
}
