import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotations } from '../find/quotations/quotations.ts'
import { reuseWords } from '../lexicon/en/reuse-words.ts'
import { articleText } from '../record/article.ts'
import { markId } from '../record/ids.ts'
import type { LayerName } from '../record/layers.ts'
import type { ArticleView, StoryView } from '../record/stage.ts'
import type { Telling } from '../record/thread.ts'
import { createMemory } from '../story/memory.ts'
import type { Pipeline } from '../story/pipeline.ts'
import { run } from '../story/run.ts'
import { cases } from '../testing/cases.ts'
import { type MarkedArticle, markedArticles, plainStages } from '../testing/marked-articles.ts'
import { tellings } from './tellings.ts'

/** Every mark of a case is a statement, and all of them are one thread. */
function told(articles: readonly MarkedArticle[]): readonly unknown[] {
  const statementsOf = ({ article }: ArticleView<never>) =>
    (articles.find(({ id }) => id === article.id)?.marks ?? []).map(({ at, name }) => ({
      id: markId(article, 'statements', [at]),
      form: name,
      content: [at],
    }))
  return [
    {
      scope: 'article',
      name: 'statements',
      version: 1,
      reads: [],
      writes: 'statements',
      run: statementsOf,
    },
    {
      scope: 'story',
      name: 'threads',
      version: 1,
      reads: [],
      writes: 'threads',
      run: (view: StoryView<never>) => [
        { id: 't', members: view.articles.flatMap(statementsOf).map(({ id }) => id), by: 'given' },
      ],
    },
  ]
}

interface Found {
  readonly tellings: readonly Telling[]
  readonly articles: readonly MarkedArticle[]
}

function tellingsIn(articles: readonly MarkedArticle[]): Found {
  const pipeline = {
    stages: [...plainStages(), quotations, ...told(articles), tellings(reuseWords)],
  } as unknown as Pipeline<LayerName>
  const texts = articles.map(({ id, date, text }) => articleText(text, { id }, { date }))
  const [found = []] = run(texts, pipeline, { memory: createMemory(), decisions: [] }).layer('tellings').values()
  return { tellings: found, articles }
}

/** The texts of the articles that have a statement, in the order of the tellings. */
const textsOf = ({ articles }: Found): string[] => articles.flatMap(({ text, marks }) => marks.map(() => text))

/** "cut-altered: bread → wine": the relation and the words that differ, as the cases write them. */
function shown(found: Found): string[] {
  const texts = textsOf(found)
  const full = texts[found.tellings.findIndex(({ relation }) => relation === 'fullest')] ?? ''
  return found.tellings.map(({ relation, altered, edits }, i) => {
    const words = edits.map(({ a, b }) => `${full.slice(a.start, a.end)} → ${texts[i]?.slice(b.start, b.end)}`)
    return `${relation}${altered ? '-altered' : ''}${words.length === 0 ? '' : `: ${words.join('; ')}`}`
  })
}

describe('the tellings of', () => {
  test.each(cases('tellings').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const articles = markedArticles(one)
    const found = tellingsIn(articles)
    const relations = articles.flatMap(({ marks }) => marks.map(({ group }) => group))
    expect(shown(found).map((line) => line.split(':')[0])).toEqual(relations)
    expect(one.isNegative).toBe(!relations.some((group) => group.endsWith('altered')))
  })
})

test('the words that differ are told with their places in both articles', () => {
  const [one] = cases('tellings').filter(({ title }) => title === 'one word altered within the marks')
  expect(one && shown(tellingsIn(markedArticles(one)))).toEqual(['fullest', 'reworded-altered: stokers → workers'])
})

test('edits put in the place of the words of the fullest telling give the other one', () => {
  const word = fc.constantFrom('gate', 'pier', 'rope', 'no', 'boat', 'salt', '…')
  const said = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `“${words.join(' ')}”`)
  const articleOf = (text: string, i: number): MarkedArticle =>
    ({
      id: `t${i}`,
      date: null,
      text,
      marks: [{ name: 'direct', group: '', at: { start: 0, end: text.length }, words: text }],
    }) as never
  const plain = (text: string): string => text.replace(/[“”…]/g, ' ').replace(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(said, said, (a, b) => {
      const found = tellingsIn([articleOf(a, 0), articleOf(b, 1)])
      const texts = textsOf(found)
      const full = texts[found.tellings.findIndex(({ relation }) => relation === 'fullest')] ?? ''
      found.tellings.forEach(({ relation, edits }, i) => {
        if (relation === 'paraphrased') return
        let [made, at] = ['', 0]
        for (const edit of edits) {
          made += `${full.slice(at, edit.a.start)} ${texts[i]?.slice(edit.b.start, edit.b.end)} `
          at = edit.a.end
        }
        expect(plain(made + full.slice(at))).toBe(plain(texts[i] ?? ''))
      })
    }),
    { seed: 5, numRuns: 300 },
  )
})
