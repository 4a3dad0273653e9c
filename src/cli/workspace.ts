import { resolve } from 'node:path'
import { shippedModels } from '../models/shipped.ts'
import type { ArticleText } from '../record/article.ts'
import type { TextId } from '../record/ids.ts'
import type { HearsayRecord } from '../record/record.ts'
import { type OwnLists, ownOf, sameLists } from '../record/word-lists.ts'
import type { Finding } from '../store/findings.ts'
import type { Store } from '../store/store.ts'
import { createMemory, type Memory } from '../story/memory.ts'
import { type ReadOptions, read } from '../story/read.ts'
import type { Watch } from '../story/run.ts'
import type { Terminal } from './terminal.ts'

/** Where the record is kept when no workspace is named. */
export const defaultWorkspace = 'hearsay.db'

/** Runs work on a workspace and closes it whatever happens. `create`: whether a missing one is made. */
export async function withWorkspace<Result>(
  file: string,
  create: boolean,
  terminal: Terminal,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { openStore } = await import('../store/open.ts')
  const store = await openStore(resolve(terminal.folder, file), { create })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Another process may add articles while a record is made; after so many tries its own record will do. */
const tries = 3

/** What a record is made with beside the workspace; what is left out is as it was, or as the machine has it. */
interface RecordOptions {
  readonly workers?: number | undefined
  /** A person's own lists of words, in the place of those that the last record was made with. */
  readonly lists?: OwnLists | undefined
}

/** The record of all that a workspace holds: the kept one where nothing has changed since, else a new one, which is kept. */
export async function recordOf(
  store: Store,
  watch?: Watch,
  { workers, lists }: RecordOptions = {},
): Promise<HearsayRecord> {
  const kept = await store.record()
  // A person's lists of words stay with the record until others come.
  const before = ownOf(kept?.record.lists ?? [])
  const own = lists ?? before
  if (kept?.current === true && sameLists(own, before)) return kept.record
  for (let i = 1; ; i++) {
    const { articles, decisions, names, state } = await store.snapshot()
    const memory = await rememberedBy(
      store,
      articles.map(({ textId }) => textId),
    )
    const given = {
      models: shippedModels,
      decisions,
      names,
      lists: own,
      memory,
      ...(watch === undefined ? {} : { watch }),
    }
    const record = await readByThreads(articles, given, workers)
    await store.saveFindings(memory.made)
    if ((await store.keepRecord(record, state)) || i === tries) return record
  }
}

/** Reads articles, what stands in each by as many threads as are wanted, or one a core; the same record for any number. */
export async function readByThreads(
  articles: readonly ArticleText[],
  options: ReadOptions,
  workers?: number,
): Promise<HearsayRecord> {
  const { readAhead } = await import('../work/read-ahead.ts')
  const { models, names, decisions = [], memory = createMemory() } = options
  await readAhead(articles, { models, names, decisions, memory, ...(workers === undefined ? {} : { workers }) })
  return read(articles, { ...options, memory })
}

/** A memory that begins with what the workspace holds about some texts, and notes what is new about single ones. */
async function rememberedBy(
  store: Store,
  texts: readonly TextId[],
): Promise<Memory & { readonly made: readonly Finding[] }> {
  const memory = createMemory()
  const made: Finding[] = []
  for (const { key, value } of await store.loadFindings(texts)) memory.set(key, value, [])
  return {
    made,
    get: (key) => memory.get(key),
    set(key, value, [first, ...others]) {
      memory.set(key, value, [])
      if (first !== undefined) made.push({ key, texts: [first, ...others], value })
    },
  }
}
