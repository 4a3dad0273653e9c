import { resolve } from 'node:path'
import type { HearsayRecord } from '../record/record.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import { CliFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'
import { withWorkspace } from './workspace.ts'

/** How many stories `hearsay collect` keeps in a workspace; 0 where it never read there. */
export function storyCount(workspace: string, terminal: Terminal): Promise<number> {
  return withCollection(workspace, terminal, async (collection) => (await collection.stories()).length)
}

/** The record of one story. Throws a CliFailure where the workspace has none of that number. */
export async function storyOf(workspace: string, story: string, terminal: Terminal): Promise<HearsayRecord> {
  // Opened as any workspace first, which tells where there is none.
  await withWorkspace(workspace, false, terminal, (store) => store.state())
  const number = Number(story)
  const record = Number.isSafeInteger(number)
    ? await withCollection(workspace, terminal, (collection) => collection.record(number))
    : undefined
  if (record !== undefined) return record
  throw new CliFailure('bad-option', `--story ${story}: ${workspace} has no such story; hearsay collect lists them`)
}

async function withCollection<T>(
  workspace: string,
  terminal: Terminal,
  work: (collection: Collection) => Promise<T>,
): Promise<T> {
  const { Collection } = await import('../store/sqlite/collection/collection.ts')
  const collection = await Collection.open(resolve(terminal.folder, workspace))
  try {
    return await work(collection)
  } finally {
    await collection.close()
  }
}
