import type { ArticleIndex } from './article-index.ts'

/** The share of an article's sentences, by length, that no earlier article has: a whole percentage; stock passages do not count. */
export function noveltyShare({ novelty }: ArticleIndex): number | null {
  let [fresh, all] = [0, 0]
  for (const { start, end, state } of novelty) {
    if (state === 'stock') continue
    all += end - start
    if (state === 'first') fresh += end - start
  }
  return all === 0 ? null : Math.round((100 * fresh) / all)
}
