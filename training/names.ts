import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mayFollow } from '../src/find/names/name-labels.ts'
import { NameTagger } from '../src/find/names/name-tagger.ts'
import type { ChainSettings } from './chain-trainer.ts'
import { knownWordTable } from './gazetteers.ts'
import { type GoldArticle, goldArticles } from './gold-names.ts'
import { nameCard } from './name-card.ts'
import { nameModel } from './name-model.ts'
import { nameScores, nameSpeed } from './name-scores.ts'
import { type NameTraining, nameData, trainNames } from './name-training.ts'
import { beside, trainingOptions } from './options.ts'

/**
 * Trains the model of names: `npx tsx training/names.ts [--gold DIR] [--out DIR] [--terms free] [--gazetteers DIR]`.
 * `--terms research` trains on CoNLL-2003 as well, to be compared with others; that model must not be given away.
 */
const settings: ChainSettings = { epochs: 5, rate: 0.2, sparsity: 0.002, dropout: 0.5, seed: 7, allows: mayFollow }
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
const watch = (epoch: number, loss: number): void => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`)
const training: NameTraining = {
  form: { bits: 20, least: 0.04, trust: trust[terms], classes },
  cut: 3,
  settings: { ...settings, watch },
  folds: 4,
  runs: 8,
  choice: 0.085,
  sparsityAfter: 0.0005,
}
const data = nameData(corpora, training)
console.log(`${data.gold.length} tokens in islands, ${data.rows.length} rows`)
const bytes = nameModel(data, trainNames(data, training), training.form)
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

function facts(): Parameters<typeof nameCard>[0] {
  return {
    terms,
    sets: sets.map((name) => `${name} (${articlesOf(name).length})`),
    tokens: data.gold.length,
    training,
    words: classes.count,
    size: bytes.length,
    scores,
  }
}
