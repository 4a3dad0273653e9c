import { ChainLattice } from './chain-lattice.ts'
import { forbidden, type LinearModel } from './model.ts'

/** How probable each label is at each token, by a chain model that was trained on probabilities (not a perceptron). */
export class Marginals {
  readonly #labels: number
  readonly #unit: number
  readonly #lattice: ChainLattice
  #real = new Float32Array(0)

  constructor({
    labels,
    unit,
    transitions,
    initial,
  }: Pick<LinearModel, 'labels' | 'unit' | 'transitions' | 'initial'>) {
    this.#labels = labels.length
    this.#unit = unit
    this.#lattice = new ChainLattice(labels.length)
    const real = (steps: Int32Array): Float32Array =>
      Float32Array.from(steps, (step) => (step === forbidden ? -Infinity : step * unit))
    this.#lattice.setTransitions(real(transitions), real(initial))
  }

  /**
   * Takes the scores of `count` tokens (`count` × labels, in units), and writes the probabilities in the same
   * order; gives the log of the sum over all chains.
   */
  run(scores: Int32Array, count: number, into: Float64Array): number {
    const size = count * this.#labels
    if (this.#real.length < size) this.#real = new Float32Array(size * 2)
    for (let i = 0; i < size; i++) this.#real[i] = (scores[i] as number) * this.#unit
    const log = this.#lattice.run(this.#real, count)
    for (let i = 0; i < count; i++) {
      for (let y = 0; y < this.#labels; y++) into[i * this.#labels + y] = this.#lattice.node(i, y)
    }
    return log
  }
}
