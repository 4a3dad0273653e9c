import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameFeatures } from '../src/find/names/name-keys.ts'
import { mayFollow, NameTagger, nameLabels } from '../src/find/names/name-tagger.ts'
import { mix } from '../src/learn/mix.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, type ChainWeights, trainChain } from './chain-trainer.ts'
import { knownWordTable } from './gazetteers.ts'
import { type GoldArticle, goldArticles } from './gold-names.ts'
import { nameCard } from './name-card.ts'
import { nameScores, nameSpeed } from './name-scores.ts'
import { nameSequences } from './name-sequences.ts'
import { beside, trainingOptions } from './options.ts'
import { compact } from './sequences.ts'

/**
 * Trains the model of names: `npx tsx training/names.ts [--gold DIR] [--out DIR] [--terms free] [--gazetteers DIR]`.
 * `--terms research` trains on CoNLL-2003 as well, to be compared with others; that model must not be given away.
 */
const tableBits = 20
const cut = 3
const settings: ChainSettings = { epochs: 5, rate: 0.2, sparsity: 0.002, dropout: 0.5, seed: 7, allows: mayFollow }
/** Trained as often, each time from another seed: the mean of the weights leaves less to chance than one run. */
const runs = 4
const least = 0.08
const home = 'worldwide-train'
const freeSets = ['gum-ccby-train', 'btc-news', 'btc-a', 'btc-b', 'btc-f', 'btc-h', 'wikigold', 'uner-ewt-dev']
const devSets = ['worldwide-dev', 'conll2003-val', 'wikigold', 'uner-ewt-dev', 'gum-dev']
/** What is added to the label that the rules propose: the free corpora are unlike news, and their models trust the rules too little. */
const trust = { all: 0, free: 1, research: 0 }

const { gold, out, terms, gazetteers } = trainingOptions()
const sets = { all: [home, ...freeSets], free: freeSets, research: [home, 'conll2003-train'] }[terms]
const classes = knownWordTable(gazetteers)
const loaded = new Map<string, GoldArticle[]>()
const corpora = sets.map((name) => ({ articles: articlesOf(name), foreign: foreignOf(name) }))
const data = compact(nameSequences(corpora, tableBits), tableBits + 1, cut)
console.log(`${data.gold.length} tokens in islands, ${data.rows.length} rows`)
const watch = (epoch: number, loss: number): void => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`)
const bytes = bytesOf(
  meanOf(Array.from({ length: runs }, (_, i) => trainChain(data, { ...settings, seed: settings.seed + i, watch }))),
)
const tagger = new NameTagger(bytes)
const scores = devSets.map((name) => {
  const note = sets.includes(name) ? ' (in training)' : ''
  return `| ${name}${note} | ${nameScores(tagger, articlesOf(name))} |`
})
console.log(scores.join('\n'))
console.log(`${bytes.length} bytes, ${Math.round(nameSpeed(tagger, articlesOf('worldwide-dev')))} tokens a second`)
writeFileSync(join(out, terms === 'all' ? 'names-en.bin' : `names-en-${terms}.bin`), bytes)
if (terms !== 'research') writeFileSync(beside(terms === 'all' ? 'names.md' : 'names-free.md'), nameCard(facts()))

function articlesOf(name: string): GoldArticle[] {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const articles = goldArticles(join(gold, 'names', `${name}.jsonl`), classes)
  loaded.set(name, articles)
  return articles
}

/** The tweets are one corpus; without the corpus at home all are at home. */
function foreignOf(name: string): number {
  if (terms === 'free' || name === home) return 0
  return name.startsWith('btc') ? 1001 : 1002 + sets.indexOf(name)
}

function meanOf(all: readonly ChainWeights[]): ChainWeights {
  const mean = (part: 'weights' | 'transitions' | 'initial'): Float32Array => {
    const sum = new Float32Array(all[0]?.[part].length ?? 0)
    for (const one of all) {
      one[part].forEach((weight, i) => {
        sum[i] = (sum[i] ?? 0) + weight / all.length
      })
    }
    return sum
  }
  return { weights: mean('weights'), transitions: mean('transitions'), initial: mean('initial') }
}

function bytesOf(trained: ChainWeights): Uint8Array {
  const end = data.rows.findIndex((row) => row >= 2 ** tableBits)
  const rows = end < 0 ? data.rows : data.rows.subarray(0, end)
  const weights = trained.weights.subarray(0, rows.length * nameLabels.length)
  trustRules(rows, weights)
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  return writeModel(
    { kind: ModelKind.chain, ...nameFeatures, labels: nameLabels, bits: tableBits, rows, classes, ...trained, weights },
    { scale: Scale.squareRoot, top, least },
  )
}

/** Adds to the weights of the template that holds nothing but the rules' label (60): no name of theirs is `O` or `other`. */
function trustRules(rows: Int32Array, weights: Float32Array): void {
  const more = trust[terms]
  nameLabels.forEach((label, y) => {
    if (label.endsWith('other')) return
    const row = rows.indexOf(mix(60, y) & (2 ** tableBits - 1))
    if (row < 0 || more === 0) return
    nameLabels.forEach((own, x) => {
      const isRight = x === y || (y === 0 && own.endsWith('other'))
      const at = row * nameLabels.length + x
      if (isRight) weights[at] = (weights[at] ?? 0) + more
    })
  })
}

function facts(): Parameters<typeof nameCard>[0] {
  return {
    terms,
    sets: sets.map((name) => `${name} (${articlesOf(name).length})`),
    tokens: data.gold.length,
    settings: `2^${tableBits} rows, features seen ${cut} times or more, ${settings.epochs} epochs of AdaGrad, rate ${settings.rate}, L1 ${settings.sparsity}, feature dropout ${settings.dropout}, the mean of ${runs} runs from seed ${settings.seed} on; weights below ${least} left out, the others one byte each on a square-root scale`,
    trust: trust[terms],
    words: classes.count,
    size: bytes.length,
    scores,
  }
}
