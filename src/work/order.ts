import type { Days } from '../match/stories/likeness.ts'
import type { ArticleId } from '../record/ids.ts'

interface Published {
  readonly id: ArticleId
  readonly days: Days
}

/** In the order in which a record has its articles: by the earliest day, those without one last, then by id. */
export function byPublication(a: Published, b: Published): number {
  const day = ({ days: { earliest } }: Published): number =>
    Number.isFinite(earliest) ? earliest : Number.MAX_SAFE_INTEGER
  if (day(a) !== day(b)) return day(a) - day(b)
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** A list in pieces of so many items, the last one shorter. */
export function pieces<Item>(items: readonly Item[], size: number): Item[][] {
  const made: Item[][] = []
  for (let i = 0; i < items.length; i += size) made.push(items.slice(i, i + size))
  return made
}
