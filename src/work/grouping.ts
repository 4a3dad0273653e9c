import { Nearby } from '../match/stories/nearby.ts'
import { regrouped, type Surroundings } from '../match/stories/regroup.ts'
import { farthestJoined } from '../match/stories/together.ts'
import type { Collection } from '../store/sqlite/collection/collection.ts'
import type { Sheeted } from '../store/sqlite/collection/sheets.ts'
import { byPublication, pieces } from './order.ts'

/** New articles that are put into groups together: so many, with those around them, are in memory at once. */
const atOnce = 10_000

/**
 * Puts all articles that are in no group into groups, some at a time in the order of their days, so that each time
 * only articles of some days are looked at. Gives back how many groups are not as they were.
 */
export async function groupAll(collection: Collection): Promise<number> {
  let count = 0
  for (const some of pieces(await collection.looseArticles(), atOnce)) {
    const loose = await collection.sheets(some)
    const groups = await regrouped<Sheeted>(loose, new Around(collection, loose))
    await collection.keepGroups(groups.map((group) => group.map(({ article }) => article)))
    count += groups.length
  }
  return count
}

/** The articles around some that are in no group yet: each is read from the store once. */
class Around implements Surroundings<Sheeted> {
  readonly compare = byPublication
  readonly #collection: Collection
  readonly #sheets = new Map<number, Sheeted>()
  /** The days of which all articles are here. */
  #from = Number.POSITIVE_INFINITY
  #to = Number.NEGATIVE_INFINITY

  constructor(collection: Collection, loose: readonly Sheeted[]) {
    this.#collection = collection
    for (const one of loose) this.#sheets.set(one.article, one)
  }

  async linked(some: readonly Sheeted[]): Promise<readonly (readonly Sheeted[])[]> {
    const found: Sheeted[][] = some.map(() => [])
    if (some.length === 0) return found
    await this.#cover(some)
    const nearby = new Nearby(some)
    for (const other of this.#sheets.values()) {
      for (const place of nearby.of(other)) if (some[place] !== other) found[place]?.push(other)
    }
    return found
  }

  async group(one: Sheeted): Promise<readonly Sheeted[]> {
    if (one.group === null) return [one]
    const members = await this.#collection.sheetsOfGroup(one.group)
    return members.map((member) => this.#same(member))
  }

  /** Reads the articles of all days on which one may lie that could be joined with one of these. */
  async #cover(some: readonly Sheeted[]): Promise<void> {
    const from = some.reduce((least, { days }) => Math.min(least, days.earliest), Infinity) - farthestJoined
    const to = some.reduce((most, { days }) => Math.max(most, days.latest), -Infinity) + farthestJoined
    if (this.#from > this.#to) await this.#load(from, to)
    else {
      if (from < this.#from) await this.#load(from, this.#from)
      if (to > this.#to) await this.#load(this.#to, to)
    }
    this.#from = Math.min(this.#from, from)
    this.#to = Math.max(this.#to, to)
  }

  async #load(from: number, to: number): Promise<void> {
    for (const sheet of await this.#collection.groupedBetween(from, to)) this.#same(sheet)
  }

  /** An article is one object here, whichever way it came. */
  #same(sheet: Sheeted): Sheeted {
    const known = this.#sheets.get(sheet.article)
    if (known !== undefined) return known
    this.#sheets.set(sheet.article, sheet)
    return sheet
  }
}
