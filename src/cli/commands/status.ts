import { countPhrase } from '../../web/words/count-phrase.ts'
import { Exit } from '../exit.ts'
import type { StatusCommandOptions } from '../main.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkspace } from '../workspace.ts'

/** `hearsay status`: what a workspace holds, in a few lines. */
export async function statusCommand(options: StatusCommandOptions, terminal: Terminal): Promise<Exit> {
  const { status, kept, names } = await withWorkspace(options.workspace, false, terminal, async (store) => {
    return { status: await store.status(), kept: await store.record(), names: await store.names() }
  })
  const record = kept?.record
  const lines = [
    `${options.workspace}: ${countPhrase(status.articleCount, 'article')}, ${countPhrase(status.revisionCount, 'revision')}, ${countPhrase(status.decisionCount, 'decision')}`,
    record === undefined
      ? 'No record is kept; the next reading makes one.'
      : `Record: ${countPhrase(record.statements.length, 'statement')}, ${countPhrase(record.entities.length, 'name')}, ${countPhrase(record.figures.length, 'figure')}, ${countPhrase(record.events.length, 'event')}, ${countPhrase(record.threads.length, 'thread')}${kept?.current === true ? '' : '; articles were added since'}`,
    ...(names.length === 0 ? [] : [`Read with your own list of ${countPhrase(names.length, 'name')}.`]),
    `${(status.bytes / 1024).toFixed(0)} kB on disk, schema ${status.schemaVersion}, last written by Hearsay ${status.generator}`,
  ]
  terminal.out(`${lines.join('\n')}\n`)
  return Exit.done
}
