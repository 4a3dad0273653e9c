import type { ArticleId } from '../../../record/ids.ts'
import type { Sheet } from '../../../story/sheet.ts'
import type { Database } from '../database.ts'
import { articleIdIn, bytesIn, numberIn, type Row, textIn } from '../rows.ts'
import { bytesOf, doublesIn, integersIn } from './columns.ts'
import { keepFingerprints } from './fingerprints.ts'

/** An article as it is put together with others. */
export interface Sheeted extends Omit<Sheet, 'fingerprints' | 'words'> {
  /** The article's number in this workspace. */
  readonly article: number
  readonly id: ArticleId
  /** Names its text and what came with it. */
  readonly revision: string
  readonly chain: number
}

/** Keeps the sheets of articles, inside a transaction; each is a chain of its own at first. */
export function keepSheets(database: Database, sheets: readonly (readonly [number, Sheet])[]): void {
  for (const [article, { days, vector, fingerprints, words }] of sheets) {
    database.run(
      'insert or replace into sheet values(?, ?, ?, ?)',
      article,
      Number.isFinite(days.earliest) ? days.earliest : null,
      Number.isFinite(days.latest) ? days.latest : null,
      article,
    )
    const marks = [vector.stems, vector.weights, fingerprints, words].map(bytesOf)
    const [stems = empty, weights = empty, prints = empty, hashes = empty] = marks
    database.run('insert or replace into sheet_marks values(?, ?, ?, ?, ?)', article, stems, weights, prints, hashes)
  }
  keepFingerprints(
    database,
    sheets.map(([article, { fingerprints }]) => [article, fingerprints]),
  )
}

const empty = new Uint8Array(0)

const columns = `
  select s.article, a.id, t.id text, r.given, s.earliest, s.latest, s.chain, m.stems, m.weights
  from sheet s join sheet_marks m on m.article = s.article join article a on a.number = s.article
  join text t on t.number = a.current join revision r on r.article = a.number and r.text = a.current`

/** The hashes of an article's compared words, in reading order; none where it has no sheet. */
export function wordsOf(database: Database, article: number): Int32Array {
  const row = database.get('select words from sheet_marks where article = ?', article)
  return row === undefined ? new Int32Array(0) : integersIn(bytesIn(row, 'words'))
}

/** All sheets, by the articles' numbers. */
export function allSheets(database: Database): Sheeted[] {
  return database.all(`${columns} order by s.article`).map(sheeted)
}

/** The sheets of one chain. */
export function sheetsOfChain(database: Database, chain: number): Sheeted[] {
  return database.all(`${columns} where s.chain = ? order by s.article`, chain).map(sheeted)
}

export function sheetOfArticle(database: Database, article: number): Sheeted | undefined {
  const row = database.get(`${columns} where s.article = ?`, article)
  return row === undefined ? undefined : sheeted(row)
}

/** The sheets of the articles that can have come out so near to a time, those without a day among them. */
export function sheetsAround(database: Database, { days }: Pick<Sheeted, 'days'>, window: number): Sheeted[] {
  const [from, to] = [days.earliest - window, days.latest + window]
  const isOpen = !Number.isFinite(from) && !Number.isFinite(to)
  if (isOpen) return allSheets(database)
  return database
    .all(
      `${columns} where (s.earliest <= ? or s.earliest is null) and (s.latest >= ? or s.latest is null)`,
      Number.isFinite(to) ? to : Number.MAX_SAFE_INTEGER,
      Number.isFinite(from) ? from : Number.MIN_SAFE_INTEGER,
    )
    .map(sheeted)
}

/** Notes the chains that articles are in now, inside a transaction. */
export function keepChains(database: Database, chains: readonly (readonly number[])[]): void {
  for (const chain of chains) {
    const least = chain.reduce((low, article) => Math.min(low, article))
    for (const article of chain)
      database.run('update sheet set chain = ? where article = ? and chain <> ?', least, article, least)
  }
}

function sheeted(row: Row): Sheeted {
  return {
    article: numberIn(row, 'article'),
    id: articleIdIn(row, 'id'),
    revision: `${textIn(row, 'text')} ${textIn(row, 'given')}`,
    days: {
      earliest: row['earliest'] === null ? Number.NEGATIVE_INFINITY : numberIn(row, 'earliest'),
      latest: row['latest'] === null ? Number.POSITIVE_INFINITY : numberIn(row, 'latest'),
    },
    chain: numberIn(row, 'chain'),
    vector: { stems: integersIn(bytesIn(row, 'stems')), weights: doublesIn(bytesIn(row, 'weights')) },
  }
}
