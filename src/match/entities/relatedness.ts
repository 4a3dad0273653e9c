import type { ArticleId } from '../../record/ids.ts'
import { keptByPair } from '../../record/kept-by.ts'
import type { Occurrence, Place } from './story-names.ts'

/** So many names that no gazetteer knows must two articles share to be taken for one story here. */
const enough = 2

const most = 12

/** An article by the names in it that no gazetteer knows. */
export interface Teller {
  readonly article: ArticleId
  readonly keys: ReadonlySet<string>
}

/** The teller that an article's occurrences make. */
export function tellerOf(article: ArticleId, occurrences: readonly Occurrence[]): Teller {
  const keys = occurrences.filter(({ found }) => !found.by.endsWith('gazetteer')).map(({ parts }) => parts.key)
  return { article, keys: new Set(keys) }
}

/** Whether two articles tell of the same. */
const areRelated = keptByPair(({ keys: one }: Teller, { keys: other }: Teller): boolean => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const key of small) if (large.has(key) && ++shared >= enough) return true
  return false
})

/** Whether some article of the one and some of the other are or tell of the same; of each at most the first dozen are compared. */
export function anyRelated(one: readonly Teller[], other: readonly Teller[]): boolean {
  if (one.length === 1 && other.length === 1 && one[0] === other[0]) return true
  const known = new Set(one)
  for (const teller of other) if (known.has(teller)) return true
  const few = other.slice(0, most)
  return one.slice(0, most).some((teller) => few.some((partner) => areRelated(teller, partner)))
}

/** Which articles tell of the same, by the names they share: an unrelated article must not change what a short name means. */
export class Relatedness {
  readonly #tellers: ReadonlyMap<ArticleId, Teller>
  readonly #known = new Map<readonly Place[], readonly Teller[]>()

  constructor(tellers: readonly Teller[]) {
    this.#tellers = new Map(tellers.map((teller) => [teller.article, teller]))
  }

  /** The articles of some places, each once. No place may be added afterwards. */
  of(places: readonly Place[]): readonly Teller[] {
    const known = this.#known.get(places)
    if (known !== undefined) return known
    const found = new Set<Teller>()
    for (const { article } of places) {
      const teller = this.#tellers.get(article)
      if (teller !== undefined) found.add(teller)
    }
    const tellers = [...found]
    this.#known.set(places, tellers)
    return tellers
  }

  /** Whether some article of the one and some of the other are; of each at most the first dozen are compared. */
  anyRelated(one: readonly Place[], other: readonly Place[]): boolean {
    return anyRelated(this.of(one), this.of(other))
  }
}
