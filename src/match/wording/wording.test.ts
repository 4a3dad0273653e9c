import { describe, expect, test } from 'vitest'
import { quotations } from '../../find/quotations/quotations.ts'
import { wordingWords } from '../../lexicon/en/wording-words.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import type { ArticleView, StoryView } from '../../record/stage.ts'
import { cases } from '../../testing/cases.ts'
import { runStages } from '../../testing/layers.ts'
import type { ExpectedMark } from '../../testing/marked.ts'
import { asTestArticles, type MarkedArticle, markedArticles, plainStages } from '../../testing/marked-articles.ts'
import { wording } from './wording.ts'

const voices: readonly string[] = ['own', 'quoted', 'attributed']

/** The layers below wording as the marks have them. */
function marked(articles: readonly MarkedArticle[]): readonly unknown[] {
  const of = (id: string, name: string): readonly ExpectedMark[] =>
    (articles.find((one) => one.id === id)?.marks ?? []).filter((mark) => mark.name === name)
  const idOf = (article: string, { at }: ExpectedMark): MarkId => `${article} ${at.start}` as MarkId
  const stage = { version: 1, reads: [] }
  const article = (writes: string, run: (id: string) => unknown) => ({
    ...stage,
    scope: 'article',
    name: writes,
    writes,
    run: ({ article: { id } }: ArticleView<never>) => run(id),
  })
  const story = (writes: string, run: (ids: readonly string[]) => unknown) => ({
    ...stage,
    scope: 'story',
    name: writes,
    writes,
    run: (view: StoryView<never>) => run(view.articles.map((one) => one.article.id)),
  })
  return [
    article('names', (id) => of(id, 'name').map((mark) => ({ id: idOf(id, mark), at: mark.at, title: null }))),
    article('statements', (id) => of(id, 'indirect').map(({ at }) => ({ content: [at] }))),
    article('events', (id) => of(id, 'event').map(({ at }) => ({ at, trigger: at }))),
    story('entities', (ids) => {
      const names = ids.flatMap((id) => of(id, 'name').map((mark) => [idOf(id, mark), mark.group as EntityId] as const))
      const entities = [...new Set(names.map(([, entity]) => entity))].map((id) => ({
        id,
        type: 'person',
        mentions: [],
      }))
      return { entities, ofName: new Map(names) }
    }),
    story('timeline', (ids) => {
      const events = ids.flatMap((id) => of(id, 'event').map(({ at, group }) => ({ group, article: id, ...at })))
      const groups = [...new Set(events.map(({ group }) => group))]
      return groups.map((id) => ({ id, evidence: events.filter(({ group }) => group === id) }))
    }),
  ]
}

describe('the labels of', () => {
  test.each(cases('wording').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const articles = markedArticles(one)
    const stages = [...plainStages(articles), quotations, ...marked(articles), wording(wordingWords)]
    const found = runStages(asTestArticles(articles), stages).layer('wording')
    const text = new Map(articles.map((article) => [article.id as string, article.text]))
    const shown = found.flatMap(({ entity, labels }) =>
      labels.map(({ article, start, end, voice }) => `${entity} ${voice}: ${text.get(article)?.slice(start, end)}`),
    )
    const wanted = articles.flatMap(({ marks }) =>
      marks.filter(({ name }) => voices.includes(name)).map(({ name, group, words }) => `${group} ${name}: ${words}`),
    )
    expect(shown).toEqual(wanted)
  })
})
