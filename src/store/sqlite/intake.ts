import type { ArticleText, Given } from '../../record/article.ts'
import type { ArticleId, TextId } from '../../record/ids.ts'
import { Arrivals, arrival, compare, inOrder, type KnownArticle } from '../arrivals.ts'
import { wordLine } from '../search/words.ts'
import type { Added } from '../store.ts'
import { unsettle } from './collection/unsettled.ts'
import { toColumn } from './column.ts'
import type { Database } from './database.ts'
import { changed } from './facts.ts'
import { jsonIn, numberIn, type Row, textIn } from './rows.ts'

/** Takes articles in, inside a transaction. */
export function addArticles(database: Database, articles: readonly ArticleText[], when: string): Added {
  const arrivals = new Arrivals()
  for (const article of inOrder(articles)) arrivals.note(article.id, addOne(database, article, when))
  if (arrivals.isChange) changed(database)
  return arrivals.all()
}

function addOne(database: Database, article: ArticleText, when: string): keyof Added {
  const known = database.get(
    `select a.number, a.current, t.id text_id, r.given from article a
     join text t on t.number = a.current join revision r on r.article = a.number and r.text = a.current where a.id = ?`,
    toColumn(article.id),
  )
  const text = numberOfText(database, article.textId)
  const same = known === undefined || text === undefined ? undefined : givenWith(database, known, text)
  const { kind, given, isCurrent } = arrival(article, known === undefined ? undefined : knownArticle(known, same))
  if (kind === 'unchanged') return kind
  if (known !== undefined && text !== undefined && same !== undefined) {
    database.run(
      'update revision set given = ? where article = ? and text = ?',
      JSON.stringify(given),
      numberIn(known, 'number'),
      text,
    )
    unsettle(database, numberIn(known, 'number'), 'changed')
    return kind
  }
  const kept = text ?? keepText(database, article)
  const number = known === undefined ? keepArticle(database, article.id, kept, when) : numberIn(known, 'number')
  keepRevision(database, { article: number, text: kept, when, origin: article.origin, given })
  if (isCurrent) makeCurrent(database, number, kept, article.text)
  return kind
}

function knownArticle(known: Row, same: Given | undefined): KnownArticle {
  const given = jsonIn<Given>(known, 'given')
  return { current: { textId: textIn(known, 'text_id') as TextId, given }, same }
}

function givenWith(database: Database, known: Row, text: number): Given | undefined {
  const row = database.get('select given from revision where article = ? and text = ?', numberIn(known, 'number'), text)
  return row === undefined ? undefined : jsonIn<Given>(row, 'given')
}

/** The number under which a text is kept. */
export function numberOfText(database: Database, id: TextId): number | undefined {
  const row = database.get('select number from text where id = ?', id)
  return row === undefined ? undefined : numberIn(row, 'number')
}

function keepText(database: Database, { textId, text }: ArticleText): number {
  const number = database.number('select coalesce(max(number), 0) + 1 n from text')
  database.run('insert into text values(?, ?, ?)', number, textId, toColumn(text))
  return number
}

function keepArticle(database: Database, id: ArticleId, text: number, when: string): number {
  const number = database.number('select coalesce(max(number), 0) + 1 n from article')
  database.run('insert into article values(?, ?, ?, ?)', number, toColumn(id), text, when)
  return number
}

function keepRevision(
  database: Database,
  {
    article,
    text,
    when,
    origin,
    given,
  }: Pick<ArticleText, 'origin' | 'given'> & { article: number; text: number; when: string },
): void {
  const number = database.number('select coalesce(max(number), 0) + 1 n from revision where article = ?', article)
  database.run(
    'insert into revision values(?, ?, ?, ?, ?, ?)',
    article,
    text,
    number,
    when,
    JSON.stringify(origin),
    JSON.stringify(given),
  )
}

/** The index holds the current text of each article and no other. */
function makeCurrent(database: Database, article: number, text: number, words: string): void {
  database.run('update article set current = ? where number = ?', text, article)
  database.run('delete from word where rowid = ?', article)
  database.run('insert into word(rowid, words) values(?, ?)', article, wordLine(words))
  unsettle(database, article, 'changed')
}

/** Removes articles and all that rests on them, inside a transaction. Gives back those that were there, by id. */
export function removeArticles(database: Database, ids: readonly ArticleId[]): ArticleId[] {
  const removed = [...new Set(ids)].filter((id) => removeOne(database, id)).sort(compare)
  if (removed.length === 0) return removed
  database.run('delete from record_page')
  database.run("delete from fact where name = 'record'")
  changed(database)
  return removed
}

function removeOne(database: Database, id: ArticleId): boolean {
  const row = database.get('select number from article where id = ?', toColumn(id))
  if (row === undefined) return false
  const number = numberIn(row, 'number')
  const texts = database
    .all('select text from revision where article = ?', number)
    .map((each) => numberIn(each, 'text'))
  database.run('delete from word where rowid = ?', number)
  database.run('delete from read_mark where article = ?', number)
  database.run('delete from revision where article = ?', number)
  database.run('delete from article where number = ?', number)
  unsettle(database, number, 'changed')
  for (const text of texts) removeUnusedText(database, text)
  return true
}

/** Another article may have the same text. */
function removeUnusedText(database: Database, text: number): void {
  if (database.number('select count(*) n from revision where text = ?', text) > 0) return
  const savings = database.all('select saving from saving_text where text = ?', text)
  for (const row of savings) {
    const saving = numberIn(row, 'saving')
    database.run('delete from saving_text where saving = ?', saving)
    database.run('delete from saving where number = ?', saving)
  }
  database.run('delete from text where number = ?', text)
}
