import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KeyList } from '../src/find/attribution/key-list.ts'
import { LinkView } from '../src/find/attribution/link-view.ts'
import { Linker, leastCertain } from '../src/find/attribution/links.ts'
import { SpanCandidates, type WeighedSpan } from '../src/find/attribution/span-candidates.ts'
import { SpanFinder } from '../src/find/attribution/span-finder.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import type { ChoiceItem } from './choice-list.ts'
import { foldsOf } from './folds.ts'
import { devArticles, type GoldArticle, trainArticles } from './gold-attribution.ts'
import { linkCard } from './link-card.ts'
import { cueChoices, sourceChoices } from './link-choices.ts'
import { addLinkScores, type LinkScores, linkF1, noLinkScores, rightOf } from './link-scores.ts'
import { certaintyItems, linkModel, type Rankers, trainChoosing } from './link-training.ts'
import { beside, trainingOptions } from './options.ts'
import { goldPage } from './span-sequences.ts'
import { trainedSpans } from './span-training.ts'

/**
 * Trains the model that links spans: `npx tsx training/attribution-links.ts [--gold DIR] [--out DIR]`. The spans of
 * each fold come from a model that has not seen it, so that the linker meets the errors that it will meet.
 */
const folds = 5

const { gold, out } = trainingOptions()
const tagger = new Tagger(readFileSync(beside('../models/tags-en.bin')))
const train = trainArticles(gold, tagger)
const dev = devArticles(gold, tagger)
const fold = foldsOf(
  train.map(({ tokens }) => tokens),
  folds,
)

/** An article with its candidates. */
interface Read {
  readonly article: GoldArticle
  readonly spans: readonly WeighedSpan[]
  readonly view: LinkView
}

const read = jackknifed()
const choices = read.map(({ article, view }) => ({
  cue: cueChoices(article, view),
  source: sourceChoices(article, view),
}))
const rankers = trainedOn(() => true)
const certain = read.map((): ChoiceItem[] => [])
const keys = new KeyList()
for (let k = 0; k < folds; k++) {
  // How certain a choice is must be learned where the choosing was not.
  const others = trainedOn((i) => fold[i] !== k)
  read.forEach(({ article, view }, i) => {
    if (fold[i] === k) certain[i] = certaintyItems(article, view, others, keys)
  })
}
const bytes = linkModel(rankers, certain.flat())
console.log(`${bytes.length} bytes`)

const finder = new SpanFinder(readFileSync(join(out, 'attribution-en.bin')))
const devRead = candidates(dev, finder)
const linker = new Linker(bytes)
const reliability = Array.from({ length: 10 }, () => ({ count: 0, promised: 0, right: 0 }))
for (const { article, spans, view } of devRead) {
  const links = linker.link(view.page, spans, article.drafts, 0)
  rightOf(article, links).forEach((right, i) => {
    const certainty = links[i]?.certainty ?? 0
    const bin = reliability[Math.min(9, Math.floor(certainty * 10))]
    if (bin === undefined) return
    bin.count++
    bin.promised += certainty
    bin.right += Number(right)
  })
}
const tokens = dev.reduce((sum, one) => sum + one.tokens.count, 0)
for (let round = 0; round < 4; round++) {
  const before = process.cpuUsage().user
  scored(leastCertain)
  console.log(`${Math.round((tokens / (process.cpuUsage().user - before)) * 1e6)} tokens a second`)
}
const scores = [0.2, 0.25, leastCertain, 0.5, 0.7, 0.9].map((least) => ({ least, scores: scored(least) }))
for (const one of scores) {
  const { all, speech } = one.scores
  console.log(`from ${one.least}: all ${linkF1(all).toFixed(1)}, speech ${linkF1(speech).toFixed(1)}`)
}
writeFileSync(join(out, 'links-en.bin'), bytes)
writeFileSync(beside('attribution-links.md'), linkCard({ train, dev, folds, size: bytes.length, scores, reliability }))

/** The training articles, each with the candidates of a model that has not seen its fold. */
function jackknifed(): Read[] {
  const all: Read[] = []
  for (let k = 0; k < folds; k++) {
    const spans = new SpanFinder(trainedSpans(train.filter((_, i) => fold[i] !== k)).bytes)
    const places = [...train.keys()].filter((i) => fold[i] === k)
    const own = candidates(
      train.filter((_, i) => fold[i] === k),
      spans,
    )
    own.forEach((one, i) => {
      all[places[i] ?? 0] = one
    })
    console.log(`fold ${k + 1} of ${folds}: ${own.length} articles`)
  }
  return all
}

function candidates(articles: readonly GoldArticle[], spanFinder: SpanFinder): Read[] {
  const gatherer = new SpanCandidates(spanFinder)
  return articles.map((article) => {
    const page = goldPage(article, spanFinder.model.classes)
    const spans = gatherer.of(page, article.drafts)
    return { article, spans, view: new LinkView(page, spans, article.drafts) }
  })
}

function trainedOn(keeps: (i: number) => boolean): Rankers {
  const kept = choices.filter((_, i) => keeps(i))
  return trainChoosing(
    kept.flatMap(({ cue }) => cue),
    kept.flatMap(({ source }) => source),
  )
}

function scored(least: number): LinkScores {
  const scores = noLinkScores()
  for (const { article, spans, view } of devRead) {
    addLinkScores(scores, article, linker.link(view.page, spans, article.drafts, least))
  }
  return scores
}
