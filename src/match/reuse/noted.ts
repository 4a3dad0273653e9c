/** Two hashes of 32 bits over a row of numbers: a short key for data that is much longer. */
export class Noted {
  #one = 0x811c9dc5
  #other = 0x9e3779b9
  #count = 0

  note(value: number): void {
    this.#one = Math.imul(this.#one ^ value, 0x01000193)
    this.#one ^= this.#one >>> 15
    const other = Math.imul(this.#other ^ value, 0xc2b2ae35)
    this.#other = (other << 13) | (other >>> 19)
    this.#count++
  }

  /** How many numbers were noted, and both hashes. */
  key(): string {
    return `${this.#count} ${this.#one >>> 0} ${this.#other >>> 0}`
  }
}
