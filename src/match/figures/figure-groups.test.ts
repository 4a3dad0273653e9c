import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { type ArticleText, articleText } from '../../record/article.ts'
import type { MarkId } from '../../record/ids.ts'
import type { FigureGroup } from '../../record/record.ts'
import type { Rulings } from '../../record/stage.ts'
import { createMemory } from '../../story/memory.ts'
import { type Run, run } from '../../story/run.ts'
import { stagesWith } from '../../story/stages.ts'
import { otherStory } from '../../testing/other-story.ts'
import { figureGroups } from './figure-groups.ts'

const memory = createMemory()
const noRulings: Rulings = { same: [], different: [] }
const analysed = (articles: readonly ArticleText[]): Run =>
  run(articles, stagesWith(shippedModels), { memory, decisions: [] })

function groupsOf(articles: readonly ArticleText[], rulings: Rulings = noRulings): readonly FigureGroup[] {
  const read = analysed(articles)
  return figureGroups(english.figureGroups).run({
    articles: read.articles,
    layer: read.layer,
    rulings,
    recall: (_, make) => make(),
  })
}

/** An article of the invented story, with the names that tie its articles together. */
const article = (id: string, date: string, text: string): ArticleText =>
  articleText(
    `Ferrymen of Oskvar stay ashore\n\nOSKVAR, Tuesday. The Oskvar Ferry Company and Mayor Tilda Brennvik met again.\n\n${text}\n`,
    { id },
    { date, outlet: 'The Tide' },
  )

/** Each group as its agreement and its figures' words. */
function shown(articles: readonly ArticleText[], rulings?: Rulings): string[] {
  const figures = new Map<string, string>()
  for (const one of analysed(articles).articles) {
    for (const { id, at } of one.layer('figures')) figures.set(id, one.article.text.slice(at.start, at.end))
  }
  return groupsOf(articles, rulings).map(
    ({ agreement, members }) => `${agreement}: ${members.map((id) => figures.get(id)).join(' | ')}`,
  )
}

const ferry = 'after the ferry Solveig sank off Oskvar'

