import { type ArticleText, articleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId } from '../record/ids.ts'
import type { Models } from '../record/models.ts'
import type { NameList } from '../record/name-list.ts'
import type { HearsayRecord } from '../record/record.ts'
import { noOwnLists, type OwnLists } from '../record/word-lists.ts'
import { assemble, readFrom } from './assemble.ts'
import { createMemory, type Memory } from './memory.ts'
import { noticesOf } from './notices.ts'
import { oneOfEach } from './revisions.ts'
import { run, type Watch } from './run.ts'
import { allLists, stagesWith } from './stages.ts'

/** What reading takes beside the articles. */
export interface ReadOptions {
  readonly models: Models
  /** The log of people's decisions, oldest first. */
  readonly decisions?: readonly Decision[]
  /** A person's own list of names, which outranks what the rules and models find; with another list what rests on it is made anew. */
  readonly names?: NameList
  /** A person's own lists of words by which wording is found, each in the place of the one of its name. */
  readonly lists?: OwnLists
  /** What earlier runs found; give the same one again and only what is new is worked out. */
  readonly memory?: Memory
  readonly watch?: Watch
}

/** What comes, changes and goes. A revised article replaces the one with its id; one that is new is added. */
export interface Changes {
  readonly added?: readonly ArticleText[]
  readonly revised?: readonly ArticleText[]
  readonly removed?: readonly ArticleId[]
}

/**
 * Reads articles and gives back their record. The same articles, in any order, and the same decisions
 * give the same record to the byte. An article that is there twice counts once. Throws a ModelFailure when a
 * model that is needed cannot be used.
 */
export function read(articles: readonly ArticleText[], options: ReadOptions): HearsayRecord {
  const { models, memory = createMemory(), decisions = [], names, lists = noOwnLists, watch } = options
  const given = { memory, decisions, ...(watch === undefined ? {} : { watch }) }
  const found = run(oneOfEach(articles), stagesWith(models, names, lists), given)
  return assemble(found, noticesOf, allLists(lists))
}

/**
 * The record after changes: the same as reading the resulting articles at once, and, with the memory of
 * the earlier run, at the price of what the changes touch. Throws a RangeError for a record without texts.
 */
export function update(record: HearsayRecord, changes: Changes, options: ReadOptions): HearsayRecord {
  const { added = [], revised = [], removed = [] } = changes
  const gone = new Set<ArticleId>([...removed, ...revised.map(({ id }) => id)])
  const kept = articlesOf(record).filter(({ id }) => !gone.has(id))
  return read([...kept, ...revised, ...added], options)
}

/** The articles that a record was read from. Throws a RangeError for a record without texts. */
export function articlesOf(record: HearsayRecord): ArticleText[] {
  return record.articles.map((one) => {
    const { id, origin, given, text } = one
    const read = readFrom(one)
    if (read !== undefined) return read
    if (text === null) throw new RangeError(`The record holds no text of the article ${id}, so it cannot be read again`)
    return articleText(text, origin, given)
  })
}
