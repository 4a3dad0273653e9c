import type { Database } from '../database.ts'
import { numberIn } from '../rows.ts'
import { fingerprintsOf, holders } from './fingerprints.ts'
import { dropCrossings } from './stories.ts'

/**
 * Why an article has to be put into its story anew: its text or description changed; only what it shares passages
 * with or what is ruled on it; or only its group. The first holds the others.
 */
export type Why = 'changed' | 'ruled' | 'regrouped'

const numbers: Readonly<Record<Why, number>> = { changed: 1, ruled: 2, regrouped: 3 }

/** Notes that an article has to be put into its story anew, inside the transaction that is the reason. */
export function unsettle(database: Database, article: number, why: Why): void {
  database.run(
    'insert into unsettled values(?, ?) on conflict(article) do update set why = min(why, excluded.why)',
    article,
    numbers[why],
  )
}

/** The numbers of the articles that are to be put into their stories, ascending. */
export interface Unsettled {
  /** Articles that are there and whose sheets are old or missing. */
  readonly fresh: readonly number[]
  /** Those of which more than the group may be another one. */
  readonly ruled: readonly number[]
  /** Whether there are articles that left their group, or lost it. */
  readonly isLoose: boolean
}

/**
 * What has to be done, inside a transaction. Sheets of changed articles go, with all that rests on them; what they
 * were grouped with is noted first, so that nothing is lost when the program ends here.
 */
export function takeUnsettled(database: Database): Unsettled {
  // Left by a run that did not come to its end: how far it came is not known.
  database.run('update unsettled set why = 2 where why = 3')
  for (const row of database.all('select article from unsettled where why = 1 order by article'))
    dropSheet(database, numberIn(row, 'article'))
  const rows = database.all(
    `select u.article, u.why from unsettled u join article a on a.number = u.article order by u.article`,
  )
  const of = (why: Why): number[] =>
    rows.filter((row) => numberIn(row, 'why') === numbers[why]).map((row) => numberIn(row, 'article'))
  return { fresh: of('changed'), ruled: of('ruled'), isLoose: of('regrouped').length > 0 }
}

/** Notes that all is done that there was to do at `takeUnsettled`, and what came of it, inside a transaction. */
export function settled(database: Database, { fresh, ruled }: Unsettled): void {
  for (const article of [...fresh, ...ruled]) database.run('delete from unsettled where article = ?', article)
  database.run('delete from unsettled where why = 3 or article not in (select number from article)')
}

function dropSheet(database: Database, article: number): void {
  const row = database.get('select grp from sheet where article = ?', article)
  if (row === undefined) return
  if (row['grp'] !== null) dissolve(database, numberIn(row, 'grp'))
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

/** Lets the articles of a group go, to be grouped anew. */
function dissolve(database: Database, group: number): void {
  for (const row of database.all('select article from sheet where grp = ?', group))
    unsettle(database, numberIn(row, 'article'), 'regrouped')
  database.run('update sheet set grp = null where grp = ?', group)
}
