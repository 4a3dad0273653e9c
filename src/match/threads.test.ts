import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reuseWords } from '../lexicon/en/reuse-words.ts'
import { articleText } from '../record/article.ts'
import { markId } from '../record/ids.ts'
import type { LayerName } from '../record/layers.ts'
import type { ArticleView, StoryView } from '../record/stage.ts'
import type { FoundThread } from '../record/thread.ts'
import { createMemory } from '../story/memory.ts'
import type { Pipeline } from '../story/pipeline.ts'
import { run } from '../story/run.ts'
import { type Case, cases } from '../testing/cases.ts'
import type { ExpectedMark } from '../testing/marked.ts'
import { type MarkedArticle, markedArticles, plainStages } from '../testing/marked-articles.ts'
import { threads } from './threads.ts'

const forms: readonly string[] = ['direct', 'mixed', 'indirect']
const idOf = (view: { readonly article: ArticleView<never>['article'] }, { at }: ExpectedMark) =>
  markId(view.article, 'statements', [at])

/** In every case Brand speaks for the guild, and nobody for anybody else. */
const offices = [
  { id: 'brand', type: 'person', roles: [{ title: 'spokesman', of: 'guild', former: false }] },
  { id: 'guild', type: 'organisation', roles: [] },
]

/** Statements and speakers as the marks have them: `lind0varga-a` is said by both, `lind-a-denial` is a denial. */
function told(articles: readonly MarkedArticle[]): readonly unknown[] {
  const marksOf = (id: string) =>
    (articles.find((one) => one.id === id)?.marks ?? []).filter(({ name }) => forms.includes(name))
  return [
    {
      scope: 'article',
      name: 'statements',
      version: 1,
      reads: [],
      writes: 'statements',
      run: (view: ArticleView<never>) =>
        marksOf(view.article.id).map((mark) => ({
          id: idOf(view, mark),
          at: mark.at,
          form: mark.name,
          content: [mark.at],
          kind: mark.group.endsWith('-denial') ? 'denial' : 'speech',
          when: null,
        })),
    },
    {
      scope: 'each',
      name: 'dates',
      version: 1,
      reads: [],
      writes: 'dates',
      run: (view: StoryView<never>) => new Map(view.articles.map((one) => [one.article.id, []])),
    },
    {
      scope: 'story',
      name: 'entities',
      version: 1,
      reads: [],
      writes: 'entities',
      run: () => ({ entities: offices, ofName: new Map() }),
    },
    {
      scope: 'story',
      name: 'speakers',
      version: 1,
      reads: [],
      writes: 'speakers',
      run: (view: StoryView<never>) =>
        new Map(
          view.articles.flatMap((article) =>
            marksOf(article.article.id).map((mark) => {
              const [speaker = 'none'] = mark.group.split('-')
              const speakers = speaker === 'none' ? [] : speaker.split('0').map((entity) => ({ entity }))
              return [idOf(article, mark), { speakers }] as const
            }),
          ),
        ),
    },
  ]
}

interface Told {
  readonly threads: readonly FoundThread[]
  /** The thread that the case's author gave each statement. */
  readonly expected: ReadonlyMap<string, string>
}

function threadsOf(articles: readonly MarkedArticle[]): Told {
  const pipeline = {
    stages: [...plainStages(), ...told(articles), threads(reuseWords)],
  } as unknown as Pipeline<LayerName>
  const texts = articles.map(({ id, date, text }) => articleText(text, { id }, { date }))
  const expected = new Map(
    texts.flatMap((article, i) =>
      (articles[i]?.marks ?? []).map(
        (mark) => [idOf({ article }, mark) as string, mark.group.split('-')[1] ?? ''] as const,
      ),
    ),
  )
  return { threads: run(texts, pipeline, { memory: createMemory(), decisions: [] }).layer('threads'), expected }
}

function shown({ threads, expected }: Told): string[] {
  return threads.map(({ members }) => members.map((id) => expected.get(id)).join(' ')).sort()
}

function wanted(one: Case, { expected }: Told): string[] {
  const letters = [...expected.values()]
  const groups = [...new Set(letters)].map((letter) => letters.filter((other) => other === letter).join(' '))
  return one.isNegative ? [] : groups.filter((group) => group.includes(' ')).sort()
}

describe('the threads of', () => {
  test.each(cases('threads').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const found = threadsOf(markedArticles(one))
    expect(shown(found)).toEqual(wanted(one, found))
  })
})

describe('threads', () => {
  const all = cases('threads')
    .flatMap((one) => markedArticles(one))
    .map((one, i) => ({ ...one, id: `t${i}` }))

  test('are the same in any order of arrival, and every member stands in one thread', () => {
    const whole = threadsOf(all).threads
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(threadsOf(order).threads).toEqual(whole)
      }),
      { seed: 3, numRuns: 20 },
    )
    const members = whole.flatMap((one) => one.members)
    expect(new Set(members).size).toBe(members.length)
  })

  test('name the rule that joined them', () => {
    const [first] = cases('threads')
    const rules = first === undefined ? [] : threadsOf(markedArticles(first)).threads.map(({ by }) => by)
    expect(rules).toEqual(['threads/same-words'])
  })
})
