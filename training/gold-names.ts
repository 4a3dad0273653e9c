import { readFileSync } from 'node:fs'
import { nameLabels } from '../src/find/names/name-labels.ts'
import { Page } from '../src/find/names/page.ts'
import { type RuleName, ruleNames } from '../src/find/names/rule-names.ts'
import { NameSheet } from '../src/find/names/sheet.ts'
import { Vocabulary } from '../src/find/names/vocabulary.ts'
import { tokens } from '../src/find/tokens.ts'
import type { KeyClasses } from '../src/learn/key-classes.ts'
import { english } from '../src/lexicon/en/english.ts'
import { layout } from '../src/read/layout.ts'
import { parts } from '../src/read/parts.ts'
import { articleText } from '../src/record/article.ts'
import { createMemory } from '../src/story/memory.ts'
import { Pipeline } from '../src/story/pipeline.ts'
import { run } from '../src/story/run.ts'
import type { Tokens } from '../src/text/tokens.ts'

/** A name as the gold has it: UTF-16 offsets, and PER, ORG, LOC or MISC. */
interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** An article of the names gold as the stages before see it, with the right label of every token. */
export interface GoldArticle {
  readonly page: Page
  readonly sheet: NameSheet
  readonly rules: readonly RuleName[]
  readonly gold: readonly GoldName[]
  /** Places in `nameLabels`. */
  readonly labels: Uint8Array
}

const vocabulary = new Vocabulary(english.names)
const typeNames: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }

/** The articles of a file of `gold/names`. */
export function goldArticles(file: string, classes: KeyClasses): GoldArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; mentions: GoldName[] })
  const goldOf = new Map(lines.map((line) => [line.id, line.mentions]))
  const stages = Pipeline.empty().add(layout(english.layout)).add(parts).add(tokens(english.tokens))
  const articles = lines.map(({ id, text }) => articleText(text, { id }))
  return run(articles, stages, { memory: createMemory(), decisions: [] }).articles.map((one) => {
    const page = new Page(one.layer('tokens'), one.layer('parts'), vocabulary)
    const gold = goldOf.get(one.article.origin.id ?? '') ?? []
    const rules = ruleNames(page, '')
    const sheet = new NameSheet(page, rules, classes)
    return { page, sheet, rules, gold, labels: labelsOf(page.tokens, gold) }
  })
}

function labelsOf(tokens: Tokens, gold: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.count)
  for (const { start, end, type } of gold) {
    const label = nameLabels.indexOf(`B-${typeNames[type] ?? ''}`)
    const first = tokens.at(start)
    const last = Math.max(first, tokens.from(end) - 1)
    if (label >= 0 && last < tokens.count) mark(labels, label, first, last)
  }
  return labels
}

function mark(labels: Uint8Array, label: number, first: number, last: number): void {
  labels.fill(label + 1, first, last)
  labels[last] = label + 2
  labels[first] = first === last ? label + 3 : label
}
