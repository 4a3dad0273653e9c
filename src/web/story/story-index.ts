import type { ArticleId, FigureId, StatementId } from '../../record/ids.ts'
import type { Article, Entity, Figure, FigureGroup, HearsayRecord, Statement, StoryEvent } from '../../record/record.ts'
import type { Thread } from '../../record/thread.ts'
import { byStartThenEnd, type Span } from '../../text/span.ts'
import { type FirstVersions, firstVersions } from '../words/articles-phrase.ts'
import { intervalPhrase, shortPhrase, yearOf } from '../words/calendar.ts'
import { address } from './address.ts'
import type { ArticleIndex } from './article-index.ts'
import { numberedParts } from './numbered-part.ts'

/** A record with its cross-references followed: what every part of the page asks of it. */
export interface StoryIndex {
  readonly record: HearsayRecord
  /** In the record's order. */
  readonly articles: readonly ArticleIndex[]
  readonly articleOf: ReadonlyMap<ArticleId, ArticleIndex>
  readonly statementOf: ReadonlyMap<StatementId, Statement>
  /** The place of each statement in the record, from 1: its number in print. */
  readonly numberOf: ReadonlyMap<StatementId, number>
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly eventOf: ReadonlyMap<string, StoryEvent>
  readonly figureOf: ReadonlyMap<FigureId, Figure>
  readonly groupOf: ReadonlyMap<FigureId, FigureGroup>
  readonly firstVersionOf: FirstVersions
  readonly threadOf: ReadonlyMap<StatementId, Thread>
  /** Outlets in the order of their first article. */
  readonly outlets: readonly string[]
}

/** Follows the references of a record once; linear in its size. */
export function storyIndex(record: HearsayRecord): StoryIndex {
  const articles = articleIndexes(record)
  return {
    record,
    articles,
    articleOf: new Map(articles.map((one) => [one.article.id, one])),
    statementOf: byId(record.statements),
    numberOf: new Map(record.statements.map((one, i) => [one.id, i + 1])),
    entityOf: byId<string, Entity>(record.entities),
    eventOf: byId<string, StoryEvent>(record.events),
    figureOf: byId(record.figures),
    groupOf: memberships(record.figureGroups),
    firstVersionOf: firstVersions(record.versions),
    threadOf: memberships(record.threads),
    outlets: [...new Set(record.articles.map((one) => one.outlet).filter((one) => one !== null))],
  }
}

/** The words of a span; `null` where the record is without texts. */
export function wordsAt(story: StoryIndex, article: ArticleId, at: Span): string | null {
  return story.articleOf.get(article)?.article.text?.slice(at.start, at.end) ?? null
}

function articleIndexes(record: HearsayRecord): ArticleIndex[] {
  const statements = perArticle(record.statements)
  const dates = perArticle(record.dates)
  const figures = perArticle(record.figures)
  const novelty = perArticle(record.novelty)
  const names = perArticle(record.entities.flatMap((entity) => entity.mentions.map((one) => ({ ...one, entity }))))
  const known = perArticle(record.reuse.map((reuse) => ({ article: reuse.b.article, reuse })))
  const years = new Set(
    record.articles.flatMap(({ published: { earliest, latest } }) => [yearOf(earliest), yearOf(latest)]),
  )
  years.delete(null)
  const letters = new Letters(record.articles)

  return record.articles.map((article) => {
    const { earliest, latest } = article.published
    const { id } = article
    const letter = letters.of(article)
    return {
      article,
      anchor: address.article(id),
      parts: numberedParts(id, article.parts),
      outlet: outletOf(article),
      date: intervalPhrase(earliest, latest) + letter,
      shortDate: shortPhrase(earliest, latest, years.size > 1) + letter,
      title: titleOf(article),
      statements: statements.get(id) ?? [],
      dates: dates.get(id) ?? [],
      figures: figures.get(id) ?? [],
      names: (names.get(id) ?? []).sort(byStartThenEnd),
      novelty: novelty.get(id) ?? [],
      known: (known.get(id) ?? []).map(({ reuse }) => reuse).sort((a, b) => byStartThenEnd(a.b, b.b)),
    }
  })
}

/** A letter for each of several articles that would be cited alike: " (a)", " (b)"; after z a number. */
class Letters {
  readonly #totals = new Map<string, number>()
  readonly #used = new Map<string, number>()

  constructor(articles: readonly Article[]) {
    for (const one of articles) this.#totals.set(citedAs(one), (this.#totals.get(citedAs(one)) ?? 0) + 1)
  }

  of(article: Article): string {
    const cited = citedAs(article)
    if ((this.#totals.get(cited) ?? 0) < 2) return ''
    const n = this.#used.get(cited) ?? 0
    this.#used.set(cited, n + 1)
    return ` (${n < 26 ? String.fromCharCode(97 + n) : n + 1})`
  }
}

function citedAs(article: Article): string {
  return JSON.stringify([outletOf(article), article.published.earliest, article.published.latest])
}

function outletOf({ outlet, origin, id }: Article): string {
  return outlet ?? origin.path?.replace(/^.*[/\\]/, '') ?? origin.id ?? id
}

function titleOf({ title, text, given, origin, id }: Article): string {
  const words = title === null ? null : (text?.slice(title.start, title.end) ?? null)
  return words ?? given.title ?? origin.path ?? id
}

function byId<Id extends string, One extends { readonly id: Id }>(things: readonly One[]): Map<Id, One> {
  return new Map(things.map((one) => [one.id, one]))
}

function memberships<Id extends string, Group extends { readonly members: readonly Id[] }>(
  groups: readonly Group[],
): Map<Id, Group> {
  return new Map(groups.flatMap((group) => group.members.map((id) => [id, group] as const)))
}

function perArticle<One extends { readonly article: ArticleId }>(things: readonly One[]): Map<ArticleId, One[]> {
  const found = new Map<ArticleId, One[]>()
  for (const one of things) {
    const list = found.get(one.article)
    if (list === undefined) found.set(one.article, [one])
    else list.push(one)
  }
  return found
}