describe('figures about one thing', () => {
  test('agree where all tell the same', () => {
    const told = ['a', 'b'].map((id) => article(id, '2022-05-03', `There are 2,500 Norlandic guards in Oskvar.`))
    expect(shown(told)).toEqual(['agree: 2,500 Norlandic guards | 2,500 Norlandic guards'])
  })

  test('overlap where hedges leave room', () => {
    const first = article('a', '2022-05-03', 'There are about 2,500 Norlandic guards in Oskvar.')
    const second = article('b', '2022-05-04', 'Nearly 2,600 Norlandic guards are in Oskvar.')
    expect(shown([first, second])).toEqual(['overlap: about 2,500 Norlandic guards | Nearly 2,600 Norlandic guards'])
  })

  test('are in conflict where they cannot both hold', () => {
    const first = article('a', '2022-05-03', `Three people were killed ${ferry}.`)
    const second = article('b', '2022-05-04', `Five people died ${ferry}, the mayor said.`)
    expect(shown([first, second])).toEqual(['conflict: Three people | Five people'])
  })

  test('are not comparable where their articles lie far apart in time', () => {
    const first = article('a', '2022-05-03', `Three people were killed ${ferry}.`)
    const second = article('b', '2022-05-24', `Five people died ${ferry}, the mayor said.`)
    expect(shown([first, second])).toEqual(['not-comparable: Three people | Five people'])
  })

  test('do not meet where they are dated to different days', () => {
    const text = 'Three people were killed in Oskvar on 2 May 2022. Five people were killed in Oskvar on 3 May 2022.'
    expect(shown([article('a', '2022-05-04', text)])).toEqual([])
  })

  test('do not meet across places', () => {
    expect(
      shown([article('a', '2022-05-03', 'Three people were killed in London and five people were killed in Paris.')]),
    ).toEqual([])
  })

  test('are compared through nouns of one class, and by what harm they came to', () => {
    const first = article('a', '2022-05-03', `The sinking killed 12 people ${ferry}.`)
    const second = article('b', '2022-05-03', `There are twelve dead ${ferry}.`)
    expect(shown([first, second])).toEqual(['agree: 12 people | twelve dead'])
  })

  test('are compared where a number left its noun out', () => {
    const text =
      'How many nets are gone depends on who counts. The company says about 400. The fishers say more than 900.'
    expect(shown([article('a', '2022-05-03', text)])).toEqual(['conflict: about 400 | more than 900'])
  })

  test('keep part and whole, and the two sides of a vote, apart', () => {
    const text = 'It will cut 1,400 of the 3,200 jobs. The council voted by 61 to 38.'
    expect(shown([article('a', '2022-05-03', text)])).toEqual([])
  })

  test('of one article are two things where both have their noun', () => {
    const text =
      'The Oskvar Ferry Company has 1,389 boats on the lake. The Oskvar Ferry Company has 279 boats on the sea.'
    expect(shown([article('a', '2022-05-03', text)])).toEqual([])
  })

  test('do not conflict where one tells no more than thousands', () => {
    const first = article('a', '2022-05-03', 'Thousands of ferry passengers are waiting in Oskvar.')
    const second = article('b', '2022-05-03', 'The mayor said 23,000 ferry passengers were waiting in Oskvar.')
    expect(shown([first, second])).toEqual(['overlap: Thousands of ferry passengers | 23,000 ferry passengers'])
  })

  test('do not conflict where one is told beside another amount', () => {
    const first = article('a', '2022-05-03', 'The council of Oskvar asked for $12 million for harbour repairs.')
    const second = article(
      'b',
      '2022-05-04',
      'The council of Oskvar asked for an additional $3 million for harbour repairs.',
    )
    expect(shown([first, second])).toEqual(['not-comparable: $12 million | $3 million'])
  })

  test('do not meet where their sentences name others', () => {
    const first = article('a', '2022-05-03', 'Jon Tarvik raised $2 million for the campaign last summer.')
    const second = article('b', '2022-05-04', 'Dora Felk raised $5 million for the campaign last summer.')
    expect(shown([first, second])).toEqual([])
  })

  test('of one writer are two things, even where another article is like both', () => {
    const cut = (jobs: number) => `The Oskvar Ferry Company announced that winter closures would cost ${jobs} jobs.`
    const first = article('a', '2022-05-03', cut(900))
    expect(shown([first, article('b', '2022-05-04', `${cut(900)} ${cut(300)}`)])).toEqual([
      'agree: 900 jobs | 900 jobs',
    ])
  })

  test('do not conflict where one is told of another place, of those there, or of others', () => {
    const second = article('b', '2022-05-04', `Nine people died ${ferry}, the mayor said.`)
    const against = (text: string) =>
      shown([article('a', '2022-05-03', text), second]).filter((s) => /^conflict/.test(s))
    expect(against(`Three people died ${ferry}.`)).toHaveLength(1)
    expect(against('Three people died after the ferry Solveig sank off Norvik.')).toEqual([])
    expect(against('Three people died there after the ferry Solveig sank.')).toEqual([])
    expect(against(`The captain and eight other people died ${ferry}.`)).toEqual([])
    expect(against(`More than 300 people died ${ferry}.`)).toEqual([])
  })

  test('conflict where two articles answer one question', () => {
    const told = (id: string, jobs: string) =>
      article(id, '2022-05-03', `The Oskvar Ferry Company will close ${jobs} harbour workshops this winter.`)
    expect(shown([told('a', '14'), told('b', '23')])).toEqual(['conflict: 14 harbour workshops | 23 harbour workshops'])
  })

  test('do not conflict where shares answer different questions', () => {
    const first = article('a', '2022-05-03', 'In a poll 30 per cent of voters trusted Mayor Tilda Brennvik.')
    const second = article(
      'b',
      '2022-05-03',
      'In a poll 70 per cent of voters wanted Mayor Tilda Brennvik to build quays.',
    )
    expect(shown([first, second]).filter((s) => /^conflict/.test(s))).toEqual([])
  })

  test('do not conflict where a number moved on', () => {
    const text = 'About 100 ferry passengers waited in Oskvar. By noon the crowd had swelled to several hundred.'
    expect(shown([article('a', '2022-05-03', text)]).filter((s) => /^conflict/.test(s))).toEqual([])
  })

  test('of articles that lie months apart need more names in common', () => {
    const first = articleText(
      'Oskvar votes\n\nThe Oskvar Ferry Company met Dora Felk, Jon Tarvik, Alva Rinn, Liv Dahl, Arne Moe and Per Holm.\n\nThe bill needs 60 council votes in Oskvar.\n',
      { id: 'a' },
      { date: '2022-05-03' },
    )
    const second = (date: string) =>
      articleText(
        'Oskvar builds\n\nThe Oskvar Ferry Company met Nils Brandt, Sigrid Aune, Kaja Lund, Tor Berg, Eva Strand and Odd Vik.\n\nThe quay needs 60 council votes in Oskvar.\n',
        { id: 'b' },
        { date },
      )
    expect(shown([first, second('2022-05-10')])).toHaveLength(1)
    expect(shown([first, second('2023-05-10')])).toHaveLength(0)
  })

  test('set shares against per cents', () => {
    const first = article('a', '2022-05-03', 'About two-thirds of the island’s imports come by ferry.')
    const second = article('b', '2022-05-03', 'Some 70 per cent of the island’s imports come by ferry.')
    expect(shown([first, second])).toEqual([
      'overlap: About two-thirds of the island’s imports | Some 70 per cent of the island’s imports',
    ])
  })
})

