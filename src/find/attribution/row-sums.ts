import type { LinearModel } from '../../learn/model.ts'
import { RowAdder } from '../../learn/score.ts'
import type { KeyList } from './key-list.ts'

/** Adds up a model's weights for one of its labels. */
export class RowSums {
  readonly #rows: RowAdder
  readonly #unit: number
  readonly #label: number
  readonly #sums: Int32Array
  readonly #ends = new Int32Array(1)

  constructor(model: LinearModel, label: number) {
    this.#rows = new RowAdder(model)
    this.#unit = model.unit
    this.#label = label
    this.#sums = new Int32Array(model.labels.length)
  }

  /** The sum of the rows of some keys, as a real number. */
  of(keys: KeyList): number {
    this.#sums.fill(0)
    this.#ends[0] = keys.count
    this.#rows.add(keys.keys, this.#ends, 1, this.#sums, 0)
    return (this.#sums[this.#label] as number) * this.#unit
  }
}
