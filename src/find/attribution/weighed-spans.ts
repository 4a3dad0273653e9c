import { ChainLattice } from '../../learn/chain-lattice.ts'
import { forbidden, type LinearModel } from '../../learn/model.ts'
import { type FoundSpan, spanLabels } from './span-finder.ts'

/** A span with how probable it is, as it stands, 0 to 1; -1 where only the rules have it. */
export interface WeighedSpan extends FoundSpan {
  readonly chance: number
}

/** Tells how probable spans are, by the model that found them. */
export class SpanChances {
  readonly #unit: number
  readonly #lattice = new ChainLattice(spanLabels.length)
  #real = new Float32Array(0)

  constructor({ unit, transitions, initial }: Pick<LinearModel, 'unit' | 'transitions' | 'initial'>) {
    this.#unit = unit
    const real = (steps: Int32Array): Float32Array =>
      Float32Array.from(steps, (step) => (step === forbidden ? -Infinity : step * unit))
    this.#lattice.setTransitions(real(transitions), real(initial))
  }

  /** Takes the scores of `count` tokens (`count` × labels, in units). */
  read(scores: Int32Array, count: number): void {
    const size = count * spanLabels.length
    if (this.#real.length < size) this.#real = new Float32Array(size * 2)
    for (let i = 0; i < size; i++) this.#real[i] = (scores[i] as number) * this.#unit
    this.#lattice.run(this.#real, count)
  }

  /** How probable it is that a span of this part stands exactly here; tokens counted from the first that was read, of `count`. */
  of(part: FoundSpan['part'], first: number, end: number, count: number): number {
    const lattice = this.#lattice
    const begin = part === 'source' ? 1 : part === 'cue' ? 3 : 5
    let chance = lattice.node(first, begin)
    let label = begin
    for (let i = first + 1; i < end && chance > 1e-9; i++) {
      chance *= lattice.edge(i, label, begin + 1) / Math.max(lattice.node(i - 1, label), 1e-12)
      label = begin + 1
    }
    if (end >= count) return chance
    return chance * Math.max(0, 1 - lattice.edge(end, label, begin + 1) / Math.max(lattice.node(end - 1, label), 1e-12))
  }
}

/** A probability in steps: finer near 0 and 1. */
export function step(chance: number): number {
  if (chance < 0) return 12
  let steps = 0
  for (const limit of limits) if (chance >= limit) steps++
  return steps
}

const limits = [0.01, 0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7, 0.82, 0.91, 0.97]
