import { tokens } from '../find/tokens.ts'
import { tokenRules } from '../lexicon/en/token-rules.ts'
import type { Part, PartKind } from '../record/record.ts'
import type { ArticleView, StoryView } from '../record/stage.ts'
import { paragraphs } from '../text/paragraphs.ts'
import type { Span } from '../text/span.ts'
import type { TestArticle } from './layers.ts'
import type { ExpectedMark, Marked } from './marked.ts'

/** One of several articles in a case. */
export interface MarkedArticle {
  readonly id: string
  readonly outlet: string
  readonly date: string
  readonly text: string
  /** With places in this article's text. */
  readonly marks: readonly ExpectedMark[]
}

const border = '\n\n====\n\n'

/**
 * Parts a case into its articles: a line `====` stands between two, and each begins with a line `@ Outlet`.
 * They come out a day after each other, in their order, and are called `a0`, `a1` and so on. A mark lies in one of them.
 */
export function markedArticles({ text, marks }: Marked): MarkedArticle[] {
  let from = 0
  return text.split(border).map((source, i) => {
    const [head = '', outlet = ''] = /^@ (.*)\n+/.exec(source) ?? []
    const start = from + head.length
    const end = from + source.length
    from = end + border.length
    return {
      id: `a${i}`,
      outlet,
      date: `2031-05-${String(i + 1).padStart(2, '0')}`,
      text: text.slice(start, end),
      marks: marks
        .filter(({ at }) => at.start >= start && at.end <= end)
        .map((mark) => ({ ...mark, at: { start: mark.at.start - start, end: mark.at.end - start } })),
    }
  })
}

/** The articles as `runStages` takes them. */
export function asTestArticles(articles: readonly MarkedArticle[]): TestArticle[] {
  return articles.map(({ id, outlet, date, text }) => ({ id, outlet, date, text }))
}

const partMarks: readonly string[] = ['title', 'caption', 'boilerplate', 'breadcrumb', 'byline'] satisfies PartKind[]

/**
 * Stages for the layers that come before all matching, as simple as can be: each paragraph is a part, of the
 * kind of the mark that begins with it (`{title …}`, `{boilerplate …}`), else a paragraph; the day is the given one.
 */
export function plainStages(articles: readonly MarkedArticle[] = []): readonly unknown[] {
  const kindAt = new Map(
    articles.flatMap(({ id, marks }) =>
      marks.filter(({ name }) => partMarks.includes(name)).map(({ name, at }) => [`${id} ${at.start}`, name] as const),
    ),
  )
  const partsOf = ({ article: { id, text } }: ArticleView<never>): Part[] =>
    paragraphs(text).map((at) => ({ ...at, kind: (kindAt.get(`${id} ${at.start}`) ?? 'paragraph') as PartKind }))
  const each = (view: StoryView<never>, of: (one: ArticleView<never>) => unknown): Map<string, unknown> =>
    new Map(view.articles.map((one) => [one.article.id, of(one)]))
  const stage = { version: 1, reads: [] }
  return [
    {
      ...stage,
      scope: 'article',
      name: 'layout',
      writes: 'layout',
      run: (one: ArticleView<never>) => ({
        parts: partsOf(one),
        title: null,
        byline: [],
        outlet: null,
        section: [],
        stated: null,
        language: 'en',
      }),
    },
    { ...stage, scope: 'each', name: 'parts', writes: 'parts', run: (view: StoryView<never>) => each(view, partsOf) },
    {
      ...stage,
      scope: 'each',
      name: 'published',
      writes: 'published',
      run: (view: StoryView<never>) =>
        each(view, ({ article: { given } }) => ({
          earliest: given.date,
          latest: given.date,
          basis: 'given',
          reasons: [],
        })),
    },
    tokens(tokenRules),
  ]
}

/**
 * A stage for the layer of statements as the comparing of passages reads it: a mark `{said …}` is a statement's content, and
 * the marks `{source …}` and `{cue …}` that follow or come before it with the same id are its source and its verb. A mark
 * `{day#2031-03-04 …}` is a date with the day that it means, for the layer of dates.
 */
export function framed(articles: readonly MarkedArticle[] = []): readonly unknown[] {
  const marksOf = (id: string): readonly ExpectedMark[] => articles.find((one) => one.id === id)?.marks ?? []
  const named = (id: string, name: string, group: string): Span[] =>
    marksOf(id).flatMap((mark) => (mark.name === name && mark.group === group ? [mark.at] : []))
  const run = ({ article: { id } }: ArticleView<never>): unknown[] =>
    marksOf(id)
      .filter(({ name }) => name === 'said')
      .map(({ group, at }) => ({
        id: `${id} ${group}`,
        inheritsFrom: null,
        content: [at],
        source: named(id, 'source', group),
        cue: named(id, 'cue', group),
        venue: null,
        addressee: null,
        relayedBy: [],
      }))
  const datesOf = ({ article: { id } }: ArticleView<never>): unknown[] =>
    marksOf(id)
      .filter(({ name }) => name === 'day')
      .map(({ group, at }) => ({ at, type: 'DATE', value: group, earliest: group, latest: group, anchor: null }))
  return [
    { version: 1, reads: [], scope: 'article', name: 'statements', writes: 'statements', run },
    { version: 1, reads: [], scope: 'article', name: 'dates', writes: 'dates', run: datesOf },
    { version: 1, reads: [], scope: 'story', name: 'threads', writes: 'threads', run: () => threadsOf(articles) },
  ]
}

/** Statements whose ids begin alike up to a hyphen are one statement: `lind-1` and `lind-2`. */
function threadsOf(articles: readonly MarkedArticle[]): { readonly members: readonly string[] }[] {
  const said = articles.flatMap(({ id, marks }) =>
    marks.flatMap(({ name, group }) =>
      name === 'said' ? [{ id: `${id} ${group}`, thread: group.split('-')[0] ?? '' }] : [],
    ),
  )
  const threads = [...new Set(said.map(({ thread }) => thread))]
  return threads
    .map((name) => ({ members: said.filter(({ thread }) => thread === name).map(({ id }) => id) }))
    .filter(({ members }) => members.length > 1)
}
