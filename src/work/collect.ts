import { availableParallelism } from 'node:os'
import { PassageProbe } from '../match/reuse/passage-probe.ts'
import { chainsOf, farthestJoined, groupsIn, linkedWith, links } from '../match/stories/groups.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId } from '../record/ids.ts'
import type { Models } from '../record/models.ts'
import { version } from '../record/version.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import type { Sheeted } from '../store/sqlite/collection/sheets.ts'
import type { Unsettled } from '../store/sqlite/collection/unsettled.ts'
import { shortHash } from '../text/hash.ts'
import { Pool } from './pool.ts'
import type { Pairs, StoryToRead } from './tasks.ts'

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

/** Articles whose sheets are made, or whose pairs are aligned, in one piece of work. */
const sheetsAtOnce = 32
const pairsAtOnce = 48
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
  const pool = new Pool({ models, workers: unsettled.fresh.length < fewest ? 1 : workers, program })
  try {
    await makeSheets(collection, pool, unsettled.fresh)
    step('sheets', unsettled.fresh.length)
    const groups = await regroup(collection, unsettled)
    step('chains', groups.length)
    const moved = await readStories(collection, pool, groups)
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
): Promise<{ readonly stories: number; readonly articles: readonly number[] }> {
  const log = await collection.decisions()
  const changed: {
    readonly key: string
    readonly numbers: readonly number[]
    readonly decisions: readonly Decision[]
  }[] = []
  for (const group of groups) {
    const decisions = decisionsOn(log, new Set(group.map(({ id }) => id)))
    const key = keyOf(group, decisions)
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

/** Finds anew what articles share with those of other stories. Gives back how many pairs were aligned. */
async function cross(collection: Collection, pool: Pool, articles: readonly number[]): Promise<number> {
  await collection.dropCrossings(articles)
  const asked: Numbers[][] = []
  const tasks = async function* (): AsyncGenerator<Pairs> {
    for await (const few of promising(collection, articles)) {
      asked.push(few)
      yield await paired(collection, few)
    }
  }
  await pool.each('crossings', tasks(), async (found, number) => {
    const pairs = asked[number] ?? []
    await collection.keepCrossings(found.map((passages, i) => [...lesserFirst(pairs[i] ?? [0, 0]), passages]))
  })
  return asked.reduce((sum, { length }) => sum + length, 0)
}

type Numbers = readonly [number, number]

/** The pairs of one of these articles and one of another story that are worth aligning, some at a time. */
async function* promising(collection: Collection, articles: readonly number[]): AsyncGenerator<Numbers[]> {
  const again = new Set(articles)
  let open: Numbers[] = []
  for (const some of pieces(articles, 256)) {
    const partners = await collection.sharers(some)
    for (const [i, one] of some.entries()) {
      // A pair of two that are looked at anew is found from its lesser number.
      const others = (partners[i] ?? []).filter((other) => !(again.has(other) && other < one))
      open.push(...(await worthAligning(collection, one, others)))
      if (open.length < pairsAtOnce) continue
      yield open
      open = []
    }
  }
  if (open.length > 0) yield open
}

async function worthAligning(collection: Collection, one: number, others: readonly number[]): Promise<Numbers[]> {
  if (others.length === 0) return []
  const [words = new Int32Array(0), ...wordsOfOthers] = await collection.words([one, ...others])
  const probe = new PassageProbe(words)
  return others.flatMap((other, i) => (probe.mayShareWith(wordsOfOthers[i] ?? words) ? [[one, other] as const] : []))
}

/** Pairs of articles with their texts, in each pair the one first that came out first. */
async function paired(collection: Collection, pairs: readonly (readonly [number, number])[]): Promise<Pairs> {
  const numbers = [...new Set(pairs.flat())]
  const articles = await collection.texts(numbers)
  const sheets = await Promise.all(numbers.map((number) => collection.sheet(number)))
  const place = new Map(numbers.map((number, i) => [number, i]))
  return {
    articles,
    pairs: pairs.map(([one, other]) => {
      const [a, b] = [place.get(one) ?? 0, place.get(other) ?? 0]
      const [inA, inB] = [sheets[a], sheets[b]]
      return inA !== undefined && inB !== undefined && byPublication(inA, inB) > 0 ? [b, a] : [a, b]
    }),
  }
}

function lesserFirst([a, b]: readonly [number, number]): readonly [number, number] {
  return a < b ? [a, b] : [b, a]
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
function keyOf(group: readonly Sheeted[], decisions: readonly Decision[]): string {
  const members = group.map(({ id, revision }) => `${id} ${revision}`)
  return shortHash([version, ...members, ...decisions.map(({ id }) => id)].join('\n'))
}

/** In the order in which a record has its articles: by the earliest day, those without one last, then by id. */
function byPublication(a: Sheeted, b: Sheeted): number {
  const day = ({ days: { earliest } }: Sheeted): number =>
    Number.isFinite(earliest) ? earliest : Number.MAX_SAFE_INTEGER
  if (day(a) !== day(b)) return day(a) - day(b)
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

function pieces<Item>(items: readonly Item[], size: number): Item[][] {
  const made: Item[][] = []
  for (let i = 0; i < items.length; i += size) made.push(items.slice(i, i + size))
  return made
}
