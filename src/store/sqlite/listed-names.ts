import { type NameList, noNames } from '../../record/name-list.ts'
import type { Database } from './database.ts'
import { changed, factOf, setFact } from './facts.ts'
import { parsed } from './rows.ts'

/** Keeps a list of names in place of the one before, inside a transaction; says whether it differs from it. */
export function keepListedNames(database: Database, names: NameList): boolean {
  const json = JSON.stringify(names)
  if (json === JSON.stringify(listedNamesOf(database))) return false
  setFact(database, 'names', json)
  changed(database)
  // Any article may hold a name of the list.
  database.run(
    'insert into unsettled select number, 2 from article where 1 on conflict(article) do update set why = min(why, 2)',
  )
  return true
}

/** The list of names that was kept last; empty where none was. */
export function listedNamesOf(database: Database): NameList {
  const json = factOf(database, 'names')
  return json === undefined ? noNames : parsed('value', () => JSON.parse(json) as NameList)
}
