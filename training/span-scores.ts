import type { FoundSpan } from '../src/find/attribution/span-finder.ts'
import type { GoldArticle } from './gold-attribution.ts'

/** Right, found and wanted spans of one part. */
export interface SpanCounts {
  right: number
  found: number
  gold: number
}

export type SpanScores = Readonly<Record<FoundSpan['part'], SpanCounts>>

export function noScores(): SpanScores {
  const none = (): SpanCounts => ({ right: 0, found: 0, gold: 0 })
  return { source: none(), cue: none(), content: none() }
}

/** Adds one article: a span is right when it begins and ends where a gold one does; each gold one counts once. */
export function addScores(scores: SpanScores, { tokens, places }: GoldArticle, spans: readonly FoundSpan[]): void {
  for (const part of ['source', 'cue', 'content'] as const) {
    const left = new Map<string, number>()
    for (const place of places[part]) left.set(place.join(), (left.get(place.join()) ?? 0) + 1)
    scores[part].gold += places[part].length
    for (const { part: own, first, end } of spans) {
      if (own !== part) continue
      scores[part].found++
      const name = `${tokens.starts[first]},${tokens.ends[end - 1]}`
      const count = left.get(name) ?? 0
      if (count === 0) continue
      left.set(name, count - 1)
      scores[part].right++
    }
  }
}

/** F1 in percent. */
export function f1({ right, found, gold }: SpanCounts): number {
  return (200 * right) / Math.max(1, found + gold)
}
