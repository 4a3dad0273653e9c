import type { TextId } from '../../record/ids.ts'
import { type Term, termsOf } from '../search/query.ts'
import { type Found, type FoundArticle, hitsIn } from '../search/search.ts'
import type { Database } from './database.ts'
import { articleIdIn, type Row, textIn, wordsIn } from './rows.ts'

/** Searches the index, which says in which articles; where in them is read from their texts. */
export function searched(database: Database, query: string, limit: number): Found {
  const terms = termsOf(query)
  if (terms.length === 0) return { total: 0, articles: [] }
  const match = terms.map(matched).join(' AND ')
  const total = database.number('select count(*) n from word where words match ?', match)
  const rows = database.all(
    `select a.id article, t.id text, t.words
     from (select rowid number from word where words match ? order by rowid desc limit ?) found
     join article a on a.number = found.number join text t on t.number = a.current order by a.number desc`,
    match,
    limit,
  )
  return { total, articles: rows.map((row) => foundIn(row, terms)) }
}

/** A term in the index's own language. Words hold letters, digits and marks only, so nothing needs escaping. */
function matched({ words, isPrefix }: Term): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

function foundIn(row: Row, terms: readonly Term[]): FoundArticle {
  const textId = textIn(row, 'text') as TextId
  const hits = hitsIn(wordsIn(row, 'words', textId), terms) ?? { at: [], count: 0 }
  return { article: articleIdIn(row, 'article'), textId, ...hits }
}
