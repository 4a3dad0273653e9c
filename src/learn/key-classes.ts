/** A small open-addressed table from 32-bit keys to numbers from 1 to 255; 0 for all other keys. */
export class KeyClasses {
  readonly count: number
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Uint8Array

  constructor(keys: Int32Array, values: Uint8Array) {
    this.count = keys.length
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Uint8Array(size)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0
      const place = this.#place(key)
      this.#keys[place] = key
      this.#values[place] = values[i] ?? 0
    }
  }

  /** The number of a key; 0 where it has none. */
  get(key: number): number {
    return this.#values[this.#place(key)] as number
  }

  /** All keys with their numbers, the keys rising. */
  entries(): [key: number, value: number][] {
    const found: [number, number][] = []
    this.#values.forEach((value, i) => {
      if (value !== 0) found.push([this.#keys[i] ?? 0, value])
    })
    return found.sort(([a], [b]) => a - b)
  }

  #place(key: number): number {
    let place = Math.imul(key, 0x9e3779b1) >>> 7
    for (place &= this.#mask; this.#values[place] !== 0 && this.#keys[place] !== key; ) place = (place + 1) & this.#mask
    return place
  }
}

/** The table of nothing. */
export const noClasses: KeyClasses = new KeyClasses(new Int32Array(0), new Uint8Array(0))
