import type { ArticleText } from '../record/article.ts'
import type { ArticleId } from '../record/ids.ts'

/**
 * One article for each id, whatever the order of arrival: of several texts under one id the one with the
 * latest given date is the current revision (then the longer, then the greater text id); of the same text
 * from several places the smallest origin is named.
 */
export function oneOfEach(articles: readonly ArticleText[]): ArticleText[] {
  const current = new Map<ArticleId, ArticleText>()
  for (const article of articles) {
    const other = current.get(article.id)
    if (other === undefined || isCurrent(article, other)) current.set(article.id, article)
  }
  return [...current.values()]
}

function isCurrent(a: ArticleText, b: ArticleText): boolean {
  const [dateA, dateB] = [a.given.date ?? '', b.given.date ?? '']
  if (dateA !== dateB) return dateA > dateB
  if (a.text.length !== b.text.length) return a.text.length > b.text.length
  if (a.textId !== b.textId) return a.textId > b.textId
  return origin(a) < origin(b)
}

function origin({ origin: { path, id }, given }: ArticleText): string {
  return JSON.stringify([path, id, given])
}
