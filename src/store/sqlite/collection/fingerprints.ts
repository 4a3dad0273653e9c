import type { Database } from '../database.ts'
import { bytesIn, numberIn } from '../rows.ts'
import { doublesIn } from './columns.ts'

/** A passage that more articles hold is stock, and nobody's news: it brings no two articles together. */
export const mostHolders = 50

/** The articles that hold a fingerprint, ascending; at most one more than brings any together. */
export function holders(database: Database, hash: number): number[] {
  return database
    .all(`select article from fingerprint where hash = ? limit ${mostHolders + 1}`, hash)
    .map((row) => numberIn(row, 'article'))
}

/** The fingerprints of an article that has a sheet. */
export function fingerprintsOf(database: Database, article: number): Float64Array {
  const row = database.get('select fingerprints from sheet_marks where article = ?', article)
  return row === undefined ? new Float64Array(0) : doublesIn(bytesIn(row, 'fingerprints'))
}

/** Keeps the fingerprints of many articles. Sorted by hash: so the index is written from one end to the other, which takes a third of the time. */
export function keepFingerprints(database: Database, lists: readonly (readonly [number, Float64Array])[]): void {
  const count = lists.reduce((sum, [, list]) => sum + list.length, 0)
  const hashes = new Float64Array(count)
  const articles = new Int32Array(count)
  let next = 0
  for (const [article, list] of lists) {
    hashes.set(list, next)
    articles.fill(article, next, next + list.length)
    next += list.length
  }
  const order = Uint32Array.from(hashes.keys()).sort((x, y) => (hashes[x] ?? 0) - (hashes[y] ?? 0) || x - y)
  for (const i of order)
    database.run('insert or ignore into fingerprint values(?, ?)', hashes[i] ?? 0, articles[i] ?? 0)
}

/** The articles that share a fingerprint with an article which not too many hold, ascending. */
export function sharers(database: Database, article: number): number[] {
  const found = new Set<number>()
  for (const hash of fingerprintsOf(database, article)) {
    const list = holders(database, hash)
    if (list.length <= mostHolders) for (const other of list) if (other !== article) found.add(other)
  }
  return [...found].sort((x, y) => x - y)
}

/** Articles that share what has become too much shared, or nearly so, with one of these: what was found between them may hold no more. */
export function crowded(database: Database, articles: readonly number[]): number[] {
  const found = new Set<number>()
  for (const article of articles) {
    for (const hash of fingerprintsOf(database, article)) {
      const list = holders(database, hash)
      if (list.length > mostHolders) for (const other of list) found.add(other)
    }
  }
  return [...found].sort((x, y) => x - y)
}
