import { forbidden, type LinearModel } from './model.ts'

/**
 * The best chain of labels over scores of `count` tokens (`count` × labels, in units), under the model's
 * transitions; among equals the one with the lower labels at the end. Buffers are kept between calls.
 */
export class Viterbi {
  readonly #labels: number
  readonly #initial: Int32Array
  readonly #ways: Ways
  readonly #likely: Uint8Array
  #best = new Float64Array(0)
  #from = new Uint8Array(0)

  constructor(model: Pick<LinearModel, 'labels' | 'transitions' | 'initial'>) {
    this.#labels = model.labels.length
    this.#initial = model.initial
    this.#ways = waysOf(model.transitions, this.#labels)
    this.#likely = new Uint8Array(this.#labels)
  }

  /** Writes the chain into `path[at..at + count)`. */
  decode(scores: Int32Array, count: number, path: Uint8Array, at = 0): void {
    if (count === 0) return
    this.#grow(count)
    const labels = this.#labels
    const best = this.#best
    for (let y = 0; y < labels; y++) best[y] = (scores[y] as number) + (this.#initial[y] as number)
    for (let i = 1; i < count; i++) this.#step(scores, i * labels)
    let label = 0
    const last = (count - 1) * labels
    for (let y = 1; y < labels; y++) {
      if ((best[last + y] as number) > (best[last + label] as number)) label = y
    }
    for (let i = count - 1; i >= 0; i--) {
      path[at + i] = label
      label = this.#from[i * labels + label] as number
    }
  }

  /** Finds the best way into each label of the token whose labels begin at `here`. */
  #step(scores: Int32Array, here: number): void {
    const { into, open, closed } = this.#ways
    const before = here - this.#labels
    const likely = this.#findLikely(before)
    for (let k = 0; k < open.length; k++) {
      const y = open[k] as number
      this.#enter(y, before, this.#likely, likely, scores, into)
    }
    for (let k = 0; k < closed.length; k++) {
      const { label, from } = closed[k] as Closed
      this.#enter(label, before, from, from.length, scores, into)
    }
  }

  /** Enters label `y` from one of the first `count` labels of `ways`, rising. */
  #enter(y: number, before: number, ways: Uint8Array, count: number, scores: Int32Array, into: Int32Array): void {
    const best = this.#best
    const row = y * this.#labels
    let top = -Infinity
    let way = 0
    for (let k = 0; k < count; k++) {
      const x = ways[k] as number
      const sum = (best[before + x] as number) + (into[row + x] as number)
      if (sum > top) {
        top = sum
        way = x
      }
    }
    const here = before + this.#labels + y
    best[here] = top + (scores[here] as number)
    this.#from[here] = way
  }

  /**
   * Lists, rising, the labels that may be on the best way into an open label: all but those that would come in below the
   * best label of their token even by their best transition, and that one by its worst. Most tokens have few.
   */
  #findLikely(before: number): number {
    const { dearest, cheapest } = this.#ways
    const best = this.#best
    let top = 0
    for (let x = 1; x < this.#labels; x++) if ((best[before + x] as number) > (best[before + top] as number)) top = x
    const least = (best[before + top] as number) + (dearest[top] as number)
    let count = 0
    for (let x = 0; x < this.#labels; x++) {
      this.#likely[count] = x
      if ((best[before + x] as number) + (cheapest[x] as number) >= least) count++
    }
    return count
  }

  #grow(count: number): void {
    const size = count * this.#labels
    if (this.#best.length >= size) return
    this.#best = new Float64Array(size * 2)
    this.#from = new Uint8Array(size * 2)
  }
}

/** A label that may not follow every label, with those that it may follow, rising. */
interface Closed {
  readonly label: number
  readonly from: Uint8Array
}

interface Ways {
  /** The transitions turned over, so that all ways into a label lie side by side. */
  readonly into: Int32Array
  /** Labels that may follow every label, and the others. */
  readonly open: Uint8Array
  readonly closed: readonly Closed[]
  /** The worst and the best transition from each label into an open one. */
  readonly dearest: Int32Array
  readonly cheapest: Int32Array
}

function waysOf(transitions: Int32Array, labels: number): Ways {
  const all = Array.from({ length: labels }, (_, label) => label)
  const way = (x: number, y: number): number => transitions[x * labels + y] ?? forbidden
  const from = (y: number): number[] => all.filter((x) => way(x, y) !== forbidden)
  const open = all.filter((y) => from(y).length === labels)
  const closed = all.filter((y) => !open.includes(y)).map((label) => ({ label, from: Uint8Array.from(from(label)) }))
  return {
    into: Int32Array.from({ length: labels * labels }, (_, i) => way(i % labels, Math.floor(i / labels))),
    open: Uint8Array.from(open),
    closed,
    dearest: Int32Array.from(all, (x) => open.reduce((least, y) => Math.min(least, way(x, y)), 0)),
    cheapest: Int32Array.from(all, (x) => open.reduce((most, y) => Math.max(most, way(x, y)), forbidden)),
  }
}
