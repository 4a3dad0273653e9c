import type { ArticleText, Given, Origin } from '../../record/article.ts'
import type { ArticleId, TextId } from '../../record/ids.ts'
import { compare } from '../arrivals.ts'
import type { ListedArticle, Revision } from '../store.ts'
import { toColumn } from './column.ts'
import type { Database } from './database.ts'
import { articleIdIn, jsonIn, numberIn, type Row, textIn, UnreadableRow, wordsIn } from './rows.ts'

const currentRevisions = `
  select a.id article, t.id text, t.words, r.origin, r.given
  from article a join text t on t.number = a.current join revision r on r.article = a.number and r.text = a.current`

/** The current revision of an article; `undefined` where the id is not known. */
export function articleOf(database: Database, id: ArticleId): ArticleText | undefined {
  const row = database.get(`${currentRevisions} where a.id = ?`, toColumn(id))
  return row === undefined ? undefined : articleIn(row)
}

/** The current revision of the article that has a number in this workspace. */
export function articleOfNumber(database: Database, number: number): ArticleText | undefined {
  const row = database.get(`${currentRevisions} where a.number = ?`, number)
  return row === undefined ? undefined : articleIn(row)
}

/** All current revisions, by id. */
export function articlesOf(database: Database): ArticleText[] {
  const articles = database.all(currentRevisions).map(articleIn)
  // A number that has changed would take its article out of the join without a word.
  if (articles.length !== database.number('select count(*) n from article'))
    throw new UnreadableRow('An article has lost its text')
  return articles.sort(byId)
}

/** All articles without their texts, by id. */
export function listOf(database: Database): ListedArticle[] {
  const rows = database.all(`
    select a.id article, t.id text, r.origin, r.given, a.added,
      (select count(*) from revision each where each.article = a.number) revision_count
    from article a join text t on t.number = a.current join revision r on r.article = a.number and r.text = a.current`)
  const listed = rows.map((row) => ({
    ...untexted(row),
    added: textIn(row, 'added'),
    revisionCount: numberIn(row, 'revision_count'),
  }))
  return listed.sort(byId)
}

/** All revisions of an article in the order in which they came. */
export function revisionsOf(database: Database, id: ArticleId): Revision[] {
  const rows = database.all(
    `select a.id article, t.id text, t.words, r.origin, r.given, r.added, r.text = a.current current
     from article a join revision r on r.article = a.number join text t on t.number = r.text
     where a.id = ? order by r.number`,
    toColumn(id),
  )
  return rows.map((row) => ({
    article: articleIn(row),
    added: textIn(row, 'added'),
    current: numberIn(row, 'current') === 1,
  }))
}

function articleIn(row: Row): ArticleText {
  const { id, textId, origin, given } = untexted(row)
  return { id, textId, text: wordsIn(row, 'words', textId), origin, given }
}

/** Ids, origin and given come out as they went in: nothing else writes these columns. */
function untexted(row: Row): Omit<ArticleText, 'text'> {
  return {
    id: articleIdIn(row, 'article'),
    textId: textIn(row, 'text') as TextId,
    origin: jsonIn<Origin>(row, 'origin'),
    given: jsonIn<Given>(row, 'given'),
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id)
}
