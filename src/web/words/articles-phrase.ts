import type { ArticleId } from '../../record/ids.ts'
import type { Versions } from '../../record/record.ts'
import { countPhrase } from './count-phrase.ts'

/** Which articles are one that came out more than once: each with the id of the first of its versions. */
export type FirstVersions = ReadonlyMap<ArticleId, ArticleId>

/** Follows the versions of a record once. */
export function firstVersions(versions: readonly Versions[]): FirstVersions {
  return new Map(versions.flatMap(({ articles }) => articles.map((one) => [one, articles[0]] as const)))
}

/**
 * How many articles tell something: "3 articles"; two versions of one count once: "2 articles (3 versions)",
 * "2 versions of 1 article".
 */
export function articlesPhrase(articles: Iterable<ArticleId>, first: FirstVersions): string {
  const all = new Set(articles)
  const distinct = new Set([...all].map((one) => first.get(one) ?? one)).size
  if (distinct === all.size) return countPhrase(all.size, 'article')
  if (distinct === 1) return `${countPhrase(all.size, 'version')} of 1 article`
  return `${countPhrase(distinct, 'article')} (${countPhrase(all.size, 'version')})`
}
