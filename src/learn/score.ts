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
  for (let k = from; k < to; k += atOnce) {
    const count = rows.find(keys, k, Math.min(to, k + atOnce), places)
    for (let i = 0; i < count; i++) {
      const row = (places[i] as number) * labels
      for (let y = 0; y < labels; y++) scores[at + y] = (scores[at + y] as number) + (weights[row + y] as number)
    }
  }
}

/** So many keys are looked up before their rows are added. */
const atOnce = 64
const places = new Int32Array(atOnce)
