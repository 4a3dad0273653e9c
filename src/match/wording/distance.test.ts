import { describe, expect, test } from 'vitest'
import { quotations } from '../../find/quotations/quotations.ts'
import { distanceWords } from '../../lexicon/en/distance-words.ts'
import type { ArticleView } from '../../record/stage.ts'
import { type Case, cases } from '../../testing/cases.ts'
import { runStages } from '../../testing/layers.ts'
import { asTestArticles, markedArticles, plainStages } from '../../testing/marked-articles.ts'
import { distance } from './distance.ts'

/** What is found in a case, as its marks say it. */
function found(one: Case): { readonly shown: readonly string[]; readonly wanted: readonly string[] } {
  const articles = markedArticles(one)
  const marks = articles.flatMap((article) => article.marks)
  const named = (name: string) => marks.filter((mark) => mark.name === name)
  const stage = { scope: 'article', version: 1, reads: [] }
  const cues = named('cue').map(({ at }) => at)
  const layers = [
    ...plainStages(articles),
    quotations,
    { ...stage, name: 'names', writes: 'names', run: () => named('name').map(({ at }) => ({ at })) },
    {
      ...stage,
      name: 'statements',
      writes: 'statements',
      run: (_: ArticleView<never>) =>
        named('indirect').map(({ at }, i) => ({ at, content: [at], cue: cues.slice(i, i + 1) })),
    },
    distance(distanceWords),
  ]
  const run = runStages(asTestArticles(articles), layers)
  const text = articles[0]?.text ?? ''
  return {
    shown: run.layer('distance').map(({ start, end, kind, voice }) => `${kind} ${voice}: ${text.slice(start, end)}`),
    wanted: marks
      .filter(({ name }) => name === 'marks' || name === 'words')
      .sort((a, b) => a.at.start - b.at.start)
      .map(({ name, group, words }) => `${name} ${group}: ${words}`),
  }
}

describe('what is kept at a distance in', () => {
  test.each(cases('distance').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { shown, wanted } = found(one)
    expect(shown).toEqual(wanted)
  })
})
