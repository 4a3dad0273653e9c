import type { ArticleText, Published } from '../../record/article.ts'
import { keptByPair } from '../../record/kept-by.ts'
import { daysBetween } from './days-between.ts'

/** The article that tells a figure, as far as others are compared with it. */
export interface Teller {
  readonly article: ArticleText
  readonly published: Published
  /** What it names, folded, but for countries. */
  readonly names: ReadonlySet<string>
}

/** So many names that are no country's make two articles tellers of one story. */
const namesInCommon = 2

/** Articles that came out more days apart must share this part of their names: a beat keeps its names through many stories. */
const longAgo = 45
const partInCommon = 0.3

/** Whether two articles tell one story. */
export const tellOneStory: (a: Teller, b: Teller) => boolean = keptByPair((a: Teller, b: Teller): boolean => {
  const common = commonNames(a.names, b.names)
  if (common < namesInCommon) return false
  if (daysBetween(a.published, b.published) <= longAgo) return true
  return common >= partInCommon * Math.min(a.names.size, b.names.size)
})

function commonNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const name of few) if (many.has(name)) count++
  return count
}
