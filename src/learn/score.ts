import type { LinearModel } from './model.ts'

/**
 * Adds up the rows of one token's keys: `keys[from..to)` into `scores[at..at + labels)`, which must hold
 * what the sum begins with (zeros, or a bias).
 */
export function addRows(
  model: LinearModel,
  keys: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
  at: number,
): void {
  const { rows, weights } = model
  const labels = model.labels.length
  for (let k = from; k < to; k++) {
    const row = rows.at(keys[k] as number)
    if (row < 0) continue
    const first = row * labels
    for (let y = 0; y < labels; y++) scores[at + y] = (scores[at + y] as number) + (weights[first + y] as number)
  }
}
