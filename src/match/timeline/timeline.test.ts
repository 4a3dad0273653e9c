import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedModels } from '../../models/shipped.ts'
import { type ArticleText, articleText } from '../../record/article.ts'
import type { MarkId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import type { Rulings } from '../../record/stage.ts'
import { createMemory } from '../../story/memory.ts'
import { type Run, run } from '../../story/run.ts'
import { stagesWith } from '../../story/stages.ts'
import { otherStory } from '../../testing/other-story.ts'
import { timeline } from './timeline.ts'

const memory = createMemory()
const analysed = (articles: readonly ArticleText[]): Run =>
  run(articles, stagesWith(shippedModels), { memory, decisions: [] })

function eventsOf(
  articles: readonly ArticleText[],
  rulings: Rulings = { same: [], different: [] },
): readonly StoryEvent[] {
  const read = analysed(articles)
  return timeline.run({ articles: read.articles, layer: read.layer, rulings, recall: (_, make) => make() })
}

/** An article of the invented story, with the names that tie its articles together. */
const article = (id: string, date: string, text: string): ArticleText =>
  articleText(
    `Ferrymen of Oskvar stay ashore\n\nThe Oskvar Ferry Company, the Norlandic Seamen’s Union and Mayor Tilda Brennvik spoke to reporters.\n\n${text}\n`,
    { id },
    { date, outlet: 'The Tide' },
  )

/** Each event as status, time and how many places tell of it. */
const shown = (articles: readonly ArticleText[], rulings?: Rulings): string[] =>
  eventsOf(articles, rulings).map(({ status, earliest, latest, evidence }) => {
    return `${status} ${earliest === latest ? earliest : `${earliest}..${latest}`} x${evidence.length}`
  })

describe('an event', () => {
  test('is one, however many articles tell of it', () => {
    const first = article('a', '2022-05-03', 'Rebels attacked a ferry of the Oskvar Ferry Company on Monday.')
    const second = article('b', '2022-05-04', 'The Oskvar Ferry Company was attacked by rebels on 2 May.')
    expect(shown([first, second])).toEqual(['happened 2022-05-02 x2'])
  })

  test('is one where a year and a day name it in neighbouring sentences', () => {
    const text =
      'Anger has grown since the 2021 assassination of Mayor Jorun Aker. He was attacked on 3 March 2021 in a street.'
    expect(shown([article('a', '2022-05-03', text)])).toEqual(['happened 2021-03-03 x2'])
  })

  test('takes in what points back to it, if it is the only one of its kind so far', () => {
    const one = 'Rebels attacked a ferry on Monday.'
    const other = 'Rebels bombed a bridge on 20 April.'
    expect(shown([article('a', '2022-05-03', `${one} The attack cost a life.`)])).toEqual(['happened 2022-05-02 x2'])
    expect(shown([article('a', '2022-05-03', `${one}\n\nIt rained.\n\n${other} The attack cost a life.`)])).toEqual([
      'happened 2022-04-20 x1',
      'happened 2022-05-02 x1',
    ])
  })

  test('that was planned and then happened is one', () => {
    const plan = article('a', '2022-05-03', 'The Norlandic Seamen’s Union will vote on 5 May.')
    const fact = article('b', '2022-05-06', 'The Norlandic Seamen’s Union voted on Thursday.')
    expect(shown([plan, fact])).toEqual(['happened 2022-05-05 x2'])
  })

  test('with a deadline lies between the day it was told and that', () => {
    const told = article('a', '2022-05-03', 'Norland will withdraw its guards by 20 May 2022.')
    expect(shown([told])).toEqual(['planned 2022-05-03..2022-05-20 x1'])
  })

  test('that is denied stands beside the one that is told', () => {
    const text = 'Rebels attacked a ferry on 2 May.\n\nThe mayor rode out.\n\nRebels never attacked a ferry on 2 May.'
    expect(shown([article('a', '2022-05-03', text)]).sort()).toEqual(['denied 2022-05-02 x1', 'happened 2022-05-02 x1'])
  })

  test('is labelled in words of an article, those that most tell', () => {
    const told = [
      article('a', '2022-05-03', 'Rebels attacked a ferry of the Oskvar Ferry Company on 2 May.'),
      article('b', '2022-05-03', 'Bloodthirsty rebels attacked a ferry of the Oskvar Ferry Company on 2 May.'),
    ]
    expect(eventsOf(told).map(({ label }) => label)).toEqual([
      'Rebels attacked a ferry of the Oskvar Ferry Company on 2 May',
    ])
  })
})

describe('an event told vaguely', () => {
  const law = 'Norland passed a law on ferries on 3 March 2022.'

  test('of a month is the one of its word on a day of it', () => {
    const vague = article('b', '2022-05-04', 'The mayor spoke of a law on piers that Norland adopted in March.')
    expect(shown([article('a', '2022-05-03', law), vague])).toEqual(['happened 2022-03-03 x2'])
  })

  test('stays by itself where two fit', () => {
    const both = article(
      'a',
      '2022-05-03',
      `${law}\n\nThe mayor rode out.\n\nNorland passed a law on tolls on 21 March 2022.`,
    )
    const vague = article('b', '2022-05-04', 'The mayor spoke of a law on piers that Norland adopted in March.')
    expect(shown([both, vague])).toHaveLength(3)
  })

  test('without any time joins the day that another article tells, or is listed undated where two tell it', () => {
    const undated = 'The Norlandic Seamen’s Union sued the Oskvar Ferry Company in court.'
    const dated = 'The Norlandic Seamen’s Union sued the Oskvar Ferry Company in court on Monday.'
    const [one, other] = [article('a', '2022-05-03', undated), article('b', '2022-05-04', undated)]
    expect(shown([one, article('b', '2022-05-04', dated)])).toEqual(['happened 2022-05-02 x2'])
    expect(shown([one, other])).toEqual(['happened null x2'])
    expect(shown([one])).toEqual([])
  })

  test('none: half a year later the same words tell another event', () => {
    const undated = 'The Norlandic Seamen’s Union sued the Oskvar Ferry Company in court.'
    expect(shown([article('a', '2022-05-03', undated), article('b', '2022-11-04', undated)])).toEqual([])
  })
})

describe('an act of speech', () => {
  test('is told apart by who speaks', () => {
    const text = (who: string): string => `${who} told Radio Oskvar on Monday that the harbour was quiet.`
    const [one, other] = [
      article('a', '2022-05-03', text('Tilda Brennvik')),
      article('b', '2022-05-03', text('Jorun Aker')),
    ]
    expect(shown([one, other])).toEqual(['happened 2022-05-02 x1', 'happened 2022-05-02 x1'])
    expect(shown([one, article('b', '2022-05-03', text('Tilda Brennvik'))])).toEqual(['happened 2022-05-02 x2'])
  })
})

describe('two events', () => {
  test('stay two on different days', () => {
    const text = 'Rebels attacked a ferry on 2 May.\n\nRebels attacked a ferry on 1 May.'
    expect(shown([article('a', '2022-05-03', text)])).toHaveLength(2)
  })

  test('of unrelated articles never meet for their kind, word and day alone', () => {
    const one = articleText('Mill burns\n\nRebels attacked a mill on 2 May 2022, Dora Felk said.', { id: 'x' })
    const other = articleText('Bus falls\n\nYouths attacked a bus on 2 May 2022, Jon Tarvik said.', { id: 'y' })
    expect(shown([one, other])).toEqual(['happened 2022-05-02 x1', 'happened 2022-05-02 x1'])
  })
})

describe('the timeline', () => {
  const story = [
    article(
      'a',
      '2022-05-03',
      'Rebels attacked a ferry of the Oskvar Ferry Company on Monday. The attack cost a life.',
    ),
    article(
      'b',
      '2022-05-04',
      'The Oskvar Ferry Company was attacked by rebels on 2 May. Norland will withdraw its guards by 20 May.',
    ),
    article('c', '2022-05-06', 'The Norlandic Seamen’s Union voted on Thursday.'),
  ]

  test('does not depend on the order of the articles', () => {
    const shuffled = fc.shuffledSubarray(story, { minLength: story.length })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(eventsOf(order)).toEqual(eventsOf(story))
      }),
      { seed: 5, numRuns: 10 },
    )
  })

  test('does not change when articles of another story come in', () => {
    const own = new Set(eventsOf(story).map(({ id }) => id))
    expect(eventsOf([...otherStory, ...story]).filter(({ id }) => own.has(id))).toEqual(eventsOf(story))
  })

  test('obeys people who say that two mentions differ', () => {
    const marks = analysed(story).articles.flatMap((one) =>
      one.layer('events').filter(({ type }) => type === 'ASSAULT'),
    )
    const [a, , b] = marks.map(({ id }) => id as MarkId)
    if (a === undefined || b === undefined) throw new Error('The attack is not told twice')
    expect(shown(story)[0]).toBe('happened 2022-05-02 x3')
    expect(shown(story, { same: [], different: [[a, b]] }).filter((one) => one.includes('05-02'))).toHaveLength(2)
  })
})
