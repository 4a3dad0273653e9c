import type { ChainWeights } from './chain-trainer.ts'
import { Chance } from './chance.ts'
import type { Compacted } from './sequences.ts'

/** How a chain of labels is trained by the averaged structured perceptron. */
export interface PerceptronSettings {
  readonly epochs: number
  readonly seed: number
  /** Whether label `b` may follow `a`; `a` is -1 before the first token. */
  readonly allows?: (a: number, b: number) => boolean
  readonly watch?: (epoch: number, wrong: number) => void
}

/** Decodes every sequence, moves the weights where the chain is wrong, and gives their mean over all visits (Collins 2002). */
export function trainPerceptron(data: Compacted, settings: PerceptronSettings): ChainWeights {
  const trainer = new PerceptronTrainer(data, settings)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const wrong = trainer.epoch()
    settings.watch?.(epoch, wrong)
  }
  return trainer.mean()
}

/** A weight and the sum of its changes, each times the visit in which it happened. */
class Averaged {
  readonly now: Float32Array
  readonly #late: Float64Array

  constructor(size: number) {
    this.now = new Float32Array(size)
    this.#late = new Float64Array(size)
  }

  add(at: number, change: number, visit: number): void {
    this.now[at] = (this.now[at] as number) + change
    this.#late[at] = (this.#late[at] as number) + change * visit
  }

  mean(visits: number): Float32Array {
    return this.now.map((one, i) => one - (this.#late[i] as number) / visits)
  }
}

class PerceptronTrainer {
  readonly #data: Compacted
  readonly #labels: number
  readonly #chance: Chance
  readonly #weights: Averaged
  readonly #transitions: Averaged
  readonly #initial: Averaged
  #visits = 1

  constructor(data: Compacted, { seed, allows = () => true }: PerceptronSettings) {
    this.#data = data
    const labels = data.labels.length
    this.#labels = labels
    this.#chance = new Chance(seed)
    this.#weights = new Averaged(data.rows.length * labels)
    this.#transitions = new Averaged(labels * labels)
    this.#initial = new Averaged(labels)
    for (let y = 0; y < labels; y++) {
      if (!allows(-1, y)) this.#initial.now[y] = -Infinity
      for (let x = 0; x < labels; x++) if (!allows(x, y)) this.#transitions.now[x * labels + y] = -Infinity
    }
  }

  /** One visit of all sequences in a new order; the number of wrong labels. */
  epoch(): number {
    const order = Int32Array.from({ length: this.#data.firsts.length - 1 }, (_, i) => i)
    this.#chance.shuffle(order)
    let wrong = 0
    for (const sequence of order) {
      wrong += this.#visit(this.#data.firsts[sequence] ?? 0, this.#data.firsts[sequence + 1] ?? 0)
      this.#visits++
    }
    return wrong
  }

  mean(): ChainWeights {
    const visits = this.#visits
    return {
      weights: this.#weights.mean(visits),
      transitions: this.#transitions.mean(visits),
      initial: this.#initial.mean(visits),
    }
  }

  #visit(first: number, end: number): number {
    const found = this.#decode(first, end)
    const { gold } = this.#data
    let wrong = 0
    for (let i = first; i < end; i++) {
      const right = gold[i] as number
      const guess = found[i - first] as number
      if (right !== guess) {
        wrong++
        this.#move(i, right, guess)
      }
      this.#moveWay(i === first ? -1 : (gold[i - 1] as number), right, 1)
      this.#moveWay(i === first ? -1 : (found[i - first - 1] as number), guess, -1)
    }
    return wrong
  }

  #move(token: number, right: number, guess: number): void {
    const { keys, offsets } = this.#data
    for (let k = offsets[token] as number; k < (offsets[token + 1] as number); k++) {
      const row = (keys[k] as number) * this.#labels
      this.#weights.add(row + right, 1, this.#visits)
      this.#weights.add(row + guess, -1, this.#visits)
    }
  }

  #moveWay(from: number, to: number, change: number): void {
    if (from < 0) this.#initial.add(to, change, this.#visits)
    else this.#transitions.add(from * this.#labels + to, change, this.#visits)
  }

  #score(token: number, into: Float64Array): void {
    const { keys, offsets } = this.#data
    into.fill(0)
    for (let k = offsets[token] as number; k < (offsets[token + 1] as number); k++) {
      const row = (keys[k] as number) * this.#labels
      for (let y = 0; y < this.#labels; y++) into[y] = (into[y] as number) + (this.#weights.now[row + y] as number)
    }
  }

  #decode(first: number, end: number): Uint8Array {
    const labels = this.#labels
    const count = end - first
    const best = new Float64Array(count * labels)
    const from = new Uint8Array(count * labels)
    const own = new Float64Array(labels)
    for (let i = 0; i < count; i++) {
      this.#score(first + i, own)
      for (let y = 0; y < labels; y++) {
        const [top, way] = i === 0 ? [this.#initial.now[y] as number, 0] : this.#bestWay(best, (i - 1) * labels, y)
        best[i * labels + y] = top + (own[y] as number)
        from[i * labels + y] = way
      }
    }
    return traced(best, from, count, labels)
  }

  #bestWay(best: Float64Array, before: number, y: number): [top: number, way: number] {
    let top = -Infinity
    let way = 0
    for (let x = 0; x < this.#labels; x++) {
      const sum = (best[before + x] as number) + (this.#transitions.now[x * this.#labels + y] as number)
      if (sum > top) {
        top = sum
        way = x
      }
    }
    return [top, way]
  }
}

function traced(best: Float64Array, from: Uint8Array, count: number, labels: number): Uint8Array {
  const path = new Uint8Array(count)
  const last = (count - 1) * labels
  let label = 0
  for (let y = 1; y < labels; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label
    label = from[i * labels + label] as number
  }
  return path
}
