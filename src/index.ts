/** Hearsay as a library: articles in, record out. It reads no files but those of its own models, and no clock. */
import { shippedModels } from './models/shipped.ts'
import type { ArticleText } from './record/article.ts'
import type { Models } from './record/models.ts'
import type { HearsayRecord } from './record/record.ts'
import * as story from './story/read.ts'

export { ModelFailure, type ModelFailureCode } from './learn/failure.ts'
export { shippedModels } from './models/shipped.ts'
export { type ArticleText, articleText, type Given, type Origin } from './record/article.ts'
export type { Decision } from './record/decision.ts'
export type * from './record/ids.ts'
export type { Model, ModelName, Models } from './record/models.ts'
export type { ListedName, ListedRole, NameList } from './record/name-list.ts'
export type * from './record/record.ts'
export type * from './record/thread.ts'
export type { OwnLists, WordList, WordListName } from './record/word-lists.ts'
export { createMemory, type Memory } from './story/memory.ts'
export type { Changes } from './story/read.ts'
export { CodePoints } from './text/code-points.ts'
export type { Span } from './text/span.ts'

/** What reading takes beside the articles; all of it may be left out. `models`: those that come with Hearsay, if not said. */
export type ReadOptions = Omit<story.ReadOptions, 'models'> & { readonly models?: Models | undefined }

/**
 * Reads articles and gives back their record. The same articles, in any order, and the same decisions
 * give the same record to the byte. An article that is there twice counts once. Throws a ModelFailure when a
 * model cannot be used.
 */
export function read(articles: readonly ArticleText[], options: ReadOptions = {}): HearsayRecord {
  return story.read(articles, withModels(options))
}

/**
 * The record after changes: the same as reading the resulting articles at once, and, with the memory of
 * the earlier run, at the price of what the changes touch. Throws a RangeError for a record without texts, and
 * a ModelFailure when a model cannot be used.
 */
export function update(record: HearsayRecord, changes: story.Changes, options: ReadOptions = {}): HearsayRecord {
  return story.update(record, changes, withModels(options))
}

function withModels(options: ReadOptions): story.ReadOptions {
  return { ...options, models: options.models ?? shippedModels }
}
