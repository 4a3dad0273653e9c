import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributionFeatures } from '../src/find/attribution/keys.ts'
import { SpanFinder, spanLabels, spansOf } from '../src/find/attribution/span-finder.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, type ChainWeights, trainChain } from './chain-trainer.ts'
import { goldArticles } from './gold-attribution.ts'
import { beside, trainingOptions } from './options.ts'
import { compact } from './sequences.ts'
import { addScores, f1, noScores } from './span-scores.ts'
import { cueClasses, goldPage, spanSequences } from './span-sequences.ts'

/** Trains the model of source, cue and content: `npx tsx training/attribution-spans.ts [--gold DIR] [--out DIR]`. */
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

const { gold, out } = trainingOptions()
const tagger = new Tagger(readFileSync(beside('../models/tags-en.bin')))
const file = (name: string): string => join(gold, 'attribution', `${name}.jsonl`)
// It shares a passage of 223 words with an article that is kept back.
const train = goldArticles(file('polnear-train'), tagger, ['breitbart_2016-08-24'])
const dev = goldArticles(file('polnear-dev'), tagger)
const cues = cueClasses(train)
const data = compact(spanSequences(train, cues), tableBits, cut)
console.log(
  `${data.gold.length} tokens, ${data.rows.length} rows, ${(data.keys.length / data.gold.length).toFixed(1)} features a token, ${cues.count} cues`,
)

const pages = dev.map((one) => goldPage(one, cues))
const trained = trainChain(data, {
  ...settings,
  watch: (epoch, loss, now) => console.log(`epoch ${epoch + 1}, loss ${loss.toFixed(4)}: ${scored(bytesOf(now))}`),
})
const bytes = bytesOf(trained)
writeFileSync(join(out, 'attribution-en.bin'), bytes)
writeFileSync(beside('attribution-spans.md'), card())

function bytesOf(now: ChainWeights): Uint8Array {
  const top = now.weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const boosted = {
    weights: now.weights,
    initial: now.initial.map((one, y) => one + (boost[y] ?? 0)),
    transitions: now.transitions.map((one, i) => one + (boost[i % spanLabels.length] ?? 0)),
  }
  return writeModel(
    {
      kind: ModelKind.chain,
      ...attributionFeatures,
      labels: spanLabels,
      bits: tableBits,
      rows: data.rows,
      classes: cues,
      ...boosted,
    },
    { scale: Scale.squareRoot, top, least },
  )
}

/** Exact F1 of sources, cues and contents on the dev articles, in percent, with the size and the speed on the console. */
function scored(model: Uint8Array): string {
  const finder = new SpanFinder(model)
  const scores = noScores()
  const before = process.cpuUsage().user
  const found = pages.map((page) => finder.labels(page))
  const spent = process.cpuUsage().user - before
  dev.forEach((article, i) => {
    addScores(scores, article, spansOf(found[i] ?? new Uint8Array(0)))
  })
  const tokens = dev.reduce((sum, one) => sum + one.tokens.count, 0)
  console.log(`${model.length} bytes, ${Math.round((tokens / spent) * 1e6)} tokens a second`)
  return [scores.source, scores.cue, scores.content].map((one) => f1(one).toFixed(1)).join(' | ')
}

function card(): string {
  return `# The model of source, cue and content: models/attribution-en.bin

Made by \`npx tsx training/attribution-spans.ts\`; the same data and the same model of tags give the same bytes. Read
by \`src/find/attribution/\`.

| | |
| --- | --- |
| what it does | marks the words of a source, of a cue and of a content; which of them belong together it does not say |
| kind | linear chain (conditional random field) over ${spanLabels.length} labels, about ${Math.round(data.keys.length / data.gold.length)} hashed features a token |
| trained on | PolNeAR v1, train part: ${train.length} articles, ${data.gold.length} tokens, one annotator each |
| terms of the data | the repository of PolNeAR states no licence and the texts belong to their publishers; whether these weights may be given away is for a person to decide |
| settings | 2^${tableBits} rows, features seen ${cut} times or more, ${settings.epochs} epochs of AdaGrad, rate ${settings.rate}, L1 ${settings.sparsity}, feature dropout ${settings.dropout}, seed ${settings.seed}; weights below ${least} left out, the others one byte each on a square-root scale |
| cue lexicon | ${cues.count} base forms with strengths 1 to 5, counted in the train part, in the same file |
| size | ${bytes.length} bytes |

## Scores
Exact F1 (same first and last character) on PolNeAR dev, ${dev.length} articles, in percent.

| source | cue | content |
| --- | --- | --- |
| ${scored(bytes)} |

## Limits
United States political news of 2015 and 2016. PolNeAR counts beliefs, wishes and decisions as attributions too, marks
only the outermost one, and knows no venue and no relay.
`
}
