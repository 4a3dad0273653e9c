import { averageLink, type Edge } from './average-link.ts'
import { type Dated, likenesses } from './likeness.ts'
import { farthestJoined, Likenesses, threshold, timeFactor } from './together.ts'

/**
 * Groups articles by average link of their likenesses: lists of places, ascending, each place in exactly one, by
 * their first. Equal likenesses go by the articles' places, so that the list has to be in an order of its own.
 */
export function groupsIn(articles: readonly Dated[]): number[][] {
  if (articles.length < 2) return articles.map((_, i) => [i])
  const edges: Edge[] = []
  likenesses(articles, { least: threshold, window: farthestJoined }, ({ a, b, cosine }) => {
    const weight = cosine * timeFactor(articles[a]?.days, articles[b]?.days)
    if (weight >= threshold) edges.push({ a, b, weight })
  })
  const weak = new Likenesses(articles)
  return averageLink(articles.length, edges, threshold, (some, others) => weak.sum(some, others))
}
