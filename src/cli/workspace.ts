import { resolve } from 'node:path'
import { shippedModels } from '../models/shipped.ts'
import type { TextId } from '../record/ids.ts'
import type { HearsayRecord } from '../record/record.ts'
import { type OwnLists, ownOf, sameLists } from '../record/word-lists.ts'
import type { Finding } from '../store/findings.ts'
import type { Store } from '../store/store.ts'
import { createMemory, type Memory } from '../story/memory.ts'
import { read } from '../story/read.ts'
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

/** The record of all that a workspace holds: the kept one where nothing has changed since, else a new one, which is kept. `lists`: a person's own, where some were given. */
export async function recordOf(store: Store, watch?: Watch, lists?: OwnLists): Promise<HearsayRecord> {
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
    const record = read(articles, {
      models: shippedModels,
      decisions,
      names,
      lists: own,
      memory,
      ...(watch === undefined ? {} : { watch }),
    })
    await store.saveFindings(memory.made)
    if ((await store.keepRecord(record, state)) || i === tries) return record
  }
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
