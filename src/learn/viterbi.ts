import { forbidden, type LinearModel } from './model.ts'

/**
 * The best chain of labels over scores of `count` tokens (`count` × labels, in units), under the model's
 * transitions; among equals the one with the lower labels at the end. Buffers are kept between calls.
 */
export class Viterbi {
  readonly #labels: number
  readonly #into: Int32Array
  readonly #initial: Int32Array
  #best = new Float64Array(0)
  #from = new Uint8Array(0)

  constructor(model: Pick<LinearModel, 'labels' | 'transitions' | 'initial'>) {
    const labels = model.labels.length
    this.#labels = labels
    this.#initial = model.initial
    // Turned over, so that all ways into a label lie side by side.
    this.#into = new Int32Array(labels * labels)
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++) this.#into[b * labels + a] = model.transitions[a * labels + b] ?? forbidden
    }
  }

  /** Writes the chain into `path[at..at + count)`. */
  decode(scores: Int32Array, count: number, path: Uint8Array, at = 0): void {
    if (count === 0) return
    this.#grow(count)
    this.#forward(scores, count)
    const labels = this.#labels
    let label = 0
    const last = (count - 1) * labels
    for (let y = 1; y < labels; y++) {
      if ((this.#best[last + y] as number) > (this.#best[last + label] as number)) label = y
    }
    for (let i = count - 1; i >= 0; i--) {
      path[at + i] = label
      label = this.#from[i * labels + label] as number
    }
  }

  #forward(scores: Int32Array, count: number): void {
    const labels = this.#labels
    const best = this.#best
    const into = this.#into
    for (let y = 0; y < labels; y++) best[y] = (scores[y] as number) + (this.#initial[y] as number)
    for (let i = 1; i < count; i++) {
      const before = (i - 1) * labels
      const here = i * labels
      for (let y = 0; y < labels; y++) {
        const ways = y * labels
        let top = (best[before] as number) + (into[ways] as number)
        let way = 0
        for (let x = 1; x < labels; x++) {
          const sum = (best[before + x] as number) + (into[ways + x] as number)
          if (sum > top) {
            top = sum
            way = x
          }
        }
        best[here + y] = top + (scores[here + y] as number)
        this.#from[here + y] = way
      }
    }
  }

  #grow(count: number): void {
    const size = count * this.#labels
    if (this.#best.length >= size) return
    this.#best = new Float64Array(size * 2)
    this.#from = new Uint8Array(size * 2)
  }
}
