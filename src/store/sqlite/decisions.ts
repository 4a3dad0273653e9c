import type { Decision } from '../../record/decision.ts'
import { unsettle } from './collection/unsettled.ts'
import { toColumn } from './column.ts'
import type { Database } from './database.ts'
import { changed } from './facts.ts'
import { jsonIn, numberIn } from './rows.ts'

/** Adds decisions at the end of the log, inside a transaction. Gives back how many were not in it. */
export function appendDecisions(database: Database, decisions: readonly Decision[]): number {
  let number = database.number('select coalesce(max(number), 0) n from decision')
  const before = number
  for (const decision of decisions) {
    if (database.number('select count(*) n from decision where id = ?', decision.id) > 0) continue
    database.run('insert into decision values(?, ?, ?)', ++number, decision.id, JSON.stringify(decision))
    for (const article of articlesOf(database, decision)) unsettle(database, article, 'ruled')
  }
  if (number > before) changed(database)
  return number - before
}

/** The whole log, oldest first. */
export function decisionsOf(database: Database): Decision[] {
  return database.all('select json from decision order by number').map((row) => jsonIn<Decision>(row, 'json'))
}

/** The numbers of the articles that a decision is about, or that the one is about which it undoes. */
function articlesOf(database: Database, decision: Decision): number[] {
  if (decision.about === 'undo') {
    const row = database.get('select json from decision where id = ?', decision.undoes)
    return row === undefined ? [] : articlesOf(database, jsonIn<Decision>(row, 'json'))
  }
  const ids = decision.about === 'place' ? [decision.where.article] : [decision.one.article, decision.other.article]
  return ids.flatMap((id) => {
    const row = database.get('select number from article where id = ?', toColumn(id))
    return row === undefined ? [] : [numberIn(row, 'number')]
  })
}
