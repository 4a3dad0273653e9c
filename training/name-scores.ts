import { joinedNames } from '../src/find/names/joined.ts'
import type { NameTagger } from '../src/find/names/name-tagger.ts'
import type { GoldArticle } from './gold-names.ts'
import { f1, type SpanCounts } from './span-scores.ts'

const types = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const

/** F1 of exact span and type, in percent: all, persons, organisations, places. */
export function nameScores(tagger: NameTagger, articles: readonly GoldArticle[]): string {
  const counts = new Map<string, SpanCounts>(
    ['all', ...Object.values(types)].map((name) => [name, { right: 0, found: 0, gold: 0 }]),
  )
  const count = (type: string, what: keyof SpanCounts): void => {
    for (const name of ['all', type]) {
      const one = counts.get(name)
      if (one !== undefined) one[what]++
    }
  }
  for (const { page, sheet, rules, gold } of articles) {
    const wanted = new Set(gold.map(({ start, end, type }) => `${start}-${end} ${type}`))
    for (const one of wanted) if (!one.endsWith('MISC')) count(one.slice(-3), 'gold')
    for (const { first, end, type, by } of joinedNames(page, rules, tagger.labels(sheet))) {
      // The story decides about these; an article alone drops them.
      if (by === 'unsure') continue
      const at = page.tokens.spanOf(first, end)
      count(types[type], 'found')
      if (wanted.has(`${at.start}-${at.end} ${types[type]}`)) count(types[type], 'right')
    }
  }
  return [...counts.values()].map((one) => f1(one).toFixed(1)).join(' | ')
}

/** Tokens of the articles a second of one core, rules and sheet not counted. */
export function nameSpeed(tagger: NameTagger, articles: readonly GoldArticle[]): number {
  let tokens = 0
  const before = process.cpuUsage().user
  for (const { page, sheet } of articles) {
    tagger.labels(sheet)
    tokens += page.tokens.count
  }
  return tokens / ((process.cpuUsage().user - before) / 1e6)
}
