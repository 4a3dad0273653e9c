import { availableParallelism } from 'node:os'
import type { Decision } from '../record/decision.ts'
import type { ArticleId } from '../record/ids.ts'
import type { Models } from '../record/models.ts'
import { checksumOf } from '../record/name-list.ts'
import { version } from '../record/version.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import type { Member } from '../store/sqlite/collection/groups.ts'
import { shortHash } from '../text/hash.ts'
import { cross } from './cross.ts'
import { groupAll } from './grouping.ts'
import { byPublication, pieces } from './order.ts'
import { Pool } from './pool.ts'
import type { StoryToRead } from './tasks.ts'

/** What reading a collection takes. */
export interface CollectOptions {
  readonly models: Models
  /** Threads at work at once; one for each core where it is left out. */
  readonly workers?: number
  /** New articles below which threads are not worth beginning. */
  readonly fewest?: number
  /** The program of a worker, where it does not lie beside the pool. */
  readonly program?: URL
  /** Told of each step when it is done, with the number of its pieces: for benchmarks and progress. */
  readonly step?: (name: 'sheets' | 'groups' | 'stories' | 'crossings', pieces: number) => void
}

/** Articles whose sheets are made in one piece of work. */
const sheetsAtOnce = 32
/** Sheets that are written in one transaction. */
const sheetsAWriting = 2_048

/**
 * Reads what has come into a workspace story by story, so that no more than some stories are in memory at once: makes
 * the new articles' sheets, puts them into groups, reads the groups that are not what they were as stories, and aligns
 * the articles that share a passage across stories. What is kept then is what
 * reading all articles at once would keep, whatever came in which order, for any number of threads; a program that is
 * stopped goes on where it was. Throws what a thread or the store throws.
 */
export async function collect(collection: Collection, options: CollectOptions): Promise<void> {
  const { models, workers = availableParallelism(), fewest = sheetsAtOnce, program, step = () => undefined } = options
  const unsettled = await collection.unsettled()
  if (unsettled.fresh.length + unsettled.ruled.length === 0 && !unsettled.isLoose) return
  // A handful of articles is read before a thread has begun.
  const names = await collection.names()
  const pool = new Pool({ models, names, workers: unsettled.fresh.length < fewest ? 1 : workers, program })
  try {
    await makeSheets(collection, pool, unsettled.fresh)
    step('sheets', unsettled.fresh.length)
    step('groups', await groupAll(collection))
    const moved = await readStories(collection, pool, checksumOf(names) ?? '')
    step('stories', moved.stories)
    const again = new Set([...unsettled.fresh, ...unsettled.ruled, ...moved.articles])
    // Where all articles are new there is none that is not looked at anyway.
    if (unsettled.fresh.length < (await collection.sheetCount()))
      for (const one of await collection.crowded(unsettled.fresh)) again.add(one)
    step(
      'crossings',
      await cross(
        collection,
        pool,
        [...again].sort((x, y) => x - y),
      ),
    )
    await collection.settled(unsettled)
  } finally {
    await pool.close()
  }
}

async function makeSheets(collection: Collection, pool: Pool, fresh: readonly number[]): Promise<void> {
  const batches = pieces(fresh, sheetsAtOnce)
  const texts = async function* () {
    for (const batch of batches) yield await collection.texts(batch)
  }
  let open: [number, Parameters<Collection['keepSheets']>[0][number][1]][] = []
  await pool.each('sheets', texts(), async (sheets, number) => {
    for (const [i, sheet] of sheets.entries()) open.push([batches[number]?.[i] ?? 0, sheet])
    if (open.length < sheetsAWriting) return
    const full = open
    open = []
    await collection.keepSheets(full)
  })
  await collection.keepSheets(open)
}

/** Reads the stories that are not what they were. Gives back how many, and the articles that changed their company. */
async function readStories(
  collection: Collection,
  pool: Pool,
  names: string,
): Promise<{ readonly stories: number; readonly articles: readonly number[] }> {
  const log = await collection.decisions()
  const changed: {
    readonly key: string
    readonly numbers: readonly number[]
    readonly decisions: readonly Decision[]
  }[] = []
  for (const name of await collection.unsettledGroups()) {
    const group = [...(await collection.membersOfGroup(name))].sort(byPublication)
    const decisions = decisionsOn(log, new Set(group.map(({ id }) => id)))
    const key = keyOf(group, decisions, names)
    const numbers = group.map(({ article }) => article)
    const [known] = await collection.storyKeys(numbers.slice(0, 1))
    if (known !== key) changed.push({ key, numbers, decisions })
  }
  const moved: number[] = []
  for (const { numbers } of changed) {
    if (!(await isGrown(collection, numbers))) for (const one of numbers) moved.push(one)
  }
  const texts = async function* (): AsyncGenerator<StoryToRead> {
    for (const { numbers, decisions } of changed)
      yield { articles: await collection.texts(numbers), decisions, packs: await collection.packs(numbers) }
  }
  await pool.each('story', texts(), async ({ record, statements, packs }, number) => {
    const story = changed[number]
    if (story === undefined) return
    const found = packs.map(({ place, pack }) => [story.numbers[place] ?? 0, pack] as const)
    await collection.keepStory({ key: story.key, articles: story.numbers, statements, record, packs: found })
  })
  return { stories: changed.length, articles: moved }
}

/** Whether a story only took in articles that were in none before: then its old ones have what they had in common with other stories. */
async function isGrown(collection: Collection, numbers: readonly number[]): Promise<boolean> {
  const before = new Set((await collection.storiesOf(numbers)).flatMap((story) => story ?? []))
  const [only, ...others] = before
  if (only === undefined) return true
  const now = new Set(numbers)
  return others.length === 0 && (await collection.members(only)).every((article) => now.has(article))
}

/** The part of the log that is about some articles: with it they read as with the whole. */
function decisionsOn(log: readonly Decision[], articles: ReadonlySet<ArticleId>): readonly Decision[] {
  const about = (decision: Decision): boolean => {
    if (decision.about === 'place') return articles.has(decision.where.article)
    if (decision.about === 'pair') return articles.has(decision.one.article) && articles.has(decision.other.article)
    const undone = log.find(({ id }) => id === decision.undoes)
    return undone !== undefined && about(undone)
  }
  return log.length === 0 ? log : log.filter(about)
}

/** Names all that a story's record is made from. */
function keyOf(group: readonly Member[], decisions: readonly Decision[], names: string): string {
  const members = group.map(({ id, revision }) => `${id} ${revision}`)
  return shortHash([version, names, ...members, ...decisions.map(({ id }) => id)].join('\n'))
}
