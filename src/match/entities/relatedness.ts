import type { ArticleId } from '../../record/ids.ts'
import type { Occurrence, Place } from './story-names.ts'

/** So many names that no gazetteer knows must two articles share to be taken for one story here. */
const enough = 2

const most = 12

const articlesOf = (places: readonly Place[]): Set<ArticleId> => new Set(places.map(({ article }) => article))

/** Which articles tell of the same, by the names they share: an unrelated article must not change what a short name means. */
export class Relatedness {
  readonly #keys = new Map<ArticleId, Set<string>>()
  readonly #known = new Map<string, boolean>()

  constructor(occurrences: readonly Occurrence[]) {
    for (const { found, article, parts } of occurrences) {
      if (found.by.endsWith('gazetteer')) continue
      const keys = this.#keys.get(article)
      if (keys === undefined) this.#keys.set(article, new Set([parts.key]))
      else keys.add(parts.key)
    }
  }

  related(a: ArticleId, b: ArticleId): boolean {
    if (a === b) return true
    const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`
    const known = this.#known.get(pair)
    if (known !== undefined) return known
    const found = this.#shared(a, b) >= enough
    this.#known.set(pair, found)
    return found
  }

  /** Whether some article of the one and some of the other are; of each at most the first dozen are compared. */
  anyRelated(one: readonly Place[], other: readonly Place[]): boolean {
    const [a, b] = [articlesOf(one), articlesOf(other)]
    for (const article of a) if (b.has(article)) return true
    const few = [...b].slice(0, most)
    return [...a].slice(0, most).some((article) => few.some((partner) => this.related(article, partner)))
  }

  #shared(a: ArticleId, b: ArticleId): number {
    const [one, other] = [this.#keys.get(a), this.#keys.get(b)]
    if (one === undefined || other === undefined) return 0
    const [small, large] = one.size <= other.size ? [one, other] : [other, one]
    let shared = 0
    for (const key of small) if (large.has(key) && ++shared >= enough) break
    return shared
  }
}
