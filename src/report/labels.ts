import type { ArticleId } from '../record/ids.ts'
import { locusOf } from '../record/places.ts'
import type { Article } from '../record/record.ts'
import type { Span } from '../text/span.ts'

/**
 * A short label for each article that no other one has: the shortest beginning of its file name or id that
 * ends at a word and is unique ("003"), else the whole. Bounded at 40 characters.
 */
export function articleLabels(articles: readonly Article[]): ReadonlyMap<ArticleId, string> {
  const stems = articles.map((article) => [article.id, stem(article)] as const)
  const uses = new Map<string, number>()
  for (const [, name] of stems) for (const head of heads(name)) uses.set(head, (uses.get(head) ?? 0) + 1)
  return new Map(stems.map(([id, name]) => [id, heads(name).find((head) => uses.get(head) === 1) ?? name]))
}

/** Where a span stands, as a person would say it: "003 ¶14", "003 title", "003 caption". */
export function evidence(label: string, article: Article, at: Pick<Span, 'start'>): string {
  const { part, paragraph } = locusOf(article, at)
  return part === 'paragraph' ? `${label} ¶${paragraph}` : `${label} ${part}`
}

function stem({ id, origin }: Article): string {
  const name = origin.id ?? (origin.path ?? id).replace(/^.*\//, '').replace(/\.[a-z0-9]{1,6}$/i, '')
  return name.slice(0, 40)
}

/** The beginnings of a name that end at a word, shortest first, the whole name last. */
function heads(name: string): string[] {
  return [...name.matchAll(/[-_. ]|$/g)].map(({ index }) => name.slice(0, index)).filter((head) => head.length >= 2)
}
