import type { ArticleText, Published } from '../../record/article.ts'
import type { EntityId } from '../../record/ids.ts'
import { keptByPair } from '../../record/kept-by.ts'

/** The article that tells of an event, as far as others are compared with it. */
export interface Teller {
  readonly article: ArticleText
  readonly published: Published
  /** Whom and what it names, and whether that is no place. */
  readonly entities: ReadonlyMap<EntityId, boolean>
}

/** So many entities, one of them no place, make two articles tellers of one story. */
const entitiesInCommon = 3

/** Whether two articles tell one story. */
export const tellOneStory: (a: Teller, b: Teller) => boolean = keptByPair(
  ({ entities: a }: Teller, { entities: b }: Teller): boolean => {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a]
    let common = 0
    let isNoPlace = false
    for (const entity of few.keys()) {
      if (!many.has(entity)) continue
      common++
      isNoPlace ||= a.get(entity) === true
    }
    return common >= entitiesInCommon && isNoPlace
  },
)
