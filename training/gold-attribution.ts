import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RuleMarks, ruleMarks } from '../src/find/attribution/rule-marks.ts'
import { expressions } from '../src/find/dates/expressions.ts'
import { quotations } from '../src/find/quotations/quotations.ts'
import type { Draft } from '../src/find/statements/drafts.ts'
import { markOutlets } from '../src/find/statements/outlets.ts'
import { Page } from '../src/find/statements/page.ts'
import { RuleWords } from '../src/find/statements/rule-words.ts'
import { draftsOf, speakingUnits } from '../src/find/statements/statements.ts'
import type { Tagger } from '../src/find/tags/tagger.ts'
import { tagsOf } from '../src/find/tags/tags.ts'
import { tokens } from '../src/find/tokens.ts'
import { english } from '../src/lexicon/en/english.ts'
import { layout } from '../src/read/layout.ts'
import { parts } from '../src/read/parts.ts'
import type { Quotation } from '../src/record/findings.ts'
import type { Tags } from '../src/record/tags.ts'
import { layersOf } from '../src/testing/layers.ts'
import type { Tokens } from '../src/text/tokens.ts'

/** The parts of an attribution in the gold: pairs of UTF-16 offsets. */
export type Places = readonly (readonly [start: number, end: number])[]

interface Line {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly source: Places | null; readonly cue: Places; readonly content: Places }[]
}

/** An article of the attribution gold, with what the stages before would find in it. */
export interface GoldArticle {
  readonly id: string
  readonly tokens: Tokens
  readonly tags: Tags
  readonly quotations: readonly Quotation[]
  readonly rules: RuleMarks
  readonly drafts: readonly Draft[]
  readonly attributions: Line['attributions']
  /** The right label of every token, as places in `spanLabels`. */
  readonly labels: Uint8Array
  /** All gold places by part, a source that serves twice counted twice. */
  readonly places: { readonly source: Places; readonly cue: Places; readonly content: Places }
}

/** The articles to learn from, in a fixed order. One is left out: it shares a passage of 223 words with one that is kept back. */
export function trainArticles(gold: string, tagger: Tagger): GoldArticle[] {
  return goldArticles(join(gold, 'attribution', 'polnear-train.jsonl'), tagger, ['breitbart_2016-08-24'])
}

/** The articles to measure on while a model is made. */
export function devArticles(gold: string, tagger: Tagger): GoldArticle[] {
  return goldArticles(join(gold, 'attribution', 'polnear-dev.jsonl'), tagger)
}

/** The articles of a file of `gold/attribution`, but those that are named. */
function goldArticles(file: string, tagger: Tagger, without: readonly string[] = []): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ id }) => !without.some((name) => id.startsWith(name)))
    .map((line) => article(line, tagger))
}

const ruleWords = new RuleWords(english.statements)
const before = [layout(english.layout), parts, tokens(english.tokens), quotations, expressions(english.dates)]

function article({ id, text, attributions }: Line, tagger: Tagger): GoldArticle {
  const layers = layersOf({ id, text }, before)
  const own = layers.layer('tokens')
  const places = {
    source: attributions.flatMap((one) => one.source ?? []),
    cue: attributions.flatMap((one) => one.cue),
    content: attributions.flatMap((one) => one.content),
  }
  const labels = new Uint8Array(own.count)
  for (const { source, cue, content } of attributions) {
    mark(own, labels, source ?? [], 1)
    mark(own, labels, cue, 3)
    mark(own, labels, content, 5)
  }
  mend(labels)
  const page = new Page({
    tokens: own,
    parts: layers.layer('parts'),
    quotations: layers.layer('quotations'),
    expressions: layers.layer('expressions'),
    table: ruleWords.table,
  })
  markOutlets(page, layers.layer('layout').outlet?.name ?? null)
  const drafts = draftsOf(page, speakingUnits(page), ruleWords)
  return {
    id,
    tokens: own,
    tags: tagsOf(own, tagger),
    quotations: layers.layer('quotations'),
    rules: ruleMarks(drafts, own.count),
    drafts,
    attributions,
    labels,
    places,
  }
}

/** Marks the tokens of places; the first of each has the label `first`, the others the next one. */
function mark(tokens: Tokens, labels: Uint8Array, places: Places, first: number): void {
  for (const place of places) markSpan(tokens, labels, place, first)
}

/** Marks the tokens of a place: a token belongs to it when at least half of it does. */
export function markSpan(
  tokens: Tokens,
  labels: Uint8Array,
  [start, end]: readonly [start: number, end: number],
  first: number,
): void {
  let label = first
  for (let i = tokens.at(start); i < tokens.count && (tokens.starts[i] ?? end) < end; i++) {
    const from = tokens.starts[i] ?? 0
    const to = tokens.ends[i] ?? 0
    if ((Math.min(to, end) - Math.max(from, start)) * 2 < to - from) continue
    labels[i] = label
    label = first + 1
  }
}

/** Where places overlapped, a label of a later token may have lost its first: it becomes one. */
export function mend(labels: Uint8Array): void {
  let last = 0
  labels.forEach((label, i) => {
    const isOrphan = label !== 0 && label % 2 === 0 && last !== label && last !== label - 1
    last = isOrphan ? label - 1 : label
    labels[i] = last
  })
}
