import { ChainLattice } from '../src/learn/chain-lattice.ts'
import { Chance } from './chance.ts'
import type { Compacted } from './sequences.ts'

/** How a chain model (a linear-chain conditional random field) is trained. */
export interface ChainSettings {
  readonly epochs: number
  /** AdaGrad's rate; transitions learn at a tenth of it. */
  readonly rate: number
  /** Strength of the L1 penalty, per step: small weights become zero. */
  readonly sparsity: number
  /** The part of the features that is left out at each visit of a token, 0 to 1. */
  readonly dropout: number
  readonly seed: number
  /** Whether label `b` may follow `a`; `a` is -1 before the first token. */
  readonly allows?: (a: number, b: number) => boolean
  /** Which weights (rows × labels) may be other than zero: 1 for those. Without it all may. */
  readonly open?: Uint8Array
  readonly watch?: (epoch: number, loss: number, now: ChainWeights) => void
}

/** The weights of a chain model: rows × labels, labels × labels, labels. */
export interface ChainWeights {
  readonly weights: Float32Array
  readonly transitions: Float32Array
  readonly initial: Float32Array
}

/**
 * Trains by AdaGrad on the log loss with a proximal L1 penalty and feature dropout; the result is the mean of two
 * snapshots an epoch from the second epoch on, with the weights scaled for the features that were left out.
 */
export function trainChain(data: Compacted, settings: ChainSettings): ChainWeights {
  const trainer = new ChainTrainer(data, settings)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const loss = trainer.epoch(epoch > 0)
    settings.watch?.(epoch, loss, trainer.mean())
  }
  return trainer.mean()
}

class ChainTrainer {
  readonly #data: Compacted
  readonly #settings: ChainSettings
  readonly #labels: number
  readonly #chance: Chance
  readonly #lattice: ChainLattice
  readonly #now: ChainWeights
  readonly #squares: ChainWeights
  readonly #sums: ChainWeights
  #snapshots = 0
  #kept: Int32Array
  #keptOffsets: Int32Array
  #scores: Float32Array

  constructor(data: Compacted, settings: ChainSettings) {
    this.#data = data
    this.#settings = settings
    this.#labels = data.labels.length
    this.#chance = new Chance(settings.seed)
    this.#lattice = new ChainLattice(this.#labels)
    this.#now = this.#zeros()
    this.#squares = this.#zeros()
    this.#sums = this.#zeros()
    this.#forbid(this.#now)
    const [tokens, keys] = longest(data)
    this.#kept = new Int32Array(keys)
    this.#keptOffsets = new Int32Array(tokens + 1)
    this.#scores = new Float32Array(tokens * this.#labels)
  }

  #zeros(): ChainWeights {
    const labels = this.#labels
    return {
      weights: new Float32Array(this.#data.rows.length * labels),
      transitions: new Float32Array(labels * labels),
      initial: new Float32Array(labels),
    }
  }

  #forbid({ transitions, initial }: ChainWeights): void {
    const allows = this.#settings.allows ?? (() => true)
    for (let y = 0; y < this.#labels; y++) {
      if (!allows(-1, y)) initial[y] = -Infinity
      for (let x = 0; x < this.#labels; x++) if (!allows(x, y)) transitions[x * this.#labels + y] = -Infinity
    }
  }

  /** One visit of all sequences in a new order; the mean loss of a token. */
  epoch(averages: boolean): number {
    const sequences = this.#data.firsts.length - 1
    const order = Int32Array.from({ length: sequences }, (_, i) => i)
    this.#chance.shuffle(order)
    const half = Math.ceil(sequences / 2)
    let loss = 0
    order.forEach((sequence, i) => {
      loss += this.#visit(sequence)
      if (averages && ((i + 1) % half === 0 || i + 1 === sequences)) this.#snapshot()
    })
    return loss / this.#data.gold.length
  }

