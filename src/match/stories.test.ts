import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reuseWords } from '../lexicon/en/reuse-words.ts'
import type { Story } from '../record/record.ts'
import { runStages, type TestArticle } from '../testing/layers.ts'
import { plainStages } from '../testing/marked-articles.ts'
import { averageLink } from './stories/average-link.ts'
import { stories } from './stories.ts'

const stage = stories(reuseWords)
const storiesOf = (articles: readonly TestArticle[]): readonly Story[] =>
  runStages(articles, [...plainStages(), stage]).layer('stories')
const together = (found: readonly Story[]): string[] => found.map(({ articles }) => articles.join(' ')).sort()

const article = (id: string, date: string, text: string) => ({ id, date, text })
const strike = [
  article(
    's1',
    '2031-05-01',
    'Ferry crews in Senmark began a strike over their night allowance. Dockers joined the ferry crews at noon.',
  ),
  article(
    's2',
    '2031-05-02',
    'The ferry strike in Senmark goes on: crews and dockers want the night allowance back from the harbour board.',
  ),
  article(
    's3',
    '2031-05-04',
    'Senmark dockers and ferry crews rejected an offer of the harbour board on the night allowance; the strike stays.',
  ),
]
const hives = [
  article(
    'h1',
    '2031-05-01',
    'Mites have halved the hives above Gorsk, beekeepers said. The inspector of hives counted mites for a week.',
  ),
  article(
    'h2',
    '2031-05-02',
    'Beekeepers of Gorsk burn their hives to stop the mites; the inspector pays a crown for each hive.',
  ),
]
const later = article(
  's9',
  '2033-02-01',
  'Ferry crews in Senmark began a strike over their night allowance. Dockers joined the ferry crews.',
)

describe('stories', () => {
  test('hold the articles on one matter and time', () => {
    expect(together(storiesOf([...strike, ...hives, later]))).toEqual(['h1 h2', 's1 s2 s3', 's9'])
  })

  test('are named by their earliest article', () => {
    const id = (articles: readonly TestArticle[]) => storiesOf(articles).map((story) => story.id)
    expect(id(strike)).toEqual(id(strike.slice(0, 2)))
    expect(id(strike)).not.toEqual(id(strike.slice(1)))
  })

  test('go by the words alone where no day is known', () => {
    expect(
      together(
        storiesOf([strike[0], strike[1], hives[0]].map((one) => ({ id: one?.id ?? '', text: one?.text ?? '' }))),
      ),
    ).toEqual(['h1', 's1 s2'])
  })

  test('are the same in any order, whatever other stories there are, and hold every article once', () => {
    const all = [...strike, ...hives, later]
    const whole = storiesOf(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(hives), (order, some) => {
        expect(storiesOf(order)).toEqual(whole)
        const found = storiesOf([...strike, ...some])
        expect(found.filter(({ articles }) => articles[0]?.startsWith('s'))).toEqual(storiesOf(strike))
        expect(found.flatMap(({ articles }) => articles).length).toBe(strike.length + some.length)
      }),
      { seed: 5, numRuns: 30 },
    )
  })
})

describe('average link', () => {
  test('joins the best pair first and counts missing edges as unlike', () => {
    const chain = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 1, b: 2, weight: 0.8 },
    ]
    expect(averageLink(3, chain, 0.5)).toEqual([[0, 1], [2]])
    expect(averageLink(3, [...chain, { a: 0, b: 2, weight: 0.6 }], 0.5)).toEqual([[0, 1, 2]])
    expect(averageLink(2, [], 0.5)).toEqual([[0], [1]])
  })

  test('agrees with joining step by step', () => {
    const weights = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 100 })), { maxLength: 20 })
    fc.assert(
      fc.property(weights, (list) => {
        const byPair = new Map(
          list.filter(([a, b]) => a < b).map(([a, b, w]) => [`${a} ${b}`, { a, b, weight: w / 101 }]),
        )
        const edges = [...byPair.values()]
        expect(averageLink(7, edges, 0.3)).toEqual(stepByStep(7, edges, 0.3))
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})

interface Step {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** The definition, without any index. */
function stepByStep(
  count: number,
  edges: readonly { a: number; b: number; weight: number }[],
  least: number,
): number[][] {
  const groups = Array.from({ length: count }, (_, i) => [i])
  const mean = (one: readonly number[], other: readonly number[]): number => {
    const within = edges.filter(
      ({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
    )
    return within.reduce((sum, { weight }) => sum + weight, 0) / (one.length * other.length)
  }
  const steps = (): Step[] =>
    groups
      .flatMap((one, i) => groups.map((other, j) => ({ i, j, weight: i < j ? mean(one, other) : 0 })))
      .filter(({ weight }) => weight >= least)
  for (let open = steps(); open.length > 0; open = steps()) {
    const best = open.reduce((so, one) => (one.weight > so.weight + 1e-12 ? one : so))
    groups[best.i] = [...(groups[best.i] ?? []), ...(groups[best.j] ?? [])]
    groups.splice(best.j, 1)
  }
  return groups.map((one) => [...one].sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}
