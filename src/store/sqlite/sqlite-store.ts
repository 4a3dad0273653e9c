import { existsSync } from 'node:fs'
import type { ArticleText } from '../../record/article.ts'
import type { Decision } from '../../record/decision.ts'
import type { ArticleId, TextId } from '../../record/ids.ts'
import type { NameList } from '../../record/name-list.ts'
import type { HearsayRecord } from '../../record/record.ts'
import type { Finding } from '../findings.ts'
import type { OpenOptions } from '../open.ts'
import { pagesOf } from '../record-pages.ts'
import { defaultLimit, type Found, type SearchOptions } from '../search/search.ts'
import type {
  Added,
  KeptRecord,
  ListedArticle,
  ReadMark,
  ReadState,
  Revision,
  Snapshot,
  Status,
  Store,
  WorkspaceState,
} from '../store.ts'
import { articleOf, articlesOf, listOf, revisionsOf } from './articles.ts'
import { Database } from './database.ts'
import { appendDecisions, decisionsOf } from './decisions.ts'
import { stateOf } from './facts.ts'
import { storeFailure } from './failures.ts'
import { addArticles, removeArticles } from './intake.ts'
import { keepListedNames, listedNamesOf } from './listed-names.ts'
import { markArticles, marksOf } from './marks.ts'
import { keepPages, keptRecord } from './records.ts'
import { findingsOf, keepFindings } from './savings.ts'
import { prepareSchema } from './schema.ts'
import { searched } from './search.ts'
import { statusOf } from './status.ts'

/** Opens the workspace in a file. Throws a StoreFailure where the file cannot be used. */
export async function openSqlite(file: string, { create = true, patience = 5_000 }: OpenOptions): Promise<Store> {
  if (!create && !existsSync(file)) throw storeFailure('no-workspace', file)
  const database = await Database.open(file, patience)
  try {
    await prepareSchema(database)
    return new SqliteStore(database)
  } catch (error) {
    database.close()
    throw error
  }
}

/** A store in one SQLite file: each verb is one transaction. */
export class SqliteStore implements Store {
  readonly #database: Database

  /** `database`: one that `prepareSchema` has made ready. */
  constructor(database: Database) {
    this.#database = database
  }

  add(articles: readonly ArticleText[], when: string): Promise<Added> {
    return this.#writing((database) => addArticles(database, articles, when))
  }

  article(id: ArticleId): Promise<ArticleText | undefined> {
    return this.#reading((database) => articleOf(database, id))
  }

  articles(): Promise<readonly ArticleText[]> {
    return this.#reading(articlesOf)
  }

  list(): Promise<readonly ListedArticle[]> {
    return this.#reading(listOf)
  }

  revisions(id: ArticleId): Promise<readonly Revision[]> {
    return this.#reading((database) => revisionsOf(database, id))
  }

  remove(ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
    return this.#writing((database) => removeArticles(database, ids))
  }

  decide(decisions: readonly Decision[]): Promise<number> {
    return this.#writing((database) => appendDecisions(database, decisions))
  }

  decisions(): Promise<readonly Decision[]> {
    return this.#reading(decisionsOf)
  }

  keepNames(names: NameList): Promise<boolean> {
    return this.#writing((database) => keepListedNames(database, names))
  }

  names(): Promise<NameList> {
    return this.#reading(listedNamesOf)
  }

  mark(ids: readonly ArticleId[], state: ReadState, when: string): Promise<void> {
    return this.#writing((database) => markArticles(database, ids, state, when))
  }

  marks(): Promise<readonly ReadMark[]> {
    return this.#reading(marksOf)
  }

  loadFindings(texts: readonly TextId[]): Promise<readonly Finding[]> {
    return this.#reading((database) => findingsOf(database, texts))
  }

  saveFindings(findings: readonly Finding[]): Promise<void> {
    return this.#writing((database) => keepFindings(database, findings))
  }

  snapshot(): Promise<Snapshot> {
    return this.#reading((database) => ({
      state: stateOf(database),
      articles: articlesOf(database),
      decisions: decisionsOf(database),
      names: listedNamesOf(database),
    }))
  }

  state(): Promise<WorkspaceState> {
    return this.#reading(stateOf)
  }

  async keepRecord(record: HearsayRecord, state: WorkspaceState): Promise<boolean> {
    const pages = pagesOf(record)
    return this.#writing((database) => keepPages(database, record, pages, state))
  }

  record(): Promise<KeptRecord | undefined> {
    return this.#reading(keptRecord)
  }

  search(query: string, { limit = defaultLimit }: SearchOptions = {}): Promise<Found> {
    return this.#reading((database) => searched(database, query, limit))
  }

  status(): Promise<Status> {
    return this.#reading(statusOf)
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  #reading<T>(work: (database: Database) => T): Promise<T> {
    return this.#database.reading(() => work(this.#database))
  }

  #writing<T>(work: (database: Database) => T): Promise<T> {
    return this.#database.writing(() => work(this.#database))
  }
}
