import type { Decision } from '../../record/decision.ts'
import type { Database } from './database.ts'
import { changed } from './facts.ts'
import { jsonIn } from './rows.ts'

/** Adds decisions at the end of the log, inside a transaction. Gives back how many were not in it. */
export function appendDecisions(database: Database, decisions: readonly Decision[]): number {
  let number = database.number('select coalesce(max(number), 0) n from decision')
  const before = number
  for (const decision of decisions) {
    if (database.number('select count(*) n from decision where id = ?', decision.id) > 0) continue
    database.run('insert into decision values(?, ?, ?)', ++number, decision.id, JSON.stringify(decision))
  }
  if (number > before) changed(database)
  return number - before
}

/** The whole log, oldest first. */
export function decisionsOf(database: Database): Decision[] {
  return database.all('select json from decision order by number').map((row) => jsonIn<Decision>(row, 'json'))
}
