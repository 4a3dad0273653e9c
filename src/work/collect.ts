import { availableParallelism } from 'node:os'
import { chainsOf, farthestJoined, groupsIn, linkedWith, links } from '../match/stories/groups.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId } from '../record/ids.ts'
import type { Models } from '../record/models.ts'
import { checksumOf } from '../record/name-list.ts'
import { version } from '../record/version.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import type { Sheeted } from '../store/sqlite/collection/sheets.ts'
import type { Unsettled } from '../store/sqlite/collection/unsettled.ts'
import { shortHash } from '../text/hash.ts'
import { cross } from './cross.ts'
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
  readonly step?: (name: 'sheets' | 'chains' | 'stories' | 'crossings', pieces: number) => void
}

/** Articles whose sheets are made in one piece of work. */
const sheetsAtOnce = 32
/** Sheets that are written in one transaction. */
const sheetsAWriting = 2_048
/** From so many new articles on every sheet is looked at, which costs less than looking around each of them. */
const manyFresh = 400

/**
 * Reads what has come into a workspace story by story, so that no more than some stories are in memory at once: makes
 * the new articles' sheets, finds the chains of likeness that they lie in, groups these anew, reads the stories that
 * are not what they were, and aligns the articles that share a passage across stories. What is kept then is what
 * reading all articles at once would keep, whatever came in which order, for any number of threads; a program that is
 * stopped goes on where it was. Throws what a thread or the store throws.
 */
export async function collect(collection: Collection, options: CollectOptions): Promise<void> {
  const { models, workers = availableParallelism(), fewest = sheetsAtOnce, program, step = () => undefined } = options
  const unsettled = await collection.unsettled()
  if (unsettled.fresh.length + unsettled.ruled.length === 0) return
  // A handful of articles is read before a thread has begun.
  const names = await collection.names()
  const pool = new Pool({ models, names, workers: unsettled.fresh.length < fewest ? 1 : workers, program })
  try {
    await makeSheets(collection, pool, unsettled.fresh)
    step('sheets', unsettled.fresh.length)
    const groups = await regroup(collection, unsettled)
    step('chains', groups.length)
    const moved = await readStories(collection, pool, groups, checksumOf(names) ?? '')
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

/** The groups of all articles that are in a chain with one that is unsettled, and the new chains, which are kept. */
async function regroup(collection: Collection, { fresh, ruled }: Unsettled): Promise<Sheeted[][]> {
  const sheets = [...(await affected(collection, fresh, ruled))].sort(byPublication)
  const chains = chainsOf(sheets.length, links(sheets)).map((chain) => chain.flatMap((i) => sheets[i] ?? []))
  await collection.keepChains(chains.map((chain) => chain.map(({ article }) => article)))
  return chains.flatMap((chain) => groupsIn(chain).map((group) => group.flatMap((i) => chain[i] ?? [])))
}

async function affected(
  collection: Collection,
  fresh: readonly number[],
  ruled: readonly number[],
): Promise<readonly Sheeted[]> {
  if (fresh.length >= manyFresh) return collection.allSheets()
  const chains = new Set<number>()
  for (const article of ruled) {
    const one = await collection.sheet(article)
    if (one !== undefined) chains.add(one.chain)
  }
  for (const article of fresh) {
    const one = await collection.sheet(article)
    if (one === undefined) continue
    chains.add(one.chain)
    const others = await collection.sheetsAround(one, farthestJoined)
    for (const i of linkedWith(one, others, (other) => byPublication(others[other] ?? one, one) < 0)) {
      const other = others[i]
      if (other !== undefined) chains.add(other.chain)
    }
  }
  return collection.sheetsOfChains([...chains].sort((x, y) => x - y))
}

/** Reads the stories that are not what they were. Gives back how many, and the articles that changed their company. */
async function readStories(
  collection: Collection,
  pool: Pool,
  groups: readonly (readonly Sheeted[])[],
  names: string,
): Promise<{ readonly stories: number; readonly articles: readonly number[] }> {
  const log = await collection.decisions()
  const changed: {
    readonly key: string
    readonly numbers: readonly number[]
    readonly decisions: readonly Decision[]
  }[] = []
  for (const group of groups) {
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
function keyOf(group: readonly Sheeted[], decisions: readonly Decision[], names: string): string {
  const members = group.map(({ id, revision }) => `${id} ${revision}`)
  return shortHash([version, names, ...members, ...decisions.map(({ id }) => id)].join('\n'))
}