describe('groups of figures', () => {
  const story = [
    article('a', '2022-05-03', `Three people were killed ${ferry}. There are 2,500 Norlandic guards in Oskvar.`),
    article('b', '2022-05-04', `Five people died ${ferry}. Nearly 2,600 Norlandic guards are in Oskvar.`),
    article('c', '2022-05-04', `Four people died ${ferry}.`),
  ]
  const [deaths] = groupsOf(story).filter(({ members }) => members.length === 3)

  test('do not depend on the order of the articles', () => {
    const shuffled = fc.shuffledSubarray(story, { minLength: story.length })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(groupsOf(order)).toEqual(groupsOf(story))
      }),
      { seed: 5, numRuns: 10 },
    )
  })

  test('do not change when articles of another story come in', () => {
    const own = new Set(groupsOf(story).map(({ id }) => id))
    const both = groupsOf([...story, ...otherStory])
    expect(both.filter(({ id }) => own.has(id))).toEqual(groupsOf(story))
  })

  test('never hold figures of two stories, though country, noun and day are the same', () => {
    const one = articleText(
      'Mill burns\n\nTwelve people were killed in France on 3 May 2022, Dora Felk of the Mill Guild said.',
      { id: 'x' },
    )
    const other = articleText(
      'Bus falls\n\nNine people were killed in France on 3 May 2022, Jon Tarvik of Red Buses said.',
      { id: 'y' },
    )
    expect(groupsOf([one, other])).toEqual([])
  })

  test('obey people who say that two figures differ, or are the same', () => {
    const [a, b, c] = (deaths?.members ?? []) as MarkId[]
    if (a === undefined || b === undefined || c === undefined) throw new Error('The three tolls are not one group')
    const parted = groupsOf(story, {
      same: [],
      different: [
        [a, b],
        [a, c],
      ],
    })
    expect(parted.some(({ members }) => members.includes(a))).toBe(false)
    const guards = groupsOf(story).find(({ id }) => id !== deaths?.id)?.members[0] as MarkId
    const joined = groupsOf(story, { same: [[a, guards]], different: [] })
    expect(joined.find(({ members }) => members.includes(a))?.members).toContain(guards)
  })
})
