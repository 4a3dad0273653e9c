import type { Rulings } from '../record/stage.ts'

/** How findings of one kind are compared across articles. Pure; `alike` must be symmetric. */
export interface Matcher<Item, ItemId extends string> {
  readonly id: (item: Item) => ItemId
  /** Items that share no key are never compared, so that a new article costs only what it touches. */
  readonly keys: (item: Item) => readonly string[]
  /** 0 for unrelated, 1 for certainly the same. */
  readonly alike: (a: Item, b: Item) => number
  /** Links below it are not made. */
  readonly threshold: number
  /** Two items that must not meet in one group, however strong the chain between them; people's rulings outrank it. */
  readonly apart?: (a: Item, b: Item) => boolean
  /** A key that more items have says nothing and is passed over; 1,000 where it is left out. */
  readonly commonKey?: number
}

/** Two items that are alike, the smaller id first. */
export interface Link<ItemId> {
  readonly a: ItemId
  readonly b: ItemId
  readonly score: number
}

/**
 * Groups items so that the result depends on the set of items and people's rulings only, never on the
 * order of arrival: links are taken best first, ties by id; rulings of sameness come first of all, and a
 * link that would join two items ruled different is passed over. Single link: a chain joins its ends.
 * `joined` is told of every link that was used, in its order; its score is infinite for a ruling.
 * Gives groups of ids, each sorted, in the order of their first ids; every item is in exactly one.
 */
export function group<Item, ItemId extends string>(
  items: readonly Item[],
  matcher: Matcher<Item, ItemId>,
  rulings: Rulings,
  joined?: (a: ItemId, b: ItemId, score: number) => void,
): ItemId[][] {
  return groupLinked(items, proposed(items, matcher), matcher, rulings, joined)
}

/** Groups items as `group` does, by links that are known; see `KeptLinks`. */
export function groupLinked<Item, ItemId extends string>(
  items: readonly Item[],
  proposed: readonly Link<ItemId>[],
  matcher: Pick<Matcher<Item, ItemId>, 'id' | 'apart'>,
  rulings: Rulings,
  joined?: (a: ItemId, b: ItemId, score: number) => void,
): ItemId[][] {
  const groups = new Groups<ItemId>(items.map(matcher.id), rulings)
  const byId = new Map(items.map((item) => [matcher.id(item), item]))
  const mayMeet = (a: ItemId, b: ItemId): boolean => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one === undefined || other === undefined || matcher.apart?.(one, other) !== true
  }
  const links = [...ruled<ItemId>(rulings), ...proposed].sort(byStrength)
  for (const { a, b, score } of links) {
    const isRuled = score === Number.POSITIVE_INFINITY
    if (groups.join(a, b, isRuled || matcher.apart === undefined ? undefined : mayMeet)) joined?.(a, b, score)
  }
  return groups.all()
}

/** Groups that grow by joining, each with the ids that people parted from one of its members. */
class Groups<ItemId extends string> {
  readonly #of = new Map<string, { members: ItemId[]; readonly parted: Set<string> }>()

  constructor(ids: readonly ItemId[], { different }: Rulings) {
    for (const id of ids) this.#of.set(id, { members: [id], parted: new Set() })
    for (const [a, b] of different) {
      this.#of.get(a)?.parted.add(b)
      this.#of.get(b)?.parted.add(a)
    }
  }

  /** Whether the two groups were two and are now one. */
  join(a: ItemId, b: ItemId, mayMeet?: (a: ItemId, b: ItemId) => boolean): boolean {
    const [one, other] = [this.#of.get(a), this.#of.get(b)]
    if (one === undefined || other === undefined || one === other) return false
    if (other.members.some((id) => one.parted.has(id)) || one.members.some((id) => other.parted.has(id))) return false
    if (mayMeet !== undefined && one.members.some((id) => other.members.some((two) => !mayMeet(id, two)))) return false
    const [larger, smaller] = one.members.length >= other.members.length ? [one, other] : [other, one]
    for (const id of smaller.members) {
      larger.members.push(id)
      this.#of.set(id, larger)
    }
    for (const id of smaller.parted) larger.parted.add(id)
    return true
  }

  all(): ItemId[][] {
    return [...new Set(this.#of.values())]
      .map(({ members }) => [...members].sort())
      .sort((a, b) => compare(a[0] ?? '', b[0] ?? ''))
  }
}

function ruled<ItemId extends string>({ same }: Rulings): Link<ItemId>[] {
  // Rulings name marks; those of other kinds than the items are passed over when joining.
  return same.map(([a, b]) => ordered(a as string as ItemId, b as string as ItemId, Number.POSITIVE_INFINITY))
}

/** The links between items that share a key, in no order. */
export function proposed<Item, ItemId extends string>(
  items: readonly Item[],
  matcher: Matcher<Item, ItemId>,
): Link<ItemId>[] {
  const links: Link<ItemId>[] = []
  const numbers = new Map<ItemId, number>()
  const numbered = items.map((item): Numbered<Item, ItemId> => {
    const id = matcher.id(item)
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return { item, id, number }
  })
  // Pairs are known by a number: they are many, and most are met under several keys.
  const met = new Set<number>()
  const meet = (one: Numbered<Item, ItemId>, other: Numbered<Item, ItemId>): void => {
    const [low, high] = one.number < other.number ? [one.number, other.number] : [other.number, one.number]
    const pair = low * numbers.size + high
    if (low === high || met.has(pair)) return
    met.add(pair)
    const score = matcher.alike(one.item, other.item)
    if (score >= matcher.threshold) links.push(ordered(one.id, other.id, score))
  }
  for (const block of blocks(numbered, matcher).values()) {
    if (block.length <= (matcher.commonKey ?? 1000)) eachPair(block, meet)
  }
  return links
}

/** An item with the number that stands for its id. */
interface Numbered<Item, ItemId> {
  readonly item: Item
  readonly id: ItemId
  readonly number: number
}

function eachPair<Item>(items: readonly Item[], meet: (one: Item, other: Item) => void): void {
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) meet(items[i] as Item, items[j] as Item)
  }
}

function blocks<Item, ItemId extends string>(
  items: readonly Numbered<Item, ItemId>[],
  matcher: Matcher<Item, ItemId>,
): Map<string, Numbered<Item, ItemId>[]> {
  const byKey = new Map<string, Numbered<Item, ItemId>[]>()
  for (const one of items) {
    for (const key of matcher.keys(one.item)) {
      const block = byKey.get(key)
      if (block === undefined) byKey.set(key, [one])
      // A key that an item names twice finds it there already.
      else if (block.at(-1) !== one) block.push(one)
    }
  }
  return byKey
}

/** A link, the smaller id first. */
export function ordered<ItemId extends string>(a: ItemId, b: ItemId, score: number): Link<ItemId> {
  return a < b ? { a, b, score } : { a: b, b: a, score }
}

/** The order in which links are taken: the surest first, then by their ids. */
export function byStrength<ItemId extends string>(x: Link<ItemId>, y: Link<ItemId>): number {
  if (x.score !== y.score) return x.score > y.score ? -1 : 1
  return compare(x.a, y.a) || compare(x.b, y.b)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
