import { resolve } from 'node:path'
import { shippedModels } from '../../models/shipped.ts'
import type { HearsayRecord } from '../../record/record.ts'
import type { Collection } from '../../store/sqlite/collection/collection.ts'
import type { ListedStory } from '../../store/sqlite/collection/stories.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import { Exit } from '../exit.ts'
import { readInputs } from '../inputs.ts'
import { lineLimit } from '../line-limit.ts'
import type { CollectCommandOptions } from '../main.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { workerCount } from '../worker-count.ts'

/** Articles that are taken in at once. */
const atOnce = 1_000

/** `hearsay collect`: reads many articles story by story and lists the largest stories. What could not be read is told, the rest is read. */
export async function collectCommand(
  inputs: readonly string[],
  options: CollectCommandOptions,
  terminal: Terminal,
): Promise<Exit> {
  const workers = workerCount(options)
  const limit = lineLimit(options.limit)
  const { Collection } = await import('../../store/sqlite/collection/collection.ts')
  const { collect } = await import('../../work/collect.ts')
  const collection = await Collection.open(resolve(terminal.folder, options.workspace))
  try {
    const failed = await takeIn(collection, inputs, terminal)
    const watch = progress(terminal, options.quiet === true)
    await collect(collection, {
      models: shippedModels,
      step: (name) => watch.stage(name, 0),
      ...(workers === undefined ? {} : { workers }),
    })
    watch.done()
    const stories = await collection.stories()
    if (options.json === true) terminal.out(`${JSON.stringify(await listedAll(collection, stories))}\n`)
    else if (options.quiet !== true) terminal.out(await told(collection, stories, limit, options.workspace))
    if (stories.length === 0) return Exit.failed
    return failed > 0 ? Exit.partly : Exit.done
  } finally {
    await collection.close()
  }
}

/** Takes the articles of each input in before the next one is opened. Gives back how many inputs could not be read. */
async function takeIn(collection: Collection, inputs: readonly string[], terminal: Terminal): Promise<number> {
  let failed = 0
  for (const input of inputs) {
    const { articles, failures } = await readInputs([input], terminal, {})
    for (const { message } of failures) terminal.err(`hearsay: ${message}\n`)
    failed += failures.length
    for (let i = 0; i < articles.length; i += atOnce)
      await collection.add(articles.slice(i, i + atOnce), terminal.instant())
  }
  return failed
}

/** The largest stories, a line each, and how many there are. */
async function told(
  collection: Collection,
  stories: readonly ListedStory[],
  limit: number,
  workspace: string,
): Promise<string> {
  const lines: string[] = []
  for (const story of stories.slice(0, limit)) {
    const record = await collection.record(story.number)
    if (record === undefined) continue
    const size = `${countPhrase(story.articles, 'article')}, ${countPhrase(story.statements, 'statement')}`
    lines.push(
      `STORY ${String(story.number).padStart(6)}  ${size.padEnd(36)}  ${days(record).padEnd(23)}  ${titleOf(record)}`,
    )
  }
  const articles = stories.reduce((sum, story) => sum + story.articles, 0)
  const across = await collection.crossingCount()
  return `${lines.join('\n')}\n\n${countPhrase(stories.length, 'story', 'stories')} of ${countPhrase(articles, 'article')}, ${countPhrase(across, 'passage')} shared across stories. Kept in ${workspace}.\nOne of them: hearsay show statements --story NUMBER --workspace ${workspace}\n`
}

async function listedAll(collection: Collection, stories: readonly ListedStory[]): Promise<unknown> {
  const listed = []
  for (const { number, statements } of stories) {
    const record = await collection.record(number)
    listed.push({ story: number, articles: record?.articles.map(({ id }) => id) ?? [], statements })
  }
  return { stories: listed, across: await collection.crossings() }
}

/** From the first to the last day on which its articles came out, as far as they are known. */
function days({ articles }: HearsayRecord): string {
  const known = articles.flatMap(({ published }) => published.earliest ?? []).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first} – ${last}`
}

function titleOf({ articles: [first] }: HearsayRecord): string {
  if (first === undefined || first.text === null) return ''
  const { start, end } = first.title ?? { start: 0, end: 60 }
  return first.text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')
}
