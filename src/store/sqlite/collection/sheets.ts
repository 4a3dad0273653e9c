import type { ArticleId } from '../../../record/ids.ts'
import type { Sheet } from '../../../story/sheet.ts'
import type { Database } from '../database.ts'
import { articleIdIn, bytesIn, numberIn, type Row } from '../rows.ts'
import { bytesOf, integersIn } from './columns.ts'
import { keepFingerprints } from './fingerprints.ts'
import { bytesOfVector, vectorIn } from './vector-column.ts'

/** An article as it is grouped with others. */
export interface Sheeted extends Omit<Sheet, 'fingerprints' | 'words'> {
  /** The article's number in this workspace. */
  readonly article: number
  readonly id: ArticleId
  /** Names the group that it is in; `null` where it is in none yet. */
  readonly group: number | null
}

/** Keeps the sheets of articles, inside a transaction; they are in no group at first. */
export function keepSheets(database: Database, sheets: readonly (readonly [number, Sheet])[]): void {
  for (const [article, { days, vector, fingerprints, words }] of sheets) {
    database.run(
      'insert or replace into sheet values(?, ?, ?, null, ?)',
      article,
      Number.isFinite(days.earliest) ? days.earliest : null,
      Number.isFinite(days.latest) ? days.latest : null,
      bytesOfVector(vector),
    )
    database.run('insert or replace into sheet_marks values(?, ?, ?)', article, bytesOf(fingerprints), bytesOf(words))
  }
  keepFingerprints(
    database,
    sheets.map(([article, { fingerprints }]) => [article, fingerprints]),
  )
}

const fields = 'select s.article, a.id, s.earliest, s.latest, s.grp, s.vector from sheet s'
const named = 'join article a on a.number = s.article'
const columns = `${fields} ${named}`

/** The hashes of an article's compared words, in reading order; none where it has no sheet. */
export function wordsOf(database: Database, article: number): Int32Array {
  const row = database.get('select words from sheet_marks where article = ?', article)
  return row === undefined ? new Int32Array(0) : integersIn(bytesIn(row, 'words'))
}

export function sheetOfArticle(database: Database, article: number): Sheeted | undefined {
  const row = database.get(`${columns} where s.article = ?`, article)
  return row === undefined ? undefined : sheeted(row)
}

/** The sheets of the articles of a group. */
export function sheetsOfGroup(database: Database, group: number): Sheeted[] {
  return database.all(`${columns} where s.grp = ?`, group).map(sheeted)
}

/** Articles that may be of any day of so many are looked for apart, so that the others lie close together in an index. */
const widest = 31

/** The sheets of the articles in groups that can be of some days, from one day to another. Either may be infinite. */
export function groupedBetween(database: Database, from: number, to: number): Sheeted[] {
  const [first, last] = [Math.max(from, -mostDays), Math.min(to, mostDays)]
  const narrow = database.all(
    `${columns} where s.earliest between ? and ? and s.latest >= ? and s.latest - s.earliest <= ${widest} and s.grp is not null`,
    first - widest,
    last,
    first,
  )
  const wide = database.all(
    // Left alone, SQLite would go through all articles up to the last day.
    `${fields} indexed by sheet_wide ${named} where (s.latest is null or s.earliest is null or s.latest - s.earliest > ${widest})
      and (s.earliest is null or s.earliest <= ?) and (s.latest is null or s.latest >= ?) and s.grp is not null`,
    last,
    first,
  )
  return [...narrow, ...wide].map(sheeted)
}

/** Days from the first to the last that a date can name, and more. */
const mostDays = 1e9

/** The numbers of the articles that are in no group, by their earliest day, those without one first. */
export function looseArticles(database: Database): number[] {
  return database
    .all('select article from sheet where grp is null order by earliest, article')
    .map((row) => numberIn(row, 'article'))
}

function sheeted(row: Row): Sheeted {
  return {
    article: numberIn(row, 'article'),
    id: articleIdIn(row, 'id'),
    days: daysIn(row),
    group: row['grp'] === null ? null : numberIn(row, 'grp'),
    vector: vectorIn(bytesIn(row, 'vector')),
  }
}

/** The days in the columns `earliest` and `latest`. */
export function daysIn(row: Row): Sheet['days'] {
  return {
    earliest: row['earliest'] === null ? Number.NEGATIVE_INFINITY : numberIn(row, 'earliest'),
    latest: row['latest'] === null ? Number.POSITIVE_INFINITY : numberIn(row, 'latest'),
  }
}
