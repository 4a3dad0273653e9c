import type { EntityType } from '../../record/record.ts'
import { keyOf } from './key.ts'
import type { TaggedName } from './name-labels.ts'
import { type Page, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'

/** What the model calls the names of one article where capitals tell, and how often it passes them over. */
export class ArticleNames {
  readonly #types = new Map<string, EntityType>()
  /** How much oftener a name is given by the model than by the rules alone. */
  readonly #lead = new Map<string, number>()

  constructor(page: Page, tagged: readonly TaggedName[], rules: readonly RuleName[]) {
    const covered = new Uint8Array(page.tokens.count)
    for (const name of tagged) {
      covered.fill(1, name.first, name.end)
      if (page.styleAt(name.first) === Style.plain) this.#learn(page, name)
    }
    for (const { first, end, key } of rules) {
      const lead = this.#lead.get(key)
      const isPassedOver = page.styleAt(first) === Style.plain && !covered.subarray(first, end).includes(1)
      if (lead !== undefined && isPassedOver) this.#lead.set(key, lead - 1)
    }
  }

  /** The type of a name by its key, `undefined` for one that the model nowhere gives. */
  typeOf(key: string): EntityType | undefined {
    return this.#types.get(key)
  }

  /** The type of a name that the model overlooked in one place: none where it passes over more places than it names. */
  typeOfOverlooked(key: string): EntityType | undefined {
    return (this.#lead.get(key) ?? 0) < 0 ? undefined : this.#types.get(key)
  }

  /** The name, and the family name of a person unless the article writes that word small as well. */
  #learn(page: Page, name: TaggedName): void {
    const key = keyOf(page, name)
    this.#types.set(key, name.type)
    this.#lead.set(key, (this.#lead.get(key) ?? 0) + 1)
    const family = key.slice(key.lastIndexOf(' ') + 1)
    if (name.type === 'person' && !this.#types.has(family) && !page.small.has(family)) this.#types.set(family, 'person')
  }
}
