import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AttributionFinder } from '../src/find/attribution/attribution-finder.ts'
import { outermost } from '../src/find/attribution/outermost.ts'
import { SpanFinder, spanLabels } from '../src/find/attribution/span-finder.ts'
import { windowFeatures } from '../src/find/attribution/window-keys.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { addAttributions, noAttributionScores } from './attribution-scores.ts'
import { type ChainSettings, type ChainWeights, trainChain } from './chain-trainer.ts'
import { foldsOf } from './folds.ts'
import { devArticles, type GoldArticle, trainArticles } from './gold-attribution.ts'
import { beside, trainingOptions } from './options.ts'
import { compact } from './sequences.ts'
import { f1 } from './span-scores.ts'
import { goldPage } from './span-sequences.ts'
import { boosted, largest, least, spanSettings, table, trainedSpans } from './span-training.ts'
import { type LabelledArticle, windowSequences } from './window-sequences.ts'

/**
 * Trains the model of attributions by cue: `npx tsx training/attribution-by-cue.ts [--gold DIR] [--out DIR]`. What it
 * learns from was labelled by models of spans that had not seen the article: one model for each fifth of the articles.
 */
const folds = 5
const settings: ChainSettings = { ...spanSettings, epochs: 3, rate: 0.02, sparsity: 0.003 }
/** Added to the scores of first labels of source and content. */
const boost = [0, 0.5, 0, 0, 0, 0.5, 0]

const { gold, out } = trainingOptions()
const tagger = new Tagger(readFileSync(beside('../models/tags-en.bin')))
const train = trainArticles(gold, tagger)
const dev = labelled(devArticles(gold, tagger), readFileSync(join(out, 'attribution-en.bin')))
const data = compact(windowSequences(jackknifed()), table.bits, table.cut)
console.log(`${data.firsts.length - 1} windows, ${data.gold.length} tokens, ${data.rows.length} rows`)
const trained = trainChain(data, {
  ...settings,
  watch: (epoch, loss, now) => console.log(`epoch ${epoch + 1}, loss ${loss.toFixed(4)}: ${scored(bytesOf(now))}`),
})
const bytes = bytesOf(trained)
writeFileSync(join(out, 'attribution-by-cue-en.bin'), bytes)
writeFileSync(beside('attribution-by-cue.md'), card())

/** Labels every article of the train part by a model that was trained on the other folds. */
function jackknifed(): LabelledArticle[] {
  const foldOf = foldsOf(
    train.map(({ tokens }) => tokens),
    folds,
  )
  return Array.from({ length: folds }, (_, fold) => {
    const { bytes: spans } = trainedSpans(train.filter((_, i) => foldOf[i] !== fold))
    console.log(`fold ${fold + 1} of ${folds}`)
    return labelled(
      train.filter((_, i) => foldOf[i] === fold),
      spans,
    )
  }).flat()
}

function labelled(articles: readonly GoldArticle[], spans: Uint8Array): LabelledArticle[] {
  const finder = new SpanFinder(spans)
  return articles.map((article) => {
    const page = goldPage(article, finder.model.classes)
    return { article, page, labels: finder.labels(page) }
  })
}

function bytesOf(now: ChainWeights): Uint8Array {
  return writeModel(
    {
      kind: ModelKind.chain,
      ...windowFeatures,
      labels: spanLabels,
      bits: table.bits,
      rows: data.rows,
      ...boosted(now, boost),
    },
    { scale: Scale.squareRoot, top: largest(now.weights), least },
  )
}

/** Exact F1 of sources, cues and contents, and F1 of whole attributions, on the dev articles in percent. */
function scored(model: Uint8Array): string {
  const finder = new AttributionFinder(model)
  const scores = noAttributionScores()
  const before = process.cpuUsage().user
  const found = dev.map(({ article, page, labels }) => outermost(finder.attributions(page, labels, article.drafts)))
  const spent = process.cpuUsage().user - before
  dev.forEach(({ article }, i) => {
    addAttributions(scores, article, found[i] ?? [])
  })
  const tokens = dev.reduce((sum, { article }) => sum + article.tokens.count, 0)
  console.log(`${model.length} bytes, ${Math.round((tokens / spent) * 1e6)} tokens a second`)
  return [scores.source, scores.cue, scores.content, scores.all3].map((one) => f1(one).toFixed(1)).join(' | ')
}

function card(): string {
  return `# The model of attributions by cue: models/attribution-by-cue-en.bin

Made by \`npx tsx training/attribution-by-cue.ts\` after the models of tags and of source, cue and content; the same
data and the same models give the same bytes. Read by \`src/find/attribution/\`.

| | |
| --- | --- |
| what it does | reads each cue again, alone: marks which words around it are its source, its content and the cue itself, or none |
| kind | linear chain (conditional random field) over ${spanLabels.length} labels, about ${Math.round(data.keys.length / data.gold.length)} hashed features a token of a window, among them what the rules and the model of spans say |
| trained on | PolNeAR v1, train part: ${train.length} articles, ${data.firsts.length - 1} windows, ${data.gold.length} tokens, labelled before by models of spans trained on the other four fifths |
| terms of the data | the repository of PolNeAR states no licence and the texts belong to their publishers; whether these weights may be given away is for a person to decide |
| settings | 2^${table.bits} rows, features seen ${table.cut} times or more, ${settings.epochs} epochs of AdaGrad, rate ${settings.rate}, L1 ${settings.sparsity}, feature dropout ${settings.dropout}, seed ${settings.seed}; weights below ${least} left out, the others one byte each on a square-root scale |
| size | ${bytes.length} bytes |

## Scores
F1 on PolNeAR dev, ${dev.length} articles, in percent: spans with the same first and last character, and attributions with
all three parts right (cue by .3, source and content by .5 of their characters). An attribution that shares its source
with another has the source's words here; in the record it has none, and names the other.

| source | cue | content | all three |
| --- | --- | --- | --- |
| ${scored(bytes)} |

## Limits
Those of the model of spans: United States political news of 2015 and 2016, the outermost attribution only.
`
}
