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
    for (let i = 0; i < count; i++) places[i] = (places[i] as number) * labels
    // Label by label: the first label fetches all rows, none of which waits for another, and the others find them near.
    for (let y = 0; y < labels; y++) {
      let sum = scores[at + y] as number
      for (let i = 0; i < count; i++) sum += weights[(places[i] as number) + y] as number
      scores[at + y] = sum
    }
  }
}

/** So many keys are looked up before their rows are added. */
const atOnce = 64
const places = new Int32Array(atOnce)
