import { mix, mix2, mix3 } from '../../learn/mix.ts'

/** Feature keys of one token after the other, in one growing column. */
export class KeyList {
  #keys = new Int32Array(1 << 16)
  #count = 0

  get keys(): Int32Array {
    return this.#keys
  }

  get count(): number {
    return this.#count
  }

  clear(): void {
    this.#count = 0
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
