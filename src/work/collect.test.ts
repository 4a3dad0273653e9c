import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { shippedModels } from '../models/shipped.ts'
import { type ArticleText, articleText } from '../record/article.ts'
import { Collection } from '../store/sqlite/collection/collection.ts'
import { builtWorker } from '../testing/built-worker.ts'
import { otherStory } from '../testing/other-story.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { collect } from './collect.ts'

const folder = temporaryFolder()
const when = '2031-05-20T08:00:00Z'
let program: URL
let files = 0

beforeAll(async () => {
  program = await builtWorker(folder)
})

const passage =
  'Forty new lamps were put along the northern mole after two barges had run onto the stones in one foggy week.'
const texts: readonly (readonly [string, string, string])[] = [
  [
    's1',
    '2031-05-01',
    'Ferry crews in Senmark began a strike over their night allowance. Dockers joined the ferry crews at noon, Ola Brandt said.',
  ],
  [
    's2',
    '2031-05-02',
    `The ferry strike in Senmark goes on: crews and dockers want the night allowance back from the harbour board.\n\n${passage}`,
  ],
  [
    's3',
    '2031-05-04',
    'Senmark dockers and ferry crews rejected an offer of the harbour board on the night allowance; the strike stays.',
  ],
  [
    'h1',
    '2031-05-01',
    'Mites have halved the hives above Gorsk, beekeepers said. The inspector of hives counted mites for a week. Beekeepers above Gorsk want sulphur strips, and the inspector wants hives burnt.',
  ],
  [
    'h2',
    '2031-05-03',
    `Beekeepers above Gorsk burn hives that mites have emptied. “We counted mites for a week,” the inspector of hives said. Beekeepers asked for sulphur strips against mites; the inspector wants emptied hives burnt, and no new hives above Gorsk before spring.\n\n${passage}`,
  ],
  [
    'q1',
    '2031-06-20',
    `A choir of engineers sang in the quarry of Tolm for the first time since the flood.\n\n${passage.replace('northern', 'southern')}`,
  ],
]
const articles: readonly ArticleText[] = [
  ...texts.map(([id, date, text]) => articleText(text, { id }, { date, outlet: 'Gorsk Courier' })),
  ...otherStory,
]

/** All that a collection holds, whatever the order in which it came. */
async function held(collection: Collection): Promise<string[]> {
  const stories = await collection.stories()
  const records = await Promise.all(stories.map(({ number }) => collection.record(number)))
  const crossings = await collection.crossings()
  return [...records, ...crossings].map((one) => JSON.stringify(one)).sort()
}

/** Runs some work on an empty collection and gives back what it holds afterwards. */
async function after(work: (collection: Collection) => Promise<void>): Promise<string[]> {
  const collection = await Collection.open(join(folder, `${files++}.db`))
  try {
    await work(collection)
    return await held(collection)
  } finally {
    await collection.close()
  }
}

const settle = (collection: Collection, workers = 1): Promise<void> =>
  collect(collection, { models: shippedModels, workers, program, fewest: 0 })

const whole = (): Promise<string[]> =>
  after(async (collection) => {
    await collection.add(articles, when)
    await settle(collection)
  })

test('stories are read by themselves, and what they share is found across them', async () => {
  const collection = await Collection.open(join(folder, 'across.db'))
  await collection.add(articles, when)
  await settle(collection)
  const stories = await Promise.all((await collection.stories()).map(({ number }) => collection.record(number)))
  const ids = stories.map((record) => record?.articles.map(({ id }) => id).join(' '))
  expect(ids).toContain('s1 s2 s3')
  expect(ids).toContain('h1 h2')
  const pairs = (await collection.crossings()).map(({ a, b, kind }) => `${a.article} ${b.article} ${kind}`)
  expect(pairs.sort()).toEqual(['choir-1 choir-2 edited', 'h2 q1 edited', 's2 h2 copied', 's2 q1 edited'])
  expect(stories.flatMap((record) => record?.articles.map(({ text }) => text))).not.toContain(null)
  await collection.close()
})

