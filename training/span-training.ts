import { attributionFeatures } from '../src/find/attribution/keys.ts'
import { spanLabels } from '../src/find/attribution/span-finder.ts'
import type { KeyClasses } from '../src/learn/key-classes.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, type ChainWeights, trainChain } from './chain-trainer.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { compact } from './sequences.ts'
import { cueClasses, spanSequences } from './span-sequences.ts'

/** Size of the table of rows, as a power of two, and how often a row must occur to be kept. */
export const table = { bits: 20, cut: 4 } as const

/** How the model of source, cue and content is trained. */
export const spanSettings: ChainSettings = {
  epochs: 3,
  rate: 0.05,
  sparsity: 0.001,
  dropout: 0.5,
  seed: 7,
  allows: (a, b) => b === 0 || b % 2 === 1 || a === b || a === b - 1,
}

/** Weights smaller than this are left out of the file. */
export const least = 0.035

/** Added to the scores of first labels: for the second look at each cue it pays to have found more of them. */
const boost = [0, 1, 0, 1, 0, 0.5, 0]

/** The bytes of a model of spans after some training. */
export function spanModel(now: ChainWeights, rows: Int32Array, classes: KeyClasses): Uint8Array {
  return writeModel(
    {
      kind: ModelKind.chain,
      ...attributionFeatures,
      labels: spanLabels,
      bits: table.bits,
      rows,
      classes,
      ...boosted(now, boost),
    },
    { scale: Scale.squareRoot, top: largest(now.weights), least },
  )
}

/** The same weights with something added to the score of each label, whatever stands before it. */
export function boosted(now: ChainWeights, added: readonly number[]): ChainWeights {
  return {
    weights: now.weights,
    initial: now.initial.map((one, y) => one + (added[y] ?? 0)),
    transitions: now.transitions.map((one, i) => one + (added[i % added.length] ?? 0)),
  }
}

/** The largest weight, without its sign. */
export function largest(weights: Float32Array): number {
  return weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
}

/** A model of spans that was trained on some articles, and what its training saw. */
export function trainedSpans(
  articles: readonly GoldArticle[],
  watch?: (epoch: number, loss: number, bytes: Uint8Array) => void,
): { readonly bytes: Uint8Array; readonly cues: KeyClasses; readonly tokens: number; readonly keys: number } {
  const cues = cueClasses(articles)
  const data = compact(spanSequences(articles, cues), table.bits, table.cut)
  const now = trainChain(data, {
    ...spanSettings,
    watch: (epoch, loss, weights) => watch?.(epoch, loss, spanModel(weights, data.rows, cues)),
  })
  return { bytes: spanModel(now, data.rows, cues), cues, tokens: data.gold.length, keys: data.keys.length }
}
