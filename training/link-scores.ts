import type { FoundSpan } from '../src/find/attribution/span-finder.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { jaccard, type Place, placeOf } from './places.ts'
import { isSpeech } from './speech-verbs.ts'

/** An attribution as it is scored. */
export interface Parts {
  readonly cue: FoundSpan
  readonly source: FoundSpan | null
  readonly contents: readonly FoundSpan[]
}

/** Right, found and wanted attributions. */
export interface LinkCounts {
  right: number
  found: number
  gold: number
}

/** Direct quotations with a verb of saying: how many there are, found, and found with their source. */
export interface DirectCounts {
  gold: number
  found: number
  rightSource: number
}

export interface LinkScores {
  readonly all: LinkCounts
  readonly speech: LinkCounts
  readonly direct: DirectCounts
}

export function noLinkScores(): LinkScores {
  const none = (): LinkCounts => ({ right: 0, found: 0, gold: 0 })
  return { all: none(), speech: none(), direct: { gold: 0, found: 0, rightSource: 0 } }
}

interface Placed {
  readonly cue: readonly Place[]
  readonly source: readonly Place[]
  readonly content: readonly Place[]
}

/**
 * For each attribution whether it is right in all parts: the cues share .3 of what they cover, sources and contents half, two
 * missing sources agree. Each gold one counts once, in the order of the list.
 */
export function rightOf(article: GoldArticle, found: readonly Parts[]): boolean[] {
  return matched(goldOf(article), placed(article, found))
}

/** Adds one article to the scores. */
export function addLinkScores(scores: LinkScores, article: GoldArticle, found: readonly Parts[]): void {
  const gold = goldOf(article)
  const own = placed(article, found)
  const speech = (one: Placed): boolean => isSpeech(article.tokens.text, one.cue)
  count(scores.all, gold, own)
  count(scores.speech, gold.filter(speech), own.filter(speech))
  for (const one of gold.filter(speech)) {
    if (!one.content.every(([start]) => /["“]/.test(article.tokens.text.charAt(start)))) continue
    const same = own.filter(({ content }) => jaccard(content, one.content) >= 0.5)
    scores.direct.gold++
    if (same.length > 0) scores.direct.found++
    if (same.some(({ source }) => jaccard(source, one.source) >= 0.5)) scores.direct.rightSource++
  }
}

/** F1 in percent. */
export function linkF1({ right, found, gold }: LinkCounts): number {
  return (200 * right) / Math.max(1, found + gold)
}

function count(counts: LinkCounts, gold: readonly Placed[], found: readonly Placed[]): void {
  counts.gold += gold.length
  counts.found += found.length
  counts.right += matched(gold, found).filter(Boolean).length
}

function matched(gold: readonly Placed[], found: readonly Placed[]): boolean[] {
  const used = new Set<number>()
  return found.map((one) => {
    const at = gold.findIndex((other, i) => !used.has(i) && agree(one, other))
    if (at >= 0) used.add(at)
    return at >= 0
  })
}

function agree(a: Placed, b: Placed): boolean {
  return jaccard(a.cue, b.cue) >= 0.3 && jaccard(a.source, b.source) >= 0.5 && jaccard(a.content, b.content) >= 0.5
}

function goldOf({ attributions }: GoldArticle): Placed[] {
  return attributions
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }) => ({ source: source ?? [], cue, content }))
}

function placed({ tokens }: GoldArticle, found: readonly Parts[]): Placed[] {
  return found.map(({ cue, source, contents }) => ({
    cue: [placeOf(tokens, cue)],
    source: source === null ? [] : [placeOf(tokens, source)],
    content: contents.map((one) => placeOf(tokens, one)),
  }))
}
