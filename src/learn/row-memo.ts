/**
 * Remembers sums of rows by what their keys were made of, four numbers. Each entry has one possible place and gives way
 * to the next that falls there, so the memory is bounded and a text that never repeats itself costs no more than the
 * sums themselves. An entry is known by all four numbers: what is found never depends on what was read before.
 */
export class RowMemo {
  /** Entry after entry: its four numbers, whether it is known, its sums; together, so that they are fetched at once. */
  readonly entries: Int32Array
  /** Sums of an entry; they begin `RowMemo.head` behind its place. */
  readonly width: number
  readonly #mask: number
  readonly #stride: number
  /** Of no meaning: what nobody could ask for need not be read. */
  touched = 0
  /** Numbers of an entry before its sums. */
  static readonly head = 5

  /** Room for 2^bits entries of `width` sums. */
  constructor(bits: number, width: number) {
    this.#mask = 2 ** bits - 1
    this.width = width
    this.#stride = Math.ceil((RowMemo.head + width) / 4) * 4
    this.entries = new Int32Array(this.#stride * 2 ** bits)
  }

  /**
   * Writes the places of `count` entries, of which `ids` holds four numbers each. All of them are touched before any is
   * needed: the processor fetches many at once, where it would else wait for each in turn.
   */
  places(ids: Int32Array, count: number, into: Int32Array): void {
    for (let i = 0; i < count; i++) into[i] = this.#slot(ids, i * 4) * this.#stride
    const { entries } = this
    let all = 0
    for (let i = 0; i < count; i++) all ^= entries[into[i] as number] as number
    this.touched = all
  }

  /** Whether the entry at a place is that of the numbers from `ids[at]` on. */
  holds(place: number, ids: Int32Array, at: number): boolean {
    const { entries } = this
    return (
      entries[place] === ids[at] &&
      entries[place + 1] === ids[at + 1] &&
      entries[place + 2] === ids[at + 2] &&
      entries[place + 3] === ids[at + 3] &&
      entries[place + 4] === 1
    )
  }

  /** Makes room for an entry at its place, with sums of zero to add to. */
  claim(place: number, ids: Int32Array, at: number): void {
    const { entries } = this
    for (let i = 0; i < 4; i++) entries[place + i] = ids[at + i] as number
    entries[place + 4] = 1
    entries.fill(0, place + RowMemo.head, place + RowMemo.head + this.width)
  }

  #slot(ids: Int32Array, at: number): number {
    const a = Math.imul(ids[at] as number, 0x9e3779b1) ^ Math.imul(ids[at + 1] as number, 0x85ebca6b)
    const b = Math.imul(ids[at + 2] as number, 0xc2b2ae35) ^ Math.imul(ids[at + 3] as number, 0x27d4eb2f)
    const x = Math.imul((a ^ (a >>> 15)) + b, 0x165667b1)
    return (x ^ (x >>> 15)) & this.#mask
  }
}
