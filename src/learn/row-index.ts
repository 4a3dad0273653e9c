/**
 * Which of 2^bits possible rows of weights are there, and where: a bit for each possible row, and for every 32
 * of them the number of rows before. A row that is not there holds nothing but zeros and is skipped.
 */
export class RowIndex {
  readonly bits: number
  readonly mask: number
  readonly count: number
  /** Pairs: 32 bits of presence, rows before them. */
  readonly cells: Int32Array

  /** `rows` are the numbers of the rows that are there, rising. Throws a RangeError when they are not. */
  constructor(bits: number, rows: Int32Array) {
    if (bits < 5 || bits > 26) throw new RangeError(`A table of 2^${bits} rows`)
    this.bits = bits
    this.mask = 2 ** bits - 1
    this.count = rows.length
    this.cells = new Int32Array(2 ** (bits - 4))
    const cells = this.cells
    let last = -1
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      if (row <= last || row > this.mask) throw new RangeError(`Row ${row} after row ${last}`)
      const cell = (row >>> 5) << 1
      if (cell !== (last >>> 5) << 1 || last < 0) cells[cell + 1] = i
      cells[cell] = (cells[cell] as number) | (1 << (row & 31))
      last = row
    }
  }

  /** The place of the row that a key falls into, from 0; -1 where it is not there. */
  at(key: number): number {
    const cell = ((key & this.mask) >>> 5) << 1
    const bit = 1 << (key & 31)
    const present = this.cells[cell] as number
    return (present & bit) === 0 ? -1 : (this.cells[cell + 1] as number) + ones(present & (bit - 1))
  }

  /**
   * Writes the places of the rows of `keys[from..to)` from `places[at]` on, those that are there, and gives the place
   * behind the last. No step waits for another or depends on whether a row is there, which cannot be foretold; so the
   * processor works at several keys at once.
   */
  find(keys: Int32Array, from: number, to: number, places: Int32Array, at: number): number {
    const { cells, mask } = this
    let next = at
    for (let k = from; k < to; k++) {
      const key = keys[k] as number
      const cell = ((key & mask) >>> 5) << 1
      const present = cells[cell] as number
      places[next] = (cells[cell + 1] as number) + ones(present & ((1 << (key & 31)) - 1))
      next += (present >>> (key & 31)) & 1
    }
    return next
  }
}

/** The number of bits that are set in 32. */
export function ones(value: number): number {
  let x = value - ((value >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
