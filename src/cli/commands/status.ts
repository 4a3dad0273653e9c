import { countPhrase } from '../../web/words/count-phrase.ts'
import { Exit } from '../exit.ts'
import type { StatusCommandOptions } from '../main.ts'
import { storyCount } from '../story-of.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkspace } from '../workspace.ts'

/** `hearsay status`: what a workspace holds, in a few lines. */
export async function statusCommand(options: StatusCommandOptions, terminal: Terminal): Promise<Exit> {
  const { status, kept, names } = await withWorkspace(options.workspace, false, terminal, async (store) => {
    return { status: await store.status(), kept: await store.record(), names: await store.names() }
  })
  const record = kept?.record
  const stories = record === undefined ? await storyCount(options.workspace, terminal) : 0
  const lines = [
    `${options.workspace}: ${countPhrase(status.articleCount, 'article')}, ${countPhrase(status.revisionCount, 'revision')}, ${countPhrase(status.decisionCount, 'decision')}`,
    record === undefined
      ? withoutRecord(stories)
      : `Record: ${countPhrase(record.statements.length, 'statement')}, ${countPhrase(record.entities.length, 'name')}, ${countPhrase(record.figures.length, 'figure')}, ${countPhrase(record.events.length, 'event')}, ${countPhrase(record.threads.length, 'thread')}${kept?.current === true ? '' : '; articles were added since'}`,
    ...(names.length === 0 ? [] : [`Read with your own list of ${countPhrase(names.length, 'name')}.`]),
    `${(status.bytes / 1024).toFixed(0)} kB on disk, schema ${status.schemaVersion}, last written by Hearsay ${status.generator}`,
  ]
  terminal.out(`${lines.join('\n')}\n`)
  return Exit.done
}

function withoutRecord(stories: number): string {
  if (stories === 0) return 'No record is kept; the next reading makes one.'
  return `Read by hearsay collect: ${countPhrase(stories, 'story', 'stories')}; hearsay show LIST --story NUMBER shows one.`
}
