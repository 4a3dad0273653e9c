import { certaintyKeys } from '../src/find/attribution/certainty-keys.ts'
import { choicesOf } from '../src/find/attribution/choices.ts'
import type { KeyList } from '../src/find/attribution/key-list.ts'
import type { LinkView } from '../src/find/attribution/link-view.ts'
import { linkFeatures, linkQuestions } from '../src/find/attribution/links.ts'
import { noClasses } from '../src/learn/key-classes.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChoiceItem, choicesFrom, keysOf } from './choice-list.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { rightOf } from './link-scores.ts'
import { type RankingSettings, type RankingWeights, trainRanking } from './ranking-trainer.ts'

/** How the three parts are trained; weights below `least` are left out of the file. */
export const linkSettings: {
  readonly tableBits: number
  readonly cuts: { readonly choosing: number; readonly certainty: number }
  readonly least: number
  readonly choosing: RankingSettings
  readonly certainty: RankingSettings
} = {
  tableBits: 18,
  cuts: { choosing: 6, certainty: 4 },
  least: 0.04,
  choosing: { epochs: 5, rate: 0.1, sparsity: 0.003, dropout: 0.3, seed: 5, rounds: 3 },
  certainty: { epochs: 5, rate: 0.1, sparsity: 0.001, dropout: 0.3, seed: 5, rounds: 3 },
}

/** What chooses cues and sources. */
export interface Rankers {
  readonly cue: RankingWeights
  readonly source: RankingWeights
}

export function trainChoosing(cues: readonly ChoiceItem[], sources: readonly ChoiceItem[]): Rankers {
  const { tableBits, cuts, choosing } = linkSettings
  const train = (items: readonly ChoiceItem[]): RankingWeights =>
    trainRanking(choicesFrom(items), tableBits, cuts.choosing, choosing)
  return { cue: train(cues), source: train(sources) }
}

/** What one article teaches about certainty: for every choice made in it, whether it is right in all parts. */
export function certaintyItems(article: GoldArticle, view: LinkView, rankers: Rankers, keys: KeyList): ChoiceItem[] {
  const choosing = { cue: new WeightSums(rankers.cue), source: new WeightSums(rankers.source), keys }
  return choicesOf(view, choosing).map((choice) => {
    const right = rightOf(article, [choice])[0] === true
    const own = keysOf(keys, () => certaintyKeys(view, choice, keys))
    return { candidates: [new Int32Array(0), own], right: [!right, right] }
  })
}

/** Sums of weights while they are trained, as `RowSums` gives those of a model. */
class WeightSums {
  readonly #weights: Float32Array
  readonly #mask: number

  constructor({ bits, rows, weights }: RankingWeights) {
    this.#weights = new Float32Array(2 ** bits)
    this.#mask = 2 ** bits - 1
    rows.forEach((row, i) => {
      const weight = weights[i] ?? 0
      this.#weights[row] = Math.abs(weight) < linkSettings.least ? 0 : weight
    })
  }

  of({ keys, count }: KeyList): number {
    let sum = 0
    for (let k = 0; k < count; k++) sum += this.#weights[(keys[k] as number) & this.#mask] as number
    return sum
  }
}

/** The bytes of a model of links: what chooses, and the certainty learned from the items. */
export function linkModel({ cue, source }: Rankers, certain: readonly ChoiceItem[]): Uint8Array {
  const { tableBits, cuts, least, certainty } = linkSettings
  const parts = [cue, source, trainRanking(choicesFrom(certain), tableBits, cuts.certainty, certainty)]
  const rows = Int32Array.from(new Set(parts.flatMap((one) => [...one.rows]))).sort()
  const places = new Map([...rows].map((row, place) => [row, place]))
  const weights = new Float32Array(rows.length * parts.length)
  parts.forEach((one, label) => {
    one.rows.forEach((row, i) => {
      weights[(places.get(row) ?? 0) * parts.length + label] = one.weights[i] ?? 0
    })
  })
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  return writeModel(
    {
      kind: ModelKind.ranking,
      ...linkFeatures,
      labels: linkQuestions,
      bits: tableBits,
      rows,
      weights,
      classes: noClasses,
      initial: new Float32Array(parts.length),
      transitions: new Float32Array(parts.length ** 2),
    },
    { scale: Scale.squareRoot, top, least },
  )
}
