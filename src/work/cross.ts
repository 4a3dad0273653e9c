import { PassageProbe } from '../match/reuse/passage-probe.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import { byPublication, pieces } from './order.ts'
import type { Pool } from './pool.ts'
import type { Pairs } from './tasks.ts'

/** Pairs that are aligned in one piece of work. */
const pairsAtOnce = 48

/** Finds anew what articles share with those of other stories. Gives back how many pairs were aligned. */
export async function cross(collection: Collection, pool: Pool, articles: readonly number[]): Promise<number> {
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
  const sheets = new Map((await collection.sheets(numbers)).map((sheet) => [sheet.article, sheet]))
  const place = new Map(numbers.map((number, i) => [number, i]))
  return {
    articles,
    pairs: pairs.map(([one, other]) => {
      const [a, b] = [place.get(one) ?? 0, place.get(other) ?? 0]
      const [inA, inB] = [sheets.get(one), sheets.get(other)]
      return inA !== undefined && inB !== undefined && byPublication(inA, inB) > 0 ? [b, a] : [a, b]
    }),
  }
}

function lesserFirst([a, b]: readonly [number, number]): readonly [number, number] {
  return a < b ? [a, b] : [b, a]
}
