import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SpanFinder, spanLabels, spansOf } from '../src/find/attribution/span-finder.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import { devArticles, trainArticles } from './gold-attribution.ts'
import { beside, trainingOptions } from './options.ts'
import { addScores, f1, noScores } from './span-scores.ts'
import { cueClasses, goldPage } from './span-sequences.ts'
import { least, spanSettings as settings, table, trainedSpans } from './span-training.ts'

/** Trains the model of source, cue and content: `npx tsx training/attribution-spans.ts [--gold DIR] [--out DIR]`. */
const { gold, out } = trainingOptions()
const tagger = new Tagger(readFileSync(beside('../models/tags-en.bin')))
const train = trainArticles(gold, tagger)
const dev = devArticles(gold, tagger)
const cues = cueClasses(train)
const pages = dev.map((one) => goldPage(one, cues))
const trained = trainedSpans(train, (epoch, loss, now) =>
  console.log(`epoch ${epoch + 1}, loss ${loss.toFixed(4)}: ${scored(now)}`),
)
writeFileSync(join(out, 'attribution-en.bin'), trained.bytes)
writeFileSync(beside('attribution-spans.md'), card())

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
| kind | linear chain (conditional random field) over ${spanLabels.length} labels, about ${Math.round(trained.keys / trained.tokens)} hashed features a token |
| trained on | PolNeAR v1, train part: ${train.length} articles, ${trained.tokens} tokens, one annotator each |
| terms of the data | the repository of PolNeAR states no licence and the texts belong to their publishers; whether these weights may be given away is for a person to decide |
| settings | 2^${table.bits} rows, features seen ${table.cut} times or more, ${settings.epochs} epochs of AdaGrad, rate ${settings.rate}, L1 ${settings.sparsity}, feature dropout ${settings.dropout}, seed ${settings.seed}; weights below ${least} left out, the others one byte each on a square-root scale |
| cue lexicon | ${trained.cues.count} base forms with strengths 1 to 5, counted in the train part, in the same file |
| size | ${trained.bytes.length} bytes |

## Scores
Exact F1 (same first and last character) on PolNeAR dev, ${dev.length} articles, in percent.

| source | cue | content |
| --- | --- | --- |
| ${scored(trained.bytes)} |

## Limits
United States political news of 2015 and 2016. PolNeAR counts beliefs, wishes and decisions as attributions too, marks
only the outermost one, and knows no venue and no relay.
`
}
