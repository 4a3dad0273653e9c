/** Chance that is the same in every run: the generator "mulberry32" by Tommy Ettinger, 32 bits of state. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0, below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** True in that share of all cases. */
  is(share: number): boolean {
    return this.next() < share
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('Nothing to choose from')
    return item
  }

  /** One of the items, early ones more often: as words of a language are used. */
  early<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(items.length * this.next() ** 2)]
    if (item === undefined) throw new RangeError('Nothing to choose from')
    return item
  }

  /** So many different items, or all where there are fewer, in an order of chance. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items]
    const taken: Item[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.below(left.length), 1))
    return taken
  }
}
