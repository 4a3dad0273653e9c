import type { LinearModel } from '../../learn/model.ts'
import { addRows } from '../../learn/score.ts'
import type { KeyList } from './key-list.ts'

/** Adds up a model's weights for one of its labels. */
export class RowSums {
  readonly #model: LinearModel
  readonly #label: number
  readonly #sums: Int32Array

  constructor(model: LinearModel, label: number) {
    this.#model = model
    this.#label = label
    this.#sums = new Int32Array(model.labels.length)
  }

  /** The sum of the rows of some keys, as a real number. */
  of(keys: KeyList): number {
    this.#sums.fill(0)
    addRows(this.#model, keys.keys, 0, keys.count, this.#sums, 0)
    return (this.#sums[this.#label] as number) * this.#model.unit
  }
}
