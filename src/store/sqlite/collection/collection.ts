import type { ArticleText } from '../../../record/article.ts'
import type { Decision } from '../../../record/decision.ts'
import type { NameList } from '../../../record/name-list.ts'
import type { HearsayRecord, Reuse } from '../../../record/record.ts'
import type { Sheet } from '../../../story/sheet.ts'
import type { OpenOptions } from '../../open.ts'
import type { Added } from '../../store.ts'
import { articleOfNumber } from '../articles.ts'
import { Database } from '../database.ts'
import { decisionsOf } from '../decisions.ts'
import { addArticles, removeArticles } from '../intake.ts'
import { listedNamesOf } from '../listed-names.ts'
import { prepareSchema } from '../schema.ts'
import { crowded, sharers } from './fingerprints.ts'
import { keepGroups, type Member, membersOfGroup, unsettledGroups } from './groups.ts'
import {
  groupedBetween,
  keepSheets,
  looseArticles,
  type Sheeted,
  sheetOfArticle,
  sheetsOfGroup,
  wordsOf,
} from './sheets.ts'
import {
  crossingCount,
  crossingsOf,
  dropCrossings,
  dropHollowStories,
  keepCrossing,
  keepStory,
  type ListedStory,
  membersOf,
  packOf,
  type StoryToKeep,
  storiesOf,
  storyKeyOf,
  storyOf,
  storyRecordOf,
} from './stories.ts'
import { settled, takeUnsettled, type Unsettled } from './unsettled.ts'

/**
 * A workspace as it is kept for many articles: story by story. It is the file of `openStore`, so that articles and
 * decisions may come by either. Articles go by their numbers here, which a removed article's successor may take over.
 * Each verb is one transaction, and throws a StoreFailure where the world goes wrong.
 */
export class Collection {
  readonly #database: Database

  private constructor(database: Database) {
    this.#database = database
  }

  /** Opens a workspace, or makes one. */
  static async open(file: string, { patience = 5_000 }: OpenOptions = {}): Promise<Collection> {
    const database = await Database.open(file, patience)
    try {
      await prepareSchema(database)
      return new Collection(database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  add(articles: readonly ArticleText[], when: string): Promise<Added> {
    return this.#writing((database) => addArticles(database, articles, when))
  }

  remove(ids: readonly ArticleText['id'][]): Promise<unknown> {
    return this.#writing((database) => removeArticles(database, ids))
  }

  /** What there is to do since the last time that all was settled. */
  unsettled(): Promise<Unsettled> {
    return this.#writing((database) => {
      const found = takeUnsettled(database)
      dropHollowStories(database)
      return found
    })
  }

  /** Notes that it is done. */
  settled(unsettled: Unsettled): Promise<void> {
    return this.#writing((database) => settled(database, unsettled))
  }

  /** The current revisions of articles, in the order of their numbers as given. */
  texts(numbers: readonly number[]): Promise<readonly ArticleText[]> {
    return this.#reading((database) => numbers.flatMap((number) => articleOfNumber(database, number) ?? []))
  }

  decisions(): Promise<readonly Decision[]> {
    return this.#reading(decisionsOf)
  }

  /** A person's own list of names. */
  names(): Promise<NameList> {
    return this.#reading(listedNamesOf)
  }

  keepSheets(sheets: readonly (readonly [number, Sheet])[]): Promise<void> {
    return this.#writing((database) => keepSheets(database, sheets))
  }

  sheetCount(): Promise<number> {
    return this.#reading((database) => database.number('select count(*) n from sheet'))
  }

  /** The sheets of those articles that have one. */
  sheets(articles: readonly number[]): Promise<readonly Sheeted[]> {
    return this.#reading((database) => articles.flatMap((article) => sheetOfArticle(database, article) ?? []))
  }

  /** The articles that are in no group, by their earliest day. */
  looseArticles(): Promise<readonly number[]> {
    return this.#reading(looseArticles)
  }

  /** The sheets of articles in groups that may have come out between two days since 1970; either may be infinite. */
  groupedBetween(from: number, to: number): Promise<readonly Sheeted[]> {
    return this.#reading((database) => groupedBetween(database, from, to))
  }

  sheetsOfGroup(group: number): Promise<readonly Sheeted[]> {
    return this.#reading((database) => sheetsOfGroup(database, group))
  }

  /** Puts articles into groups, and notes that these have to be read. */
  keepGroups(groups: readonly (readonly number[])[]): Promise<void> {
    return this.#writing((database) => keepGroups(database, groups))
  }

  /** The groups that hold an article which is to be put into its story. */
  unsettledGroups(): Promise<readonly number[]> {
    return this.#reading(unsettledGroups)
  }

  membersOfGroup(group: number): Promise<readonly Member[]> {
    return this.#reading((database) => membersOfGroup(database, group))
  }

  /** The key of the story that each article is in; `undefined` where it is in none. */
  storyKeys(articles: readonly number[]): Promise<readonly (string | undefined)[]> {
    return this.#reading((database) => articles.map((article) => storyKeyOf(database, article)))
  }

  /** The number of the story that each article is in; `undefined` where it is in none. */
  storiesOf(articles: readonly number[]): Promise<readonly (number | undefined)[]> {
    return this.#reading((database) => articles.map((article) => storyOf(database, article)))
  }

  /** The numbers of the articles that a story has or had when it was read. */
  members(story: number): Promise<readonly number[]> {
    return this.#reading((database) => membersOf(database, story))
  }

  keepStory(story: StoryToKeep): Promise<void> {
    return this.#writing((database) => keepStory(database, story))
  }

  /** What is known of each article by itself; `undefined` where it was not read yet. */
  packs(articles: readonly number[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#reading((database) => articles.map((article) => packOf(database, article)))
  }

  stories(): Promise<readonly ListedStory[]> {
    return this.#reading(storiesOf)
  }

  /** The record of a story, with its texts; `undefined` where there is none of that number. */
  record(story: number): Promise<HearsayRecord | undefined> {
    return this.#reading((database) => storyRecordOf(database, story))
  }

  /** For each article those of other stories that share a passage with it which is not stock, ascending. */
  sharers(articles: readonly number[]): Promise<readonly (readonly number[])[]> {
    return this.#reading((database) =>
      articles.map((article) => {
        const story = storyOf(database, article)
        return sharers(database, article).filter((other) => storyOf(database, other) !== story)
      }),
    )
  }

  /** The hashes of the compared words of articles, in reading order. */
  words(articles: readonly number[]): Promise<readonly Int32Array[]> {
    return this.#reading((database) => articles.map((article) => wordsOf(database, article)))
  }

  /** Articles that share with one of these what is stock now, and may not have been so before it came. */
  crowded(articles: readonly number[]): Promise<readonly number[]> {
    return this.#reading((database) => crowded(database, articles))
  }

  dropCrossings(articles: readonly number[]): Promise<void> {
    return this.#writing((database) => dropCrossings(database, articles))
  }

  keepCrossings(found: readonly (readonly [number, number, readonly Reuse[]])[]): Promise<void> {
    return this.#writing((database) => {
      for (const [a, b, passages] of found) keepCrossing(database, a, b, passages)
    })
  }

  crossings(): Promise<readonly Reuse[]> {
    return this.#reading(crossingsOf)
  }

  /** How many there are of them. */
  crossingCount(): Promise<number> {
    return this.#reading(crossingCount)
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
