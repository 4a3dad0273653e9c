import { expect, test } from 'vitest'
import { reuseWords } from '../lexicon/en/reuse-words.ts'
import { cases } from '../testing/cases.ts'
import { runStages } from '../testing/layers.ts'
import { asTestArticles, framed, markedArticles, plainStages } from '../testing/marked-articles.ts'
import { novelty } from './novelty.ts'
import { reuse } from './reuse/reuse.ts'

const states: readonly string[] = ['first', 'repeated', 'changed', 'stock']

test.each(cases('reuse/novelty').map((one) => [one.name, one] as const))('%s', (_, one) => {
  const articles = markedArticles(one)
  const stages = [...plainStages(articles), ...framed(articles), reuse(reuseWords), novelty]
  const found = runStages(asTestArticles(articles), stages).layer('novelty')
  const text = new Map(articles.map((article) => [article.id, article.text]))
  const shown = found.map(
    ({ article, start, end, state }) => `${state} ${article}: ${text.get(article)?.slice(start, end)}`,
  )
  const wanted = articles.flatMap(({ id, marks }) =>
    marks.filter(({ name }) => states.includes(name)).map(({ name, words }) => `${name} ${id}: ${words}`),
  )
  expect(shown).toEqual(wanted)
})
