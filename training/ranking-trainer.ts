import { Chance } from './chance.ts'

/** Choices to learn from: each has candidates, each candidate has keys, and at least one is right. */
export interface Choices {
  /** Candidate `c` has `keys[offsets[c]..offsets[c + 1])`. */
  readonly keys: Int32Array
  readonly offsets: Int32Array
  /** 1 where a candidate is right. */
  readonly right: Uint8Array
  /** For each choice its first candidate; one more at the end holds the number of candidates. */
  readonly firsts: Int32Array
}

/** How a ranker is trained. */
export interface RankingSettings {
  readonly epochs: number
  /** AdaGrad's rate. */
  readonly rate: number
  /** Strength of the L1 penalty, per step. */
  readonly sparsity: number
  /** The part of the features left out at each visit. */
  readonly dropout: number
  readonly seed: number
  /** How many trainings with seeds of their own the weights are the mean of. */
  readonly rounds: number
}

/** Weights of the kept rows of a table of 2^bits. */
export interface RankingWeights {
  readonly bits: number
  readonly rows: Int32Array
  readonly weights: Float32Array
}

/**
 * Learns to choose: the right candidates of each choice shall be probable among all (conditional logit). AdaGrad with
 * a proximal L1 penalty; the weights are the mean of those after each epoch from the second on.
 */
export function trainRanking(choices: Choices, bits: number, cut: number, settings: RankingSettings): RankingWeights {
  const { rows, places } = kept(choices.keys, bits, cut)
  const weights = new Float32Array(rows.length)
  for (let round = 0; round < settings.rounds; round++) {
    const trainer = new RankingTrainer(choices, places, rows.length, { ...settings, seed: settings.seed + round })
    for (let epoch = 0; epoch < settings.epochs; epoch++) trainer.epoch(epoch > 0)
    trainer.mean().forEach((one, row) => {
      weights[row] = (weights[row] ?? 0) + one / settings.rounds
    })
  }
  return { bits, rows, weights }
}

/** The rows that occur `cut` times or more, and for each key the place of its row, -1 without. */
function kept(keys: Int32Array, bits: number, cut: number): { rows: Int32Array; places: Int32Array } {
  const mask = 2 ** bits - 1
  const counts = new Uint32Array(2 ** bits)
  for (const key of keys) counts[key & mask] = (counts[key & mask] as number) + 1
  const place = new Int32Array(2 ** bits).fill(-1)
  let next = 0
  counts.forEach((count, row) => {
    if (count >= cut) place[row] = next++
  })
  const rows = new Int32Array(next)
  place.forEach((at, row) => {
    if (at >= 0) rows[at] = row
  })
  return { rows, places: keys.map((key) => place[key & mask] as number) }
}

class RankingTrainer {
  readonly #choices: Choices
  readonly #places: Int32Array
  readonly #settings: RankingSettings
  readonly #chance: Chance
  readonly #weights: Float64Array
  readonly #squares: Float64Array
  readonly #sums: Float64Array
  readonly #scores: Float64Array
  readonly #dropped: Uint8Array
  #snapshots = 0

  constructor(choices: Choices, places: Int32Array, rows: number, settings: RankingSettings) {
    this.#choices = choices
    this.#places = places
    this.#settings = settings
    this.#chance = new Chance(settings.seed)
    this.#weights = new Float64Array(rows)
    this.#squares = new Float64Array(rows)
    this.#sums = new Float64Array(rows)
    let most = 0
    for (let i = 0; i + 1 < choices.firsts.length; i++) {
      most = Math.max(most, (choices.firsts[i + 1] ?? 0) - (choices.firsts[i] ?? 0))
    }
    this.#scores = new Float64Array(most)
    this.#dropped = new Uint8Array(places.length)
  }

  epoch(averages: boolean): void {
    const order = Int32Array.from({ length: this.#choices.firsts.length - 1 }, (_, i) => i)
    this.#chance.shuffle(order)
    for (const choice of order) this.#visit(choice)
    if (!averages) return
    this.#snapshots++
    this.#weights.forEach((one, i) => {
      this.#sums[i] = (this.#sums[i] as number) + one
    })
  }

  mean(): Float32Array {
    const keep = 1 - this.#settings.dropout
    const [from, by] = this.#snapshots > 0 ? [this.#sums, keep / this.#snapshots] : [this.#weights, keep]
    return Float32Array.from(from, (one) => one * by)
  }

  #visit(choice: number): void {
    const { firsts, offsets, right } = this.#choices
    const first = firsts[choice] as number
    const end = firsts[choice + 1] as number
    this.#drop(offsets[first] as number, offsets[end] as number)
    let top = -Infinity
    for (let c = first; c < end; c++) {
      let sum = 0
      for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++) {
        if (this.#dropped[k] === 0) sum += this.#weights[this.#places[k] as number] as number
      }
      this.#scores[c - first] = sum
      top = Math.max(top, sum)
    }
    let all = 0
    let good = 0
    for (let c = first; c < end; c++) {
      const share = Math.exp((this.#scores[c - first] as number) - top)
      this.#scores[c - first] = share
      all += share
      if (right[c] === 1) good += share
    }
    if (good === 0) return
    for (let c = first; c < end; c++) {
      const share = this.#scores[c - first] as number
      const pull = (right[c] === 1 ? share / good : 0) - share / all
      if (Math.abs(pull) > 1e-4) this.#learn(c, pull)
    }
  }

  #drop(from: number, to: number): void {
    const limit = Math.round(this.#settings.dropout * 2 ** 24)
    for (let k = from; k < to; k++) {
      this.#dropped[k] = (this.#places[k] as number) < 0 || (limit > 0 && this.#chance.bits() >>> 8 < limit) ? 1 : 0
    }
  }

  #learn(candidate: number, pull: number): void {
    const { offsets } = this.#choices
    const { rate, sparsity } = this.#settings
    for (let k = offsets[candidate] as number; k < (offsets[candidate + 1] as number); k++) {
      if (this.#dropped[k] === 1) continue
      const row = this.#places[k] as number
      const squares = (this.#squares[row] as number) + pull * pull
      this.#squares[row] = squares
      const step = rate / (1e-6 + Math.sqrt(squares))
      const moved = (this.#weights[row] as number) + step * pull
      this.#weights[row] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * sparsity)
    }
  }
}
