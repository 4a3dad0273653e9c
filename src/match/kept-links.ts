import { byStrength, type Link, type Matcher, proposed } from './group.ts'

/**
 * The links between items of many articles, kept from one run to the next: an article that comes is compared with what
 * shares a key with its items, one that goes takes its links with it, and all other pairs are left as they are. What it
 * gives depends on the items of now only, so it may be asked by turns about different lists of articles.
 *
 * Items come by the page, one for each article, and a page is known again by its identity: neither it nor its items may
 * change, and the matcher must go by nothing but its two items and which of them comes first.
 */
export class KeptLinks<Item extends object, ItemId extends string> {
  readonly #matcher: Matcher<Item, ItemId>
  readonly #commonKey: number
  readonly #pages = new Map<readonly Item[], Page<Item, ItemId>>()
  readonly #blocks = new Map<string, Block<Item, ItemId>>()
  /** Best first. */
  #links: KeptLink<Item, ItemId>[] = []
  readonly #counts = new Map<ItemId, number>()
  #turn = 0

  constructor(matcher: Matcher<Item, ItemId>) {
    this.#matcher = matcher
    this.#commonKey = matcher.commonKey ?? 1000
  }

  /** The links among the items of some pages, the same as if all pairs had been compared anew; good until it is asked again. */
  among(pages: readonly (readonly Item[])[]): readonly Link<ItemId>[] {
    if (!this.#take(pages)) {
      // A key has become common, or is so no more: what it alone brought together must be found again.
      this.#clear()
      this.#take(pages)
    }
    const hasTwins = this.#counts.size < pages.reduce((sum, page) => sum + page.length, 0)
    // Two items under one id count as one, by whichever is met first: a case so rare is left to the plain way.
    if (hasTwins) return proposed(pages.flat(), this.#matcher)
    return this.#links
  }

  /** Whether all could be done by adding and taking away. */
  #take(pages: readonly (readonly Item[])[]): boolean {
    const isFresh = this.#pages.size === 0
    const wanted = new Set(pages)
    const touched = new Set<Block<Item, ItemId>>()
    for (const [items, page] of this.#pages) if (!wanted.has(items)) this.#drop(items, page, touched)
    if (touched.size > 0) this.#links = this.#links.filter(({ isGone }) => !isGone)
    const added: Entry<Item, ItemId>[] = []
    for (const [place, items] of pages.entries()) {
      const known = this.#pages.get(items)
      if (known !== undefined) known.place = place
      else added.push(...this.#add(items, place, touched))
    }
    for (const block of touched) {
      const isCommon = block.entries.length > this.#commonKey
      if (isCommon !== block.isCommon && !isFresh) return false
      block.isCommon = isCommon
    }
    const before = this.#links.length
    for (const entry of added) this.#meetAll(entry)
    // What is sorted already is passed over quickly.
    if (this.#links.length > before) this.#links.sort(byStrength)
    return true
  }

  #add(items: readonly Item[], place: number, touched: Set<Block<Item, ItemId>>): Entry<Item, ItemId>[] {
    const page: Page<Item, ItemId> = { place, entries: [] }
    this.#pages.set(items, page)
    for (const [index, item] of items.entries()) {
      const id = this.#matcher.id(item)
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1)
      const entry: Entry<Item, ItemId> = { item, id, page, index, blocks: [], links: [], seen: 0, isMet: false }
      for (const key of this.#matcher.keys(item)) {
        const block = this.#block(key)
        // A key that an item names twice finds it there already.
        if (block.entries.at(-1) === entry) continue
        block.entries.push(entry)
        entry.blocks.push(block)
        touched.add(block)
      }
      page.entries.push(entry)
    }
    return page.entries
  }

  #drop(items: readonly Item[], { entries }: Page<Item, ItemId>, touched: Set<Block<Item, ItemId>>): void {
    this.#pages.delete(items)
    for (const entry of entries) {
      const count = this.#counts.get(entry.id) ?? 0
      if (count > 1) this.#counts.set(entry.id, count - 1)
      else this.#counts.delete(entry.id)
      for (const block of entry.blocks) {
        takeOut(block.entries, entry)
        touched.add(block)
        if (block.entries.length === 0) this.#blocks.delete(block.key)
      }
      for (const link of entry.links) {
        link.isGone = true
        takeOut((link.one === entry ? link.other : link.one).links, link)
      }
    }
  }

  #block(key: string): Block<Item, ItemId> {
    const known = this.#blocks.get(key)
    if (known !== undefined) return known
    const made: Block<Item, ItemId> = { key, entries: [], isCommon: false }
    this.#blocks.set(key, made)
    return made
  }

  /** Compares a new entry with those that were there, and with the new ones before it. */
  #meetAll(entry: Entry<Item, ItemId>): void {
    const turn = ++this.#turn
    for (const { entries, isCommon } of entry.blocks) {
      if (isCommon) continue
      for (const other of entries) {
        if (other.seen === turn || !other.isMet) continue
        other.seen = turn
        this.#meet(entry, other)
      }
    }
    entry.isMet = true
  }

  #meet(one: Entry<Item, ItemId>, other: Entry<Item, ItemId>): void {
    const [a, b] = isBefore(one, other) ? [one, other] : [other, one]
    const score = this.#matcher.alike(a.item, b.item)
    if (score < this.#matcher.threshold) return
    const link =
      a.id < b.id
        ? { a: a.id, b: b.id, score, one: a, other: b, isGone: false }
        : { a: b.id, b: a.id, score, one: a, other: b, isGone: false }
    this.#links.push(link)
    a.links.push(link)
    b.links.push(link)
  }

  #clear(): void {
    this.#pages.clear()
    this.#blocks.clear()
    this.#links = []
    this.#counts.clear()
  }
}

/** The items of one article, and where it stands among the others now. */
interface Page<Item, ItemId> {
  place: number
  readonly entries: Entry<Item, ItemId>[]
}

interface Entry<Item, ItemId> {
  readonly item: Item
  readonly id: ItemId
  readonly page: Page<Item, ItemId>
  /** Where it stands on its page. */
  readonly index: number
  readonly blocks: Block<Item, ItemId>[]
  readonly links: KeptLink<Item, ItemId>[]
  /** The turn in which it was last compared. */
  seen: number
  /** Whether it was compared with all that were there. */
  isMet: boolean
}

/** The items that share a key. */
interface Block<Item, ItemId> {
  readonly key: string
  readonly entries: Entry<Item, ItemId>[]
  /** Whether so many share it that it brings nothing together. */
  isCommon: boolean
}

interface KeptLink<Item, ItemId> extends Link<ItemId> {
  readonly one: Entry<Item, ItemId>
  readonly other: Entry<Item, ItemId>
  isGone: boolean
}

function isBefore<Item, ItemId>(one: Entry<Item, ItemId>, other: Entry<Item, ItemId>): boolean {
  return one.page === other.page ? one.index < other.index : one.page.place < other.page.place
}

/** Takes an item out of a list in which order means nothing. */
function takeOut<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item)
  const last = list.pop()
  if (at >= 0 && at < list.length && last !== undefined) list[at] = last
}
