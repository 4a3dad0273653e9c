import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsIn } from './groups.ts'
import { type Dated, gap } from './likeness.ts'
import { Nearby } from './nearby.ts'
import { regrouped, type Surroundings } from './regroup.ts'
import { farthestJoined, Likenesses, threshold, timeFactor } from './together.ts'

/** Articles of a few stems each, within some weeks, one in ten without a day. */
const dated: fc.Arbitrary<Dated> = fc
  .record({
    weights: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), fc.integer({ min: 1, max: 9 }), {
      minKeys: 1,
      maxKeys: 4,
    }),
    day: fc.integer({ min: 0, max: 29 }),
    isDated: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  })
  .map(({ weights, day, isDated }) => {
    const length = Math.hypot(...Object.values(weights))
    return {
      vector: {
        // Keys of digits come in ascending order.
        stems: Int32Array.from(Object.keys(weights), Number),
        weights: Float32Array.from(Object.values(weights), (weight) => weight / length),
      },
      days: isDated ? { earliest: day, latest: day } : { earliest: -Infinity, latest: Infinity },
    }
  })

/** A collection in memory: articles in the order of a list, and the group in which each one was kept. */
class Kept implements Surroundings<Dated> {
  readonly #order: ReadonlyMap<Dated, number>
  readonly groups = new Map<Dated, readonly Dated[]>()

  constructor(order: readonly Dated[]) {
    this.#order = new Map(order.map((one, place) => [one, place]))
  }

  async linked(some: readonly Dated[]): Promise<readonly (readonly Dated[])[]> {
    const all = [...new Set([...this.groups.keys(), ...some])]
    const index = new Nearby(all)
    return some.map((one) => index.of(one).flatMap((place) => (all[place] === one ? [] : (all[place] ?? []))))
  }

  async group(one: Dated): Promise<readonly Dated[]> {
    return this.groups.get(one) ?? [one]
  }

  compare = (a: Dated, b: Dated): number => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0)

  async take(loose: readonly Dated[]): Promise<void> {
    for (const group of await regrouped<Dated>(loose, this)) for (const one of group) this.groups.set(one, group)
  }

  /** The articles that were in a group with one, which goes; they are in no group then. */
  drop(one: Dated): readonly Dated[] {
    const others = (this.groups.get(one) ?? []).filter((other) => other !== one)
    for (const each of [one, ...others]) this.groups.delete(each)
    return others
  }

  /** All groups, as places in the list. */
  all(): number[][] {
    const groups = [...new Set(this.groups.values())]
    return inOrder(groups.map((group) => group.map((one) => this.#order.get(one) ?? -1).sort((x, y) => x - y)))
  }
}

const inOrder = (groups: number[][]): number[][] => groups.sort(([a = 0], [b = 0]) => a - b)

test('groups that grow some articles at a time, in any order, are those of all at once', async () => {
  let [joined, revised] = [0, 0]
  const order = fc.array(dated, { minLength: 1, maxLength: 24 }).chain((articles) =>
    fc.record({
      articles: fc.constant(articles),
      arrivals: fc.shuffledSubarray([...articles.keys()], { minLength: articles.length }),
      size: fc.integer({ min: 1, max: 6 }),
      gone: fc.nat(articles.length - 1),
    }),
  )
  await fc.assert(
    fc.asyncProperty(order, async ({ articles, arrivals, size, gone }) => {
      const kept = new Kept(articles)
      for (let i = 0; i < arrivals.length; i += size) {
        const before = new Set(kept.groups.values())
        await kept.take(arrivals.slice(i, i + size).flatMap((place) => articles[place] ?? []))
        // Groups that were there and lost an article to another one.
        const now = new Set(kept.groups.values())
        revised += [...before].filter(
          (group) => !now.has(group) && new Set(group.map((one) => kept.groups.get(one))).size > 1,
        ).length
      }
      const whole = groupsIn(articles)
      expect(kept.all()).toEqual(whole)
      joined += whole.filter(({ length }) => length > 1).length
      const one = articles[gone]
      if (one === undefined) return
      await kept.take(kept.drop(one))
      const left = articles.filter((other) => other !== one)
      const places = left.map((other) => articles.indexOf(other))
      expect(kept.all()).toEqual(groupsIn(left).map((group) => group.map((place) => places[place])))
    }),
    { seed: 42, numRuns: 1_000 },
  )
  expect(joined).toBeGreaterThan(1_000)
  expect(revised).toBeGreaterThan(100)
})

test('near are those that are alike enough to be joined', () => {
  let near = 0
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 20 }), dated, (articles, one) => {
      const all = [...articles, one]
      const alike = (other: Dated): boolean => {
        const cosine = one.vector.stems.reduce((sum, stem, i) => {
          const place = other.vector.stems.indexOf(stem)
          return place < 0 ? sum : sum + (one.vector.weights[i] ?? 0) * (other.vector.weights[place] ?? 0)
        }, 0)
        return (
          gap(one.days, other.days) <= farthestJoined &&
          cosine * timeFactor(one.days, other.days) >= threshold &&
          cosine >= threshold
        )
      }
      const found = new Nearby(all).of(one).sort((x, y) => x - y)
      expect(found).toEqual([...all.keys()].filter((place) => alike(all[place] ?? one)))
      near += found.length
    }),
    { seed: 7, numRuns: 300 },
  )
  expect(near).toBeGreaterThan(400)
})

test('a sum of likenesses is the same to the bit from either side', () => {
  fc.assert(
    fc.property(fc.array(dated, { minLength: 2, maxLength: 12 }), fc.nat(11), (articles, cut) => {
      const places = [...articles.keys()]
      const [some, others] = [places.slice(0, cut), places.slice(cut)]
      const sum = new Likenesses(articles).sum(some, others)
      expect(
        new Likenesses([...articles].reverse()).sum(
          some.map((place) => articles.length - 1 - place),
          others.map((place) => articles.length - 1 - place),
        ),
      ).toBe(sum)
    }),
    { seed: 3, numRuns: 200 },
  )
})
