import type { ArticleId } from '../../record/ids.ts'
import type { Occurrence } from './story-names.ts'

/** So many names that no gazetteer knows must two articles share to be taken for one story here. */
const enough = 2

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

  #shared(a: ArticleId, b: ArticleId): number {
    const [one, other] = [this.#keys.get(a), this.#keys.get(b)]
    if (one === undefined || other === undefined) return 0
    const [small, large] = one.size <= other.size ? [one, other] : [other, one]
    let shared = 0
    for (const key of small) if (large.has(key) && ++shared >= enough) break
    return shared
  }
}
