import type { ArticleSpan } from '../record/article.ts'
import type { ArticleId, EntityId, StatementId } from '../record/ids.ts'
import type { Article, Entity, HearsayRecord, Statement } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { articlesPhrase, type FirstVersions, firstVersions } from '../web/words/articles-phrase.ts'
import { articleLabels, evidence } from './labels.ts'
import { plainWords } from './words.ts'

/** A record with its cross-references followed: what every list and brief asks of it. */
export class Lookup {
  readonly record: HearsayRecord
  readonly #articles: ReadonlyMap<ArticleId, Article>
  readonly #labels: ReadonlyMap<ArticleId, string>
  readonly #entities: ReadonlyMap<EntityId, Entity>
  readonly #statements: ReadonlyMap<StatementId, Statement>

  readonly #firstVersions: FirstVersions

  constructor(record: HearsayRecord) {
    this.record = record
    this.#firstVersions = firstVersions(record.versions)
    this.#articles = new Map(record.articles.map((one) => [one.id, one]))
    this.#labels = articleLabels(record.articles)
    this.#entities = new Map(record.entities.map((one) => [one.id, one]))
    this.#statements = new Map(record.statements.map((one) => [one.id, one]))
  }

  /** Throws a RangeError for an id that the record does not have, as do the others. */
  article(id: ArticleId): Article {
    return found(this.#articles.get(id), id)
  }

  label(id: ArticleId): string {
    return found(this.#labels.get(id), id)
  }

  entity(id: EntityId): Entity {
    return found(this.#entities.get(id), id)
  }

  statement(id: StatementId): Statement {
    return found(this.#statements.get(id), id)
  }

  /** How many articles, versions of one counted once. */
  articles(ids: Iterable<ArticleId>): string {
    return articlesPhrase(ids, this.#firstVersions)
  }

  /** The words of a span on one line; '' where the record has no text. */
  words(article: ArticleId, at: Span): string {
    return plainWords(this.article(article).text?.slice(at.start, at.end) ?? '')
  }

  /** "003 ¶14": where a span stands. */
  place(at: Pick<ArticleSpan, 'article' | 'start'>): string {
    return evidence(this.label(at.article), this.article(at.article), at)
  }

  /** Who is credited with a statement, in words; where nobody is, the words of the source, or "not resolved". */
  speaker(statement: Statement): string {
    if (statement.speakers.length > 0) {
      return statement.speakers.map(({ entity }) => this.#named(this.entity(entity))).join(' and ')
    }
    const [source] = statement.source
    return source === undefined ? 'not resolved' : this.words(statement.article, source)
  }

  /** The content in one line, its pieces joined by an ellipsis in brackets. */
  content(statement: Statement): string {
    return statement.content.map((at) => this.words(statement.article, at)).join(' […] ')
  }

  /** From mouth to page: speaker, the relays from the farthest to the nearest, the outlet. */
  chain(statement: Statement): string {
    const relays = [...statement.relayedBy].reverse()
    const names = relays.map((relay) => {
      return relay.entity === null ? this.words(statement.article, relay) : plainWords(this.entity(relay.entity).name)
    })
    const outlet = this.article(statement.article).outlet
    return [this.speaker(statement), ...names, ...(outlet === null ? [] : [plainWords(outlet)])].join(' → ')
  }

  #named(entity: Entity): string {
    const of = entity.roles.find((role) => role.of !== null && !role.former)?.of ?? null
    return of === null ? plainWords(entity.name) : `${plainWords(entity.name)} (${plainWords(this.entity(of).name)})`
  }
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new RangeError(`The record has no ${id}`)
  return value
}
