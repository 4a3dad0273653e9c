/**
 * Remembers sums of rows by what their keys were made of, four numbers. Each entry has one possible place and gives way
 * to the next that falls there, so the memory is bounded and a text that never repeats itself costs no more than the
 * sums themselves. An entry is known by all four numbers: what is found never depends on what was read before.
 */
export class RowMemo {
  /** `width` numbers an entry, from the place that `find` or `claim` gave. */
  readonly sums: Int32Array
  readonly width: number
  readonly #mask: number
  readonly #known: Uint8Array
  readonly #ids: Int32Array

  /** Room for 2^bits entries of `width` sums. */
  constructor(bits: number, width: number) {
    this.#mask = 2 ** bits - 1
    this.width = width
    this.#known = new Uint8Array(2 ** bits)
    this.#ids = new Int32Array(4 * 2 ** bits)
    this.sums = new Int32Array(width * 2 ** bits)
  }

  /** Where the sums of an entry begin; -1 when they are not remembered. */
  find(id: Int32Array): number {
    const slot = this.#slot(id)
    const at = slot * 4
    const ids = this.#ids
    const isIt =
      ids[at] === id[0] &&
      ids[at + 1] === id[1] &&
      ids[at + 2] === id[2] &&
      ids[at + 3] === id[3] &&
      this.#known[slot] === 1
    return isIt ? slot * this.width : -1
  }

  /** Makes room for an entry, with sums of zero to add to; gives where they begin. */
  claim(id: Int32Array): number {
    const slot = this.#slot(id)
    const at = slot * this.width
    this.#known[slot] = 1
    this.#ids.set(id, slot * 4)
    this.sums.fill(0, at, at + this.width)
    return at
  }

  #slot(id: Int32Array): number {
    const a = Math.imul(id[0] as number, 0x9e3779b1) ^ Math.imul(id[1] as number, 0x85ebca6b)
    const b = Math.imul(id[2] as number, 0xc2b2ae35) ^ Math.imul(id[3] as number, 0x27d4eb2f)
    const x = Math.imul((a ^ (a >>> 15)) + b, 0x165667b1)
    return (x ^ (x >>> 15)) & this.#mask
  }
}
