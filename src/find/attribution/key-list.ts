import { mix, mix2, mix3 } from '../../learn/mix.ts'

/** Feature keys of one token after the other, in one growing column; and where those of each token end, if that is told. */
export class KeyList {
  #keys = new Int32Array(1 << 16)
  #ends = new Int32Array(64)
  #count = 0
  #tokens = 0

  get keys(): Int32Array {
    return this.#keys
  }

  get count(): number {
    return this.#count
  }

  /** Where the keys of each ended token end. */
  get ends(): Int32Array {
    return this.#ends
  }

  /** How many tokens were ended. */
  get tokens(): number {
    return this.#tokens
  }

  clear(): void {
    this.#count = 0
    this.#tokens = 0
  }

  /** Ends the keys of a token. */
  end(): void {
    if (this.#tokens === this.#ends.length) {
      const larger = new Int32Array(this.#tokens * 2)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#ends[this.#tokens++] = this.#count
  }

  one(template: number, a: number): void {
    this.#push(mix(template, a))
  }

  two(template: number, a: number, b: number): void {
    this.#push(mix2(template, a, b))
  }

  three(template: number, a: number, b: number, c: number): void {
    this.#push(mix3(template, a, b, c))
  }

  #push(key: number): void {
    if (this.#count === this.#keys.length) {
      const larger = new Int32Array(this.#count * 2)
      larger.set(this.#keys)
      this.#keys = larger
    }
    this.#keys[this.#count++] = key
  }
}
