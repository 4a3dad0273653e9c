/** Reads bits from bytes, the lowest bit of a byte first; beyond the end everything is 0. */
export class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next `width` bits (at most 16) as a number, the first read lowest. */
  take(width: number): number {
    const byte = this.#at >>> 3
    const window = (this.#byte(byte) | (this.#byte(byte + 1) << 8) | (this.#byte(byte + 2) << 16)) >>> (this.#at & 7)
    this.#at += width
    return window & ((1 << width) - 1)
  }

  /** How many set bits stand before the next unset one, which is read too; at most `limit`. */
  ones(limit: number): number {
    let count = 0
    while (count < limit && this.take(1) === 1) count++
    return count
  }

  #byte(i: number): number {
    return this.#bytes[i] ?? 0
  }
}

/** Writes bits for `BitReader`. */
export class BitWriter {
  readonly #bytes: number[] = []
  #filled = 0

  put(value: number, width: number): void {
    for (let bit = 0; bit < width; bit++) {
      if ((this.#filled & 7) === 0) this.#bytes.push(0)
      const last = this.#bytes.length - 1
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << (this.#filled & 7))
      this.#filled++
    }
  }

  ones(count: number): void {
    for (let i = 0; i < count; i++) this.put(1, 1)
    this.put(0, 1)
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}
