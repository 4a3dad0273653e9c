import { inflateRawSync } from 'node:zlib'
import type { TextId } from '../../../record/ids.ts'
import type { HearsayRecord, Reuse } from '../../../record/record.ts'
import { compare } from '../../arrivals.ts'
import type { Database } from '../database.ts'
import { bytesIn, numberIn, parsed, textIn, wordsIn } from '../rows.ts'

/** A story of a workspace that is read story by story. */
export interface ListedStory {
  readonly number: number
  readonly articles: number
  readonly statements: number
}

/** A story as it is kept. */
export interface StoryToKeep {
  /** Names all that its record was made from. */
  readonly key: string
  /** The numbers of its articles. */
  readonly articles: readonly number[]
  readonly statements: number
  /** Deflated JSON without texts. */
  readonly record: Uint8Array
  /** What is known of single articles now, by their numbers; as the reader packs it. */
  readonly packs: readonly (readonly [number, Uint8Array])[]
}

/** The key of the story that an article is in; `undefined` where it is in none. */
export function storyKeyOf(database: Database, article: number): string | undefined {
  const row = database.get(
    'select s.key from story_article a join story s on s.number = a.story where a.article = ?',
    article,
  )
  return row === undefined ? undefined : textIn(row, 'key')
}

/** The number of the story that an article is in. */
export function storyOf(database: Database, article: number): number | undefined {
  const row = database.get('select story from story_article where article = ?', article)
  return row === undefined ? undefined : numberIn(row, 'story')
}

/** The numbers of the articles that a story has or had when it was read, ascending. */
export function membersOf(database: Database, story: number): number[] {
  return database
    .all('select article from story_article where story = ? order by article', story)
    .map((row) => numberIn(row, 'article'))
}

/** Keeps a story in the place of those that its articles were in, inside a transaction. */
export function keepStory(database: Database, { key, articles, statements, record, packs }: StoryToKeep): void {
  const number = database.number('select coalesce(max(number), 0) + 1 n from story')
  for (const article of articles) {
    const old = storyOf(database, article)
    if (old !== undefined) dropStory(database, old)
  }
  database.run('insert into story values(?, ?, ?, ?, ?)', number, key, articles.length, statements, record)
  for (const article of articles) database.run('insert into story_article values(?, ?)', article, number)
  for (const [article, pack] of packs) database.run('insert or replace into article_pack values(?, ?)', article, pack)
}

/** Drops the stories that hold an article which was removed since all was settled, inside a transaction. */
export function dropHollowStories(database: Database): void {
  const rows = database.all(
    `select distinct s.story from unsettled u join story_article s on s.article = u.article
     left join article a on a.number = u.article where a.number is null`,
  )
  for (const row of rows) dropStory(database, numberIn(row, 'story'))
}

function dropStory(database: Database, number: number): void {
  database.run('delete from story_article where story = ?', number)
  database.run('delete from story where number = ?', number)
}

/** All stories, the largest first, then in the order in which they were kept. */
export function storiesOf(database: Database): ListedStory[] {
  return database
    .all('select number, article_count, statement_count from story order by article_count desc, number')
    .map((row) => ({
      number: numberIn(row, 'number'),
      articles: numberIn(row, 'article_count'),
      statements: numberIn(row, 'statement_count'),
    }))
}

/** The record of a story, with its texts; `undefined` where there is none of that number. */
export function storyRecordOf(database: Database, number: number): HearsayRecord | undefined {
  const row = database.get('select record from story where number = ?', number)
  if (row === undefined) return undefined
  const record = parsed(
    'record',
    () => JSON.parse(inflateRawSync(bytesIn(row, 'record')).toString('utf8')) as HearsayRecord,
  )
  return { ...record, articles: record.articles.map((one) => ({ ...one, text: textOf(database, one.textId) })) }
}

function textOf(database: Database, id: TextId): string | null {
  const row = database.get('select words from text where id = ?', id)
  return row === undefined ? null : wordsIn(row, 'words', id)
}

/** What is known of an article by itself; `undefined` where it was not read yet. */
export function packOf(database: Database, article: number): Uint8Array | undefined {
  const row = database.get('select pack from article_pack where article = ?', article)
  return row === undefined ? undefined : bytesIn(row, 'pack')
}

/** Keeps what two articles of different stories share, inside a transaction. */
export function keepCrossing(database: Database, a: number, b: number, passages: readonly Reuse[]): void {
  if (passages.length > 0)
    database.run('insert or replace into crossing values(?, ?, ?)', a, b, JSON.stringify(passages))
}

/** Drops what articles share with those of other stories, inside a transaction. */
export function dropCrossings(database: Database, articles: readonly number[]): void {
  for (const article of articles) {
    database.run('delete from crossing where a = ?', article)
    database.run('delete from crossing where b = ?', article)
  }
}

/** How many passages articles of different stories share. */
export function crossingCount(database: Database): number {
  return database.number('select coalesce(sum(json_array_length(passages)), 0) n from crossing')
}

/** All passages that articles of different stories share, by article and place. */
export function crossingsOf(database: Database): Reuse[] {
  const rows = database.all('select passages from crossing')
  const found = rows.flatMap((row) => parsed('passages', () => JSON.parse(textIn(row, 'passages')) as Reuse[]))
  return found.sort(
    (x, y) =>
      compare(x.a.article, y.a.article) ||
      x.a.start - y.a.start ||
      compare(x.b.article, y.b.article) ||
      x.b.start - y.b.start,
  )
}
