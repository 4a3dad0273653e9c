import { nameFeatures } from '../src/find/names/name-keys.ts'
import { nameLabels } from '../src/find/names/name-labels.ts'
import type { KeyClasses } from '../src/learn/key-classes.ts'
import { mix } from '../src/learn/mix.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import type { ChainWeights } from './chain-trainer.ts'
import type { Compacted } from './sequences.ts'

/** How weights become the file of a model of names. */
export interface NameModelForm {
  /** The model has 2^bits possible rows; the rows beyond are those of single corpora, which are thrown away. */
  readonly bits: number
  /** Smaller weights are left out. */
  readonly least: number
  /** What is added to the label that the rules propose. */
  readonly trust: number
  readonly classes: KeyClasses
}

/** The bytes of the model that was trained on `data`. */
export function nameModel({ rows }: Compacted, trained: ChainWeights, form: NameModelForm): Uint8Array {
  const kept = rows.subarray(0, homeRows(rows, form.bits))
  const weights = trained.weights.slice(0, kept.length * nameLabels.length)
  trustRules(kept, weights, form)
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const { bits, classes, least } = form
  return writeModel(
    { kind: ModelKind.chain, ...nameFeatures, labels: nameLabels, bits, rows: kept, classes, ...trained, weights },
    { scale: Scale.squareRoot, top, least },
  )
}

/** How many of the rows are not those of a single corpus. */
export function homeRows(rows: Int32Array, bits: number): number {
  const end = rows.findIndex((row) => row >= 2 ** bits)
  return end < 0 ? rows.length : end
}

/** Adds to the weights of the template that holds nothing but the rules' label (60): no name of theirs is `O` or `other`. */
function trustRules(rows: Int32Array, weights: Float32Array, { trust, bits }: NameModelForm): void {
  nameLabels.forEach((label, y) => {
    if (label.endsWith('other')) return
    const row = rows.indexOf(mix(60, y) & (2 ** bits - 1))
    if (row < 0 || trust === 0) return
    nameLabels.forEach((own, x) => {
      const isRight = x === y || (y === 0 && own.endsWith('other'))
      const at = row * nameLabels.length + x
      if (isRight) weights[at] = (weights[at] ?? 0) + trust
    })
  })
}
