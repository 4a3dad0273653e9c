import type { ArticleText, Given } from '../record/article.ts'
import type { ArticleId, TextId } from '../record/ids.ts'
import type { Added } from './store.ts'

/** What is known of an article when one of that id comes. */
export interface KnownArticle {
  readonly current: { readonly textId: TextId; readonly given: Given }
  /** What came with the text that comes now, where that text is known already. */
  readonly same: Given | undefined
}

/** What became of one text that came. `given`: what is to be kept beside it. */
interface Arrival {
  readonly kind: keyof Added
  readonly given: Given
  readonly isCurrent: boolean
}

/**
 * The order in which texts that came together are taken in, so that their own order does not matter: of one
 * article, the later dated, then the longer, then the greater text id comes last, and so becomes current.
 */
export function inOrder(articles: readonly ArticleText[]): ArticleText[] {
  return articles
    .map((article) => ({ article, rest: JSON.stringify([article.origin.path, article.origin.id, article.given]) }))
    .sort((a, b) => byArrival(a.article, b.article) || compare(b.rest, a.rest))
    .map(({ article }) => article)
}

function byArrival(a: ArticleText, b: ArticleText): number {
  return (
    compare(a.id, b.id) ||
    compare(a.given.date ?? '', b.given.date ?? '') ||
    a.text.length - b.text.length ||
    compare(a.textId, b.textId)
  )
}

/**
 * What becomes of a text. A new one becomes current unless it is dated before the current one. A known one
 * stays what it was, so that reading a folder twice changes nothing; what was not known of it is filled in,
 * and what is said of it now outweighs what was said before.
 */
export function arrival({ textId, given }: ArticleText, known: KnownArticle | undefined): Arrival {
  if (known === undefined) return { kind: 'added', given, isCurrent: true }
  const { current, same } = known
  if (same !== undefined) {
    const both = described(same, given)
    const isNew = JSON.stringify(both) !== JSON.stringify(same)
    return { kind: isNew ? 'described' : 'unchanged', given: both, isCurrent: current.textId === textId }
  }
  const isOlder = given.date !== null && current.given.date !== null && given.date < current.given.date
  return { kind: isOlder ? 'older' : 'revised', given, isCurrent: !isOlder }
}

function described(before: Given, now: Given): Given {
  return {
    title: now.title ?? before.title,
    outlet: now.outlet ?? before.outlet,
    date: now.date ?? before.date,
    url: now.url ?? before.url,
    section: now.section.length > 0 ? now.section : before.section,
    language: now.language ?? before.language,
  }
}

/** What is told of an article of which several texts came: what weighs most. */
const weight: Readonly<Record<keyof Added, number>> = { unchanged: 0, older: 1, described: 2, revised: 3, added: 4 }

/** Collects what became of the texts that came together. */
export class Arrivals {
  readonly #kinds = new Map<ArticleId, keyof Added>()

  note(id: ArticleId, kind: keyof Added): void {
    const before = this.#kinds.get(id)
    if (before === undefined || weight[kind] > weight[before]) this.#kinds.set(id, kind)
  }

  /** Whether anything came that was not known. */
  get isChange(): boolean {
    return [...this.#kinds.values()].some((kind) => kind !== 'unchanged')
  }

  all(): Added {
    const of = (kind: keyof Added): ArticleId[] =>
      [...this.#kinds].flatMap(([id, each]) => (each === kind ? [id] : [])).sort(compare)
    return {
      added: of('added'),
      revised: of('revised'),
      described: of('described'),
      older: of('older'),
      unchanged: of('unchanged'),
    }
  }
}

/** The order of ids: by UTF-16 code units, as everywhere in the record; a database's own order differs beyond the basic plane. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
