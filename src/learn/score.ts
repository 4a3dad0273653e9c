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
  const { rows } = model
  const { present, firsts, codes, worth } = model.weights
  for (let k = from; k < to; k++) {
    const row = rows.at(keys[k] as number)
    if (row < 0) continue
    let next = firsts[row] as number
    for (let set = present[row] as number; set !== 0; set &= set - 1) {
      const place = at + 31 - Math.clz32(set & -set)
      scores[place] = (scores[place] as number) + (worth[codes[next++] as number] as number)
    }
  }
}
