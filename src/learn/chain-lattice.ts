/**
 * Forward and backward sums of a chain model over one sequence, scaled at every token so that they stay in
 * range. Labels that may not follow have a transition of -Infinity.
 */
export class ChainLattice {
  readonly #labels: number
  readonly #ways: Float64Array
  readonly #starts: Float64Array
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #local = new Float64Array(0)
  #scale = new Float64Array(0)

  constructor(labels: number) {
    this.#labels = labels
    this.#ways = new Float64Array(labels * labels)
    this.#starts = new Float64Array(labels)
  }

  /** Takes over the transitions, after they changed. */
  setTransitions(transitions: Float32Array, initial: Float32Array): void {
    for (let i = 0; i < this.#ways.length; i++) this.#ways[i] = Math.exp(transitions[i] as number)
    for (let y = 0; y < this.#labels; y++) this.#starts[y] = Math.exp(initial[y] as number)
  }

  /** Sums up a sequence of `count` tokens with `scores` (count × labels) and gives the log of the sum over all chains. */
  run(scores: Float32Array, count: number): number {
    const labels = this.#labels
    this.#grow(count)
    let log = 0
    for (let i = 0; i < count; i++) {
      const at = i * labels
      let top = scores[at] as number
      for (let y = 1; y < labels; y++) top = Math.max(top, scores[at + y] as number)
      for (let y = 0; y < labels; y++) this.#local[at + y] = Math.exp((scores[at + y] as number) - top)
      log += top + Math.log(this.#step(i))
    }
    this.#back(count)
    return log
  }

  /** The sums up to token `i`, scaled to 1, which had this size before. */
  #step(i: number): number {
    const labels = this.#labels
    const forward = this.#forward
    const ways = this.#ways
    const at = i * labels
    const before = at - labels
    let total = 0
    for (let y = 0; y < labels; y++) {
      let sum = this.#starts[y] as number
      if (i > 0) {
        sum = 0
        for (let x = 0; x < labels; x++) sum += (forward[before + x] as number) * (ways[x * labels + y] as number)
      }
      sum *= this.#local[at + y] as number
      forward[at + y] = sum
      total += sum
    }
    for (let y = 0; y < labels; y++) forward[at + y] = (forward[at + y] as number) / total
    this.#scale[i] = total
    return total
  }

  #back(count: number): void {
    const labels = this.#labels
    const backward = this.#backward
    const ways = this.#ways
    const local = this.#local
    const last = (count - 1) * labels
    for (let y = 0; y < labels; y++) backward[last + y] = 1
    for (let i = count - 2; i >= 0; i--) {
      const at = i * labels
      const next = at + labels
      const scale = this.#scale[i + 1] as number
      for (let x = 0; x < labels; x++) {
        let sum = 0
        for (let y = 0; y < labels; y++) {
          const way = (ways[x * labels + y] as number) * (local[next + y] as number)
          sum += way * (backward[next + y] as number)
        }
        backward[at + x] = sum / scale
      }
    }
  }

  /** How probable label `y` is at token `i`. */
  node(i: number, y: number): number {
    const at = i * this.#labels + y
    return (this.#forward[at] as number) * (this.#backward[at] as number)
  }

  /** How probable it is that token `i` has label `y` after label `x` at the token before. */
  edge(i: number, x: number, y: number): number {
    const labels = this.#labels
    const at = i * labels + y
    const way = (this.#forward[(i - 1) * labels + x] as number) * (this.#ways[x * labels + y] as number)
    return (way * (this.#local[at] as number) * (this.#backward[at] as number)) / (this.#scale[i] as number)
  }

  #grow(count: number): void {
    const size = count * this.#labels
    if (this.#local.length >= size) return
    this.#forward = new Float64Array(size * 2)
    this.#backward = new Float64Array(size * 2)
    this.#local = new Float64Array(size * 2)
    this.#scale = new Float64Array(count * 2)
  }
}
