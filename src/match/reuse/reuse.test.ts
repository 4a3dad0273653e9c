import { describe, expect, test } from 'vitest'
import { reuseWords } from '../../lexicon/en/reuse-words.ts'
import { articleText } from '../../record/article.ts'
import type { LayerName } from '../../record/layers.ts'
import type { Reuse } from '../../record/record.ts'
import { createMemory, type Memory } from '../../story/memory.ts'
import type { AnyStage, Pipeline } from '../../story/pipeline.ts'
import { run } from '../../story/run.ts'
import { cases } from '../../testing/cases.ts'
import { runStages, type TestArticle } from '../../testing/layers.ts'
import {
  asTestArticles,
  framed,
  type MarkedArticle,
  markedArticles,
  plainStages,
} from '../../testing/marked-articles.ts'
import { reuse } from './reuse.ts'

const kinds: readonly string[] = ['copied', 'edited', 'paraphrase', 'stock']

function reuseOf(articles: readonly TestArticle[], marked: readonly MarkedArticle[] = []): readonly Reuse[] {
  return runStages(articles, [...plainStages(marked), ...framed(marked), reuse(reuseWords)]).layer('reuse')
}

function expected(articles: readonly MarkedArticle[]): string[] {
  const marks = articles.flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, id })))
  const groups = new Set(marks.filter(({ name }) => kinds.includes(name)).map(({ name, group }) => `${name} ${group}`))
  return [...groups].map((key) => {
    const sides = marks.filter(({ name, group }) => `${name} ${group}` === key)
    return [key.split(' ')[0], ...sides.map(({ id, words }) => `${id}: ${words}`)].join('\n')
  })
}

function shown(found: readonly Reuse[], articles: readonly MarkedArticle[]): string[] {
  const text = new Map(articles.map((one) => [one.id, one.text]))
  return found.map(({ kind, stock, a, b }) => {
    const words = [a, b].map(({ article, start, end }) => `${article}: ${text.get(article)?.slice(start, end)}`)
    return [stock ? 'stock' : kind, ...words].join('\n')
  })
}

describe('the passages of', () => {
  test.each(cases('reuse/passages').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const articles = markedArticles(one)
    expect(shown(reuseOf(asTestArticles(articles), articles), articles).sort()).toEqual(expected(articles).sort())
  })
})

const shared =
  'The dockers of Senmark laid down their tools after the harbour board cut the night allowance by a third.'

describe('reuse', () => {
  test('names the earlier article first, whatever the ids', () => {
    const found = reuseOf([
      { id: 'a', date: '2031-05-09', text: shared },
      { id: 'b', date: '2031-05-02', text: shared },
    ])
    expect(found.map(({ a, b }) => [a.article, b.article])).toEqual([['b', 'a']])
  })

  test('gives an article its passages even where two have one and the same text', () => {
    const found = reuseOf([
      { id: 'a', text: shared },
      { id: 'b', text: shared },
      { id: 'c', text: shared },
    ])
    expect(found.map(({ kind, a, b }) => [kind, a.article, b.article])).toEqual([
      ['copied', 'a', 'b'],
      ['copied', 'a', 'c'],
      ['copied', 'b', 'c'],
    ])
  })

  test('cuts a copy where either article begins a new part', () => {
    const one = 'Rain fell on the orchards above Tolvik for nineteen days and spoiled the early cherries.'
    const other = 'Growers want the province to pay for nets before the blossom opens in the valley.'
    const found = reuseOf([
      { id: 'a', text: `${one}\n\n${other}` },
      { id: 'b', text: `${one} ${other}` },
    ])
    expect(found.map(({ a }) => [a.start, a.end])).toEqual([
      [0, one.length],
      [one.length + 2, one.length + 2 + other.length],
    ])
  })

  test("takes a phrase that stands in most of an outlet's articles on a story for its formula", () => {
    const phrase = 'the shift from open mining to a closed basin'
    const about = (before: string, after: string): string =>
      `The quarry of Gorsk will change its ways, the operator Velmar told the villagers below the quarry of Gorsk.\n\n${before} ${phrase} ${after}`
    const own = [
      about('Pumps must be bought abroad for', 'although nobody in the district council has ever seen one at work.'),
      about('Neighbours who fear for their cracked chimneys along the haulage road asked', 'be put off until spring.'),
      about('Fences, tarpaulins, sprinklers and a doctor for every shift are what', 'costs the treasury of Velmar.'),
    ].map((text, i) => ({ id: `g${i}`, outlet: 'Gorsk Courier', date: `2031-05-0${i + 1}`, text }))
    const found = reuseOf(own).filter(({ a }) => a.start > 100)
    expect(found.map(({ stock, a, b }) => [stock, a.article, b.article])).toEqual([
      [true, 'g0', 'g1'],
      [true, 'g0', 'g2'],
      [true, 'g1', 'g2'],
    ])
  })

  test('keeps what it worked out: a new article costs its own pairs only', () => {
    const memory = createMemory()
    const keys: string[] = []
    const set: Memory['set'] = (key, value, texts) => {
      keys.push(key)
      memory.set(key, value, texts)
    }
    const watched = { get: (key: string) => memory.get(key), set }
    const pairs = (): number => keys.filter((key) => key.includes(' pair ')).length
    const stage = reuse(reuseWords)
    const articles = ['one', 'two', 'three'].map((end, i) => ({
      id: `p${i}`,
      text: `${shared}\n\nSo much for ${end}.`,
    }))
    const pipeline = { stages: [...plainStages(), ...framed(), stage] as readonly AnyStage[] } as Pipeline<LayerName>
    const view = (list: readonly (TestArticle & { id: string; text: string })[]) => {
      const articles = list.map(({ id, text }) => articleText(text, { id }))
      return run(articles, pipeline, { memory: watched, decisions: [] })
    }
    view(articles.slice(0, 2))
    expect(pairs()).toBe(1)
    view(articles)
    expect(pairs()).toBe(3)
  })
})
