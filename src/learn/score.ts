import type { LinearModel } from './model.ts'

/**
 * Adds up rows of a model for tokens that lie side by side. All rows are looked up and called into the processor's
 * memory before the first is added: it fetches many at once, where it would else wait for each in turn.
 */
export class RowAdder {
  readonly #model: LinearModel
  readonly #labels: number
  #places = new Int32Array(1 << 12)
  #ends = new Int32Array(64)
  #touched = 0

  constructor(model: LinearModel) {
    this.#model = model
    this.#labels = model.labels.length
  }

  /**
   * Adds the rows of `count` tokens to their `scores`, `labels` a token from `scores[at]` on. `ends[i]` is where the keys
   * of token `i` end and those of the next begin.
   */
  add(keys: Int32Array, ends: Int32Array, count: number, scores: Int32Array, at: number): void {
    this.#fetch(keys, ends, count)
    const labels = this.#labels
    let from = 0
    for (let i = 0; i < count; i++) {
      const to = this.#ends[i] as number
      for (let y = 0; y < labels; y += 4) this.#four(from, to, y, scores, at + i * labels + y)
      from = to
    }
  }

  /** Writes where the rows of each token begin, without those that are not there, and where they end. */
  #fetch(keys: Int32Array, ends: Int32Array, count: number): void {
    this.#grow(ends[count - 1] ?? 0, count)
    const { rows, codes, width } = this.#model
    const places = this.#places
    let from = 0
    let found = 0
    for (let i = 0; i < count; i++) {
      const to = ends[i] as number
      found = rows.find(keys, from, to, places, found)
      this.#ends[i] = found
      from = to
    }
    let touched = 0
    for (let i = 0; i < found; i++) {
      const place = (places[i] as number) * width
      places[i] = place
      // A row may lie in two lines of the memory.
      touched ^= (codes[place] as number) ^ (codes[place + width - 1] as number)
    }
    // What nobody could ask for need not be read.
    this.#touched ^= touched
  }

  /** Four labels at a time: their sums need no memory until the end. */
  #four(from: number, to: number, y: number, scores: Int32Array, at: number): void {
    const { codes, worth } = this.#model
    const places = this.#places
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = from; i < to; i++) {
      const row = (places[i] as number) + y
      a = (a + (worth[codes[row] as number] as number)) | 0
      b = (b + (worth[codes[row + 1] as number] as number)) | 0
      c = (c + (worth[codes[row + 2] as number] as number)) | 0
      d = (d + (worth[codes[row + 3] as number] as number)) | 0
    }
    const left = this.#labels - y
    scores[at] = ((scores[at] as number) + a) | 0
    if (left > 1) scores[at + 1] = ((scores[at + 1] as number) + b) | 0
    if (left > 2) scores[at + 2] = ((scores[at + 2] as number) + c) | 0
    if (left > 3) scores[at + 3] = ((scores[at + 3] as number) + d) | 0
  }

  #grow(keys: number, tokens: number): void {
    // One more than keys: what is not there is written, too, and not counted.
    if (this.#places.length <= keys) this.#places = new Int32Array(keys * 2 + 1)
    if (this.#ends.length < tokens) this.#ends = new Int32Array(tokens * 2)
  }
}
