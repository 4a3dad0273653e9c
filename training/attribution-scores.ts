import type { Attribution } from '../src/find/attribution/attribution-finder.ts'
import type { Stretch } from '../src/find/statements/page.ts'
import type { Tokens } from '../src/text/tokens.ts'
import type { GoldArticle, Places } from './gold-attribution.ts'
import type { SpanCounts } from './span-scores.ts'

/** What is counted of linked attributions: exact spans of each part, and attributions with all three parts right. */
export type AttributionScores = Readonly<Record<'source' | 'cue' | 'content' | 'all3', SpanCounts>>

export function noAttributionScores(): AttributionScores {
  const none = (): SpanCounts => ({ right: 0, found: 0, gold: 0 })
  return { source: none(), cue: none(), content: none(), all3: none() }
}

type Parts = Readonly<Record<'source' | 'cue' | 'content', Places>>

/**
 * Adds one article. Exact: same first and last character. All three: cue shares .3 of the characters of both
 * together, source and content .5, two missing sources agree (the measure of the research note on attribution).
 */
export function addAttributions(
  scores: AttributionScores,
  { tokens, attributions }: GoldArticle,
  found: readonly Attribution[],
): void {
  const own = found.map((one): Parts => {
    const source = one.source === null ? [] : [one.source]
    return {
      source: placesOf(tokens, source),
      cue: placesOf(tokens, [one.cue]),
      content: placesOf(tokens, one.content),
    }
  })
  const gold = attributions.map((one): Parts => ({ source: one.source ?? [], cue: one.cue, content: one.content }))
  for (const part of ['source', 'cue', 'content'] as const) {
    addExact(
      scores[part],
      own.flatMap((one) => one[part]),
      gold.flatMap((one) => one[part]),
    )
  }
  addWhole(
    scores.all3,
    own,
    gold.filter(({ content }) => content.length > 0),
  )
}

function placesOf(tokens: Tokens, stretches: readonly Stretch[]): Places {
  return stretches.map(({ first, end }) => [tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0] as const)
}

function addExact(counts: SpanCounts, own: Places, gold: Places): void {
  const left = new Map<string, number>()
  for (const place of gold) left.set(place.join(), (left.get(place.join()) ?? 0) + 1)
  counts.gold += gold.length
  counts.found += own.length
  for (const place of own) {
    const count = left.get(place.join()) ?? 0
    if (count === 0) continue
    left.set(place.join(), count - 1)
    counts.right++
  }
}

function addWhole(counts: SpanCounts, own: readonly Parts[], gold: readonly Parts[]): void {
  const used = new Set<Parts>()
  counts.gold += gold.length
  counts.found += own.length
  for (const one of own) {
    const match = gold.find((other) => !used.has(other) && isSame(one, other))
    if (match === undefined) continue
    used.add(match)
    counts.right++
  }
}

/** Whether two attributions have all three parts in common. */
export function isSame(a: Parts, b: Parts): boolean {
  return overlap(a.cue, b.cue) >= 0.3 && overlap(a.source, b.source) >= 0.5 && overlap(a.content, b.content) >= 0.5
}

/** The characters that two lists of places share, of those that either has. */
function overlap(a: Places, b: Places): number {
  const size = (places: Places): number => places.reduce((sum, [start, end]) => sum + end - start, 0)
  let both = 0
  for (const [start, end] of a) {
    for (const [from, to] of b) both += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  const all = size(a) + size(b) - both
  return all === 0 ? 1 : both / all
}