  #snapshot(): void {
    for (const part of ['weights', 'transitions', 'initial'] as const) {
      const sums = this.#sums[part]
      const now = this.#now[part]
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (now[i] as number)
    }
    this.#snapshots++
  }

  /** What the training has come to: the mean of the snapshots, or the weights as they are before the first. */
  mean(): ChainWeights {
    const { weights, transitions, initial } = this.#snapshots > 0 ? this.#sums : this.#now
    const part = 1 / Math.max(1, this.#snapshots)
    const keep = 1 - this.#settings.dropout
    return {
      weights: weights.map((one) => one * part * keep),
      transitions: transitions.map((one) => one * part),
      initial: initial.map((one) => one * part),
    }
  }

  #visit(sequence: number): number {
    const first = this.#data.firsts[sequence] ?? 0
    const count = (this.#data.firsts[sequence + 1] ?? 0) - first
    if (count === 0) return 0
    this.#drop(first, count)
    this.#score(count)
    this.#lattice.setTransitions(this.#now.transitions, this.#now.initial)
    const all = this.#lattice.run(this.#scores, count)
    const right = this.#goldScore(first, count)
    this.#learnRows(first, count)
    this.#learnTransitions(first, count)
    return all - right
  }

  /** Copies those keys of the sequence that are not left out this time. */
  #drop(first: number, count: number): void {
    const { keys, offsets } = this.#data
    const limit = Math.round(this.#settings.dropout * 2 ** 24)
    let next = 0
    for (let i = 0; i < count; i++) {
      const end = offsets[first + i + 1] as number
      for (let k = offsets[first + i] as number; k < end; k++) {
        if (limit === 0 || this.#chance.bits() >>> 8 >= limit) this.#kept[next++] = keys[k] as number
      }
      this.#keptOffsets[i + 1] = next
    }
  }

  #score(count: number): void {
    const labels = this.#labels
    const { weights } = this.#now
    this.#scores.fill(0, 0, count * labels)
    for (let i = 0; i < count; i++) {
      const at = i * labels
      const end = this.#keptOffsets[i + 1] as number
      for (let k = this.#keptOffsets[i] as number; k < end; k++) {
        const row = (this.#kept[k] as number) * labels
        for (let y = 0; y < labels; y++)
          this.#scores[at + y] = (this.#scores[at + y] as number) + (weights[row + y] as number)
      }
    }
  }

  #goldScore(first: number, count: number): number {
    const { gold } = this.#data
    let sum = this.#now.initial[gold[first] as number] as number
    for (let i = 0; i < count; i++) {
      const y = gold[first + i] as number
      sum += this.#scores[i * this.#labels + y] as number
      if (i > 0) sum += this.#now.transitions[(gold[first + i - 1] as number) * this.#labels + y] as number
    }
    return sum
  }

  #learnRows(first: number, count: number): void {
    const labels = this.#labels
    const slope = new Float64Array(labels)
    for (let i = 0; i < count; i++) {
      const right = this.#data.gold[first + i] as number
      let largest = 0
      for (let y = 0; y < labels; y++) {
        const pull = (y === right ? 1 : 0) - this.#lattice.node(i, y)
        slope[y] = Math.abs(pull) < 1e-4 ? 0 : pull
        largest = Math.max(largest, Math.abs(pull))
      }
      if (largest > 1e-4) this.#learnToken(i, slope)
    }
  }

  #learnToken(i: number, slope: Float64Array): void {
    const labels = this.#labels
    const { rate, sparsity, open } = this.#settings
    const { weights } = this.#now
    const squares = this.#squares.weights
    const end = this.#keptOffsets[i + 1] as number
    for (let k = this.#keptOffsets[i] as number; k < end; k++) {
      const row = (this.#kept[k] as number) * labels
      for (let y = 0; y < labels; y++) {
        const pull = slope[y] as number
        if (pull === 0 || (open !== undefined && open[row + y] === 0)) continue
        const sum = (squares[row + y] as number) + pull * pull
        squares[row + y] = sum
        const step = rate / (1e-6 + Math.sqrt(sum))
        weights[row + y] = shrunk((weights[row + y] as number) + step * pull, step * sparsity)
      }
    }
  }

  #learnTransitions(first: number, count: number): void {
    const labels = this.#labels
    const { gold } = this.#data
    for (let y = 0; y < labels; y++) {
      const pull = (y === gold[first] ? 1 : 0) - this.#lattice.node(0, y)
      this.#learnWay('initial', y, pull)
    }
    for (let i = 1; i < count; i++)
      this.#learnWays(i, (gold[first + i - 1] as number) * labels + (gold[first + i] as number))
  }

  /** The transitions into token `i`, of which one is right. */
  #learnWays(i: number, right: number): void {
    const labels = this.#labels
    for (let x = 0; x < labels; x++) {
      for (let y = 0; y < labels; y++) {
        const pull = (x * labels + y === right ? 1 : 0) - this.#lattice.edge(i, x, y)
        if (Math.abs(pull) > 1e-5) this.#learnWay('transitions', x * labels + y, pull)
      }
    }
  }

  #learnWay(part: 'transitions' | 'initial', at: number, pull: number): void {
    const now = this.#now[part]
    if (now[at] === -Infinity) return
    const squares = this.#squares[part]
    const sum = (squares[at] as number) + pull * pull
    squares[at] = sum
    now[at] = (now[at] as number) + ((0.1 * this.#settings.rate) / (1e-6 + Math.sqrt(sum))) * pull
  }
}

function shrunk(weight: number, by: number): number {
  if (weight > by) return weight - by
  return weight < -by ? weight + by : 0
}

/** The most tokens and the most keys that one sequence has. */
function longest({ firsts, offsets }: Compacted): [tokens: number, keys: number] {
  let tokens = 0
  let keys = 0
  for (let s = 0; s + 1 < firsts.length; s++) {
    const first = firsts[s] ?? 0
    const end = firsts[s + 1] ?? 0
    tokens = Math.max(tokens, end - first)
    keys = Math.max(keys, (offsets[end] ?? 0) - (offsets[first] ?? 0))
  }
  return [tokens, keys]
}
