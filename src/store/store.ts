import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId, TextId } from '../record/ids.ts'
import type { NameList } from '../record/name-list.ts'
import type { HearsayRecord } from '../record/record.ts'
import type { Finding } from './findings.ts'
import type { Found, SearchOptions } from './search/search.ts'

/**
 * Keeps one workspace: articles with all their revisions, people's decisions, what was found, the record,
 * and what the reader has read. Each verb is done wholly or not at all, and what it has done when its
 * promise is fulfilled is on the disk. Several processes may use one workspace at once. It reads no clock:
 * times are given by the caller as ISO 8601 instants in UTC. Where the world goes wrong a verb throws a
 * `StoreFailure`; after `close` every verb throws a RangeError.
 */
export interface Store {
  /**
   * Takes articles in. A new id is a new article; a known id with a new text is a revision of it, and every
   * revision is kept; what is known already changes nothing. `when`: the instant at which they came.
   */
  add(articles: readonly ArticleText[], when: string): Promise<Added>
  /** The current revision of an article; `undefined` where the id is not known. */
  article(id: ArticleId): Promise<ArticleText | undefined>
  /** The current revision of every article, by id. */
  articles(): Promise<readonly ArticleText[]>
  /** What is known of every article beside its text, by id. */
  list(): Promise<readonly ListedArticle[]>
  /** All revisions of an article in the order in which they came; empty where the id is not known. */
  revisions(id: ArticleId): Promise<readonly Revision[]>
  /**
   * Removes articles with their revisions, read marks, findings and the kept record, which held their words.
   * Decisions stay: they are a log. Gives back those ids that were known.
   */
  remove(ids: readonly ArticleId[]): Promise<readonly ArticleId[]>

  /** Adds decisions at the end of the log; one that is in it already is not added again. Gives back how many were. */
  decide(decisions: readonly Decision[]): Promise<number>
  /** The log of decisions, oldest first, undone ones and their undoings among them. */
  decisions(): Promise<readonly Decision[]>

  /**
   * Keeps a person's own list of names in place of the one before; an empty one takes it away. Gives back whether
   * it differs from the one before.
   */
  keepNames(names: NameList): Promise<boolean>
  /** The list of names that was kept last; empty where none was. */
  names(): Promise<NameList>

  /** Notes that the reader has read the current revisions of these articles, or wants to have them as unread. */
  mark(ids: readonly ArticleId[], state: ReadState, when: string): Promise<void>
  /** The last mark of every article that has one, by id. */
  marks(): Promise<readonly ReadMark[]>

  /** The findings that rest on any of these texts, oldest first: what a run may use again. */
  loadFindings(texts: readonly TextId[]): Promise<readonly Finding[]>
  /**
   * Keeps findings for later runs, each until a text that it rests on goes. Left out without a word: values
   * that are not plain JSON, and findings on a text that is not kept. Only the last eight savings for the
   * same texts are kept, so that a workspace does not grow with every change of a rule.
   */
  saveFindings(findings: readonly Finding[]): Promise<void>

  /** Articles, decisions and the list of names as they stood at one moment: what a record is made from. */
  snapshot(): Promise<Snapshot>
  /** Names what the workspace holds: it changes with each change of articles, decisions or the list of names. */
  state(): Promise<WorkspaceState>
  /**
   * Keeps a record, which must hold its texts, that was made from the workspace in the given state. Does
   * nothing and gives back `false` where the workspace has changed since: another process will have, or has,
   * made a newer one. Throws a RangeError for a record with an article that the workspace does not hold.
   */
  keepRecord(record: HearsayRecord, state: WorkspaceState): Promise<boolean>
  /** The record that was kept last; `undefined` where none was, or its articles were removed. */
  record(): Promise<KeptRecord | undefined>

  /**
   * The current revisions that hold all of a query's terms, those that came last first. Words are compared
   * without case and accents; `"in quotation marks"` words follow one another; `troop*` begins a word.
   */
  search(query: string, options?: SearchOptions): Promise<Found>

  status(): Promise<Status>
  close(): Promise<void>
}

declare const stateBrand: unique symbol
/** An opaque name of what a workspace holds; equal names, equal articles, decisions and lists of names. */
export type WorkspaceState = string & { readonly [stateBrand]: true }

/** What taking articles in has done; each id stands in one list, in the order of the ids. */
export interface Added {
  readonly added: readonly ArticleId[]
  /** A new text became the current revision. */
  readonly revised: readonly ArticleId[]
  /** The text is known; the title, outlet, date or the like that came with it are new. */
  readonly described: readonly ArticleId[]
  /** A new text was kept, but it is dated before the current one. */
  readonly older: readonly ArticleId[]
  readonly unchanged: readonly ArticleId[]
}

/** An article of a workspace without its text. */
export interface ListedArticle extends Omit<ArticleText, 'text'> {
  /** When it first came. */
  readonly added: string
  readonly revisionCount: number
}

/** One wording of an article. */
export interface Revision {
  readonly article: ArticleText
  /** When it came. */
  readonly added: string
  readonly current: boolean
}

export type ReadState = 'read' | 'unread'

/** What the reader said last of an article. */
export interface ReadMark {
  readonly article: ArticleId
  /** The revision that was current then: a later one has not been read. */
  readonly textId: TextId
  readonly state: ReadState
  readonly when: string
}

/** Articles, decisions and the list of names of one moment. */
export interface Snapshot {
  readonly state: WorkspaceState
  /** Current revisions, by id. */
  readonly articles: readonly ArticleText[]
  /** Oldest first. */
  readonly decisions: readonly Decision[]
  readonly names: NameList
}

/** A record that was kept. */
export interface KeptRecord {
  readonly record: HearsayRecord
  readonly state: WorkspaceState
  /** Whether it was made from all that is there now, by this version of Hearsay. */
  readonly current: boolean
}

/** Counts and sizes of a workspace. */
export interface Status {
  readonly articleCount: number
  readonly revisionCount: number
  /** Articles whose current revision is marked as read. */
  readonly readCount: number
  readonly decisionCount: number
  readonly findingCount: number
  /** Bytes on disk, with what is not yet folded into the file; in memory, the length of the texts. */
  readonly bytes: number
  readonly schemaVersion: number
  /** The version of Hearsay that wrote here last. */
  readonly generator: string
  readonly state: WorkspaceState
}
