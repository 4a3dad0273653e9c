import type { Database } from '../database.ts'
import { numberIn } from '../rows.ts'
import { fingerprintsOf, holders } from './fingerprints.ts'
import { dropCrossings } from './stories.ts'

/** Why an article has to be put into its story anew: its text or description changed, or only what it was put together with or ruled on. */
export type Why = 'changed' | 'ruled'

/** Notes that an article has to be put into its story anew, inside the transaction that is the reason. */
export function unsettle(database: Database, article: number, why: Why): void {
  if (why === 'changed') database.run('insert or replace into unsettled values(?, 1)', article)
  else database.run('insert or ignore into unsettled values(?, 2)', article)
}

/** The numbers of the articles that are to be put into their stories, ascending. */
export interface Unsettled {
  /** Articles that are there and whose sheets are old or missing. */
  readonly fresh: readonly number[]
  /** The others. */
  readonly ruled: readonly number[]
}

/**
 * What has to be done, inside a transaction. Sheets of changed articles go, with all that rests on them; what they
 * were chained to is noted first, so that nothing is lost when the program ends here.
 */
export function takeUnsettled(database: Database): Unsettled {
  for (const row of database.all('select article from unsettled where why = 1 order by article'))
    dropSheet(database, numberIn(row, 'article'))
  const rows = database.all(
    `select u.article, u.why from unsettled u join article a on a.number = u.article order by u.article`,
  )
  const of = (why: number): number[] =>
    rows.filter((row) => numberIn(row, 'why') === why).map((row) => numberIn(row, 'article'))
  return { fresh: of(1), ruled: of(2) }
}

/** Notes that all is done that there was to do at `takeUnsettled`, inside a transaction. */
export function settled(database: Database, { fresh, ruled }: Unsettled): void {
  for (const article of [...fresh, ...ruled]) database.run('delete from unsettled where article = ?', article)
  database.run('delete from unsettled where article not in (select number from article)')
}

function dropSheet(database: Database, article: number): void {
  const row = database.get('select chain from sheet where article = ?', article)
  if (row === undefined) return
  database.run('insert or ignore into unsettled select article, 2 from sheet where chain = ?', numberIn(row, 'chain'))
  for (const hash of fingerprintsOf(database, article)) {
    // What many articles share is passed over; without this one it may be looked at.
    for (const other of holders(database, hash)) unsettle(database, other, 'ruled')
    database.run('delete from fingerprint where hash = ? and article = ?', hash, article)
  }
  dropCrossings(database, [article])
  database.run('delete from sheet_marks where article = ?', article)
  database.run('delete from article_pack where article = ?', article)
  database.run('delete from sheet where article = ?', article)
}
