import { version } from '../../record/version.ts'
import type { WorkspaceState } from '../store.ts'
import type { Database } from './database.ts'
import { textIn } from './rows.ts'

type FactName = 'state' | 'generator' | 'record' | 'names'

/** What the workspace's own table of facts says under a name. */
export function factOf(database: Database, name: FactName): string | undefined {
  const row = database.get('select value from fact where name = ?', name)
  return row === undefined ? undefined : textIn(row, 'value')
}

export function setFact(database: Database, name: FactName, value: string): void {
  database.run('insert or replace into fact values(?, ?)', name, value)
}

/** Names what the workspace holds now. */
export function stateOf(database: Database): WorkspaceState {
  return (factOf(database, 'state') ?? '0') as WorkspaceState
}

/** Notes that articles, decisions or the list of names have changed, inside the transaction that changes them. */
export function changed(database: Database): void {
  setFact(database, 'state', String(Number(stateOf(database)) + 1))
  setFact(database, 'generator', version)
}
