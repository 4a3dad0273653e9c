import { attributionFeatures } from '../src/find/attribution/keys.ts'
import { spanLabels } from '../src/find/attribution/span-finder.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, trainChain } from './chain-trainer.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { compact } from './sequences.ts'
import { cueClasses, spanSequences } from './span-sequences.ts'

const tableBits = 20
const cut = 4
const least = 0.035
const settings: ChainSettings = {
  epochs: 3,
  rate: 0.05,
  sparsity: 0.001,
  dropout: 0.5,
  seed: 7,
  allows: (a, b) => b === 0 || b % 2 === 1 || a === b || a === b - 1,
}
/** Added to the score of the first label of a source, a cue, a content: finding more pays, since the linker drops what fits nowhere. */
const boost = [0, 1, 0, 1, 0, 0.5, 0]

/** The bytes of a model of source, cue and content that was trained on some articles, as `attribution-spans.ts` trains the one that is shipped. */
export function trainedSpans(articles: readonly GoldArticle[]): Uint8Array {
  const cues = cueClasses(articles)
  const data = compact(spanSequences(articles, cues), tableBits, cut)
  const { weights, initial, transitions } = trainChain(data, settings)
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  return writeModel(
    {
      kind: ModelKind.chain,
      ...attributionFeatures,
      labels: spanLabels,
      bits: tableBits,
      rows: data.rows,
      classes: cues,
      weights,
      initial: initial.map((one, y) => one + (boost[y] ?? 0)),
      transitions: transitions.map((one, i) => one + (boost[i % spanLabels.length] ?? 0)),
    },
    { scale: Scale.squareRoot, top, least },
  )
}