test('for any number of threads the same', async () => {
  const alone = await whole()
  for (const workers of [2, 3]) {
    const shared = await after(async (collection) => {
      await collection.add(articles, when)
      await settle(collection, workers)
    })
    expect(shared).toEqual(alone)
  }
})

test('whatever came when, and what was taken away and put back, the same as at once', async () => {
  const alone = await whole()
  const order = fc.shuffledSubarray([...articles.keys()], { minLength: articles.length })
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 4 }), fc.nat(articles.length - 1), async (places, size, gone) => {
      const grown = await after(async (collection) => {
        for (let i = 0; i < places.length; i += size) {
          await collection.add(
            places.slice(i, i + size).flatMap((place) => articles[place] ?? []),
            when,
          )
          await settle(collection)
        }
        const one = articles[gone]
        if (one === undefined) return
        await collection.remove([one.id])
        await settle(collection)
        const left = await held(collection)
        expect(
          left.filter((each) => each.includes(`"article":"${one.id}"`) || each.includes(`"id":"${one.id}"`)),
        ).toEqual([])
        await collection.add([one], when)
        await settle(collection)
      })
      expect(grown).toEqual(alone)
    }),
    { seed: 42, numRuns: 5 },
  )
})

test('a revised article leaves the story that it was about', async () => {
  const [first, ...others] = articles
  if (first === undefined) return
  const revised = articleText(
    'Snow closed the pass of Ilbek. Ploughs wait for the wind to fall.',
    { id: 's1' },
    { date: '2031-05-05' },
  )
  const grown = await after(async (collection) => {
    await collection.add(articles, when)
    await settle(collection)
    await collection.add([revised], when)
    await settle(collection)
  })
  const atOnce = await after(async (collection) => {
    await collection.add([revised, ...others], when)
    await settle(collection)
  })
  expect(grown).toEqual(atOnce)
})

/** Two articles that are together until a third comes, which takes one of them. */
const strike =
  'Ferry crews in Senmark began a strike over their night allowance after two barges had run onto the stones.'
const mites =
  'Mites have halved the hives above Gorsk, and beekeepers there want sulphur strips from the inspector of hives.'
const parted = [
  articleText(strike, { id: 'strike' }, { date: '2031-05-01' }),
  articleText(`${strike} ${mites}`, { id: 'both' }, { date: '2031-05-05' }),
]
const retold =
  'Strips of sulphur for the hives: the inspector said that above Gorsk mites halved what beekeepers have. Beekeepers want strips.'
const taker = articleText(retold, { id: 'mites' }, { date: '2031-05-05' })

test('a story that loses an article to a new one is read again', async () => {
  const sizes: number[][] = []
  const grown = await after(async (collection) => {
    for (const some of [parted, [taker]]) {
      await collection.add(some, when)
      await settle(collection)
      sizes.push((await collection.stories()).map((story) => story.articles))
    }
  })
  expect(sizes).toEqual([[2], [2, 1]])
  const atOnce = await after(async (collection) => {
    await collection.add([taker, ...parted], when)
    await settle(collection)
  })
  expect(grown).toEqual(atOnce)
})

test('a reading that was stopped at any step goes on where it was', async () => {
  const atOnce = await after(async (collection) => {
    await collection.add([...parted, taker], when)
    await settle(collection)
  })
  // The passage that is shared across stories now was within one before.
  expect(atOnce.filter((one) => one.includes('"kind":"copied"') && one.startsWith('{"id"')).length).toBe(1)
  for (const last of ['sheets', 'groups', 'stories', 'crossings']) {
    const resumed = await after(async (collection) => {
      await collection.add(parted, when)
      await settle(collection)
      await collection.add([taker], when)
      const step = (name: string): void => {
        if (name === last) throw new Error('stopped')
      }
      await expect(collect(collection, { models: shippedModels, workers: 1, step })).rejects.toThrow('stopped')
      await settle(collection)
    })
    expect(resumed).toEqual(atOnce)
  }
})
