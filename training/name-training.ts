import { NameTagger } from '../src/find/names/name-tagger.ts'
import { type ChainSettings, type ChainWeights, trainChain } from './chain-trainer.ts'
import { homeRows, type NameModelForm, nameModel } from './name-model.ts'
import { type Corpus, nameSequences } from './name-sequences.ts'
import { type Compacted, compact } from './sequences.ts'

/** How a model of names is trained. */
export interface NameTraining {
  readonly form: NameModelForm
  /** Features seen less often are left out. */
  readonly cut: number
  readonly settings: ChainSettings
  /** Each article is read the first time by a model that was trained on the others; so many such models. */
  readonly folds: number
  /** Runs from different seeds that choose the weights, and then that train them: their mean leaves less to chance. */
  readonly runs: number
  /** A weight that is smaller in the choosing runs is never more than zero. */
  readonly choice: number
  /** The penalty of `settings` in the runs that train what was chosen. */
  readonly sparsityAfter: number
}

/** What is learned from: the islands of capitals as the second reading sees them. */
export function nameData(corpora: readonly Corpus[], training: NameTraining): Compacted {
  return sequencesOf(withFirstReadings(corpora, training), training)
}

/**
 * Trains twice: a few runs with a strong penalty choose the weights that are worth their place in the file, and the
 * runs after train only those. Weights that were merely cut off would be missed by the others.
 */
export function trainNames(data: Compacted, training: NameTraining): ChainWeights {
  const { settings, sparsityAfter, runs } = training
  const open = chosen(
    data,
    meanOf(2, (seed) => trainChain(data, { ...settings, seed: settings.seed + 100 + seed })),
    training,
  )
  return meanOf(runs, (seed) =>
    trainChain(data, { ...settings, open, sparsity: sparsityAfter, seed: settings.seed + seed }),
  )
}

const sequencesOf = (corpora: readonly Corpus[], { form, cut }: NameTraining): Compacted =>
  compact(nameSequences(corpora, form.bits), form.bits + 1, cut)

function withFirstReadings(corpora: readonly Corpus[], training: NameTraining): Corpus[] {
  const { folds, settings, form } = training
  const found = corpora.map(({ articles }) => articles.map(({ labels }) => labels))
  for (let fold = 0; fold < folds; fold++) {
    const others = corpora.map((one) => ({ ...one, articles: one.articles.filter((_, i) => i % folds !== fold) }))
    const data = sequencesOf(others, training)
    const tagger = new NameTagger(nameModel(data, trainChain(data, settings), form))
    corpora.forEach(({ articles }, c) => {
      articles.forEach(({ sheet }, i) => {
        const own = found[c]
        if (own !== undefined && i % folds === fold) own[i] = tagger.firstLabels(sheet)
      })
    })
  }
  return corpora.map((one, c) => ({ ...one, firstReadings: found[c] ?? [] }))
}

/** 1 for the weights that may be other than zero; all of the rows that are thrown away. */
function chosen(data: Compacted, { weights }: ChainWeights, { form, choice }: NameTraining): Uint8Array {
  const end = homeRows(data.rows, form.bits) * data.labels.length
  return Uint8Array.from(weights, (weight, i) => (i >= end || Math.abs(weight) >= choice ? 1 : 0))
}

function meanOf(count: number, train: (seed: number) => ChainWeights): ChainWeights {
  const all = Array.from({ length: count }, (_, seed) => train(seed))
  const mean = (part: keyof ChainWeights): Float32Array => {
    const sum = new Float32Array(all[0]?.[part].length ?? 0)
    for (const one of all) {
      one[part].forEach((weight, i) => {
        sum[i] = (sum[i] ?? 0) + weight / count
      })
    }
    return sum
  }
  return { weights: mean('weights'), transitions: mean('transitions'), initial: mean('initial') }
}
