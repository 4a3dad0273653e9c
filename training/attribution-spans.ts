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
const env = (name: string, value: number): number => Number(process.env[name] ?? value)
const tableBits = env('BITS', 20)
const cut = env('CUT', 3)
const least = env('LEAST', 0.02)
const settings: ChainSettings = {
  epochs: env('EP', 5),
  rate: env('RATE', 0.03),
  sparsity: env('L1', 0.003),
  dropout: env('DROP', 0.5),
  seed: 7,
  allows: (a, b) => b === 0 || b % 2 === 1 || a === b || a === b - 1,
}
/** Added to the score of the first label of a source, a cue, a content: finding more pays, since the linker drops what fits nowhere. */
const boost = [0, env('BS', 1), 0, env('BC', 1), 0, env('BT', 0.5), 0]

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
  watch: (epoch, loss, now) => report(`epoch ${epoch + 1}, loss ${loss.toFixed(4)}`, bytesOf(now)),
})
const bytes = bytesOf(trained)
writeFileSync(join(out, 'attribution-en.bin'), bytes)
report('file', bytes)

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

function report(name: string, model: Uint8Array): void {
  const finder = new SpanFinder(model)
  const scores = noScores()
  const before = process.cpuUsage().user
  const found = pages.map((page) => finder.labels(page))
  const spent = process.cpuUsage().user - before
  dev.forEach((article, i) => {
    addScores(scores, article, spansOf(found[i] ?? new Uint8Array(0)))
  })
  const tokens = dev.reduce((sum, one) => sum + one.tokens.count, 0)
  const parts = [scores.source, scores.cue, scores.content].map((one) => f1(one).toFixed(1)).join(' / ')
  console.log(`${name}: ${parts} exact, ${model.length} bytes, ${Math.round((tokens / spent) * 1e6)} tokens a second`)
}
