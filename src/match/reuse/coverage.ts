import type { Span } from '../../text/span.ts'

/** The share of a span that lies in at least one of the others: 0 to 1. */
export function coverage(at: Span, others: readonly Span[]): number {
  let covered = 0
  let reached = at.start
  for (const { start, end } of [...others].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached)
    const to = Math.min(end, at.end)
    if (to <= from) continue
    covered += to - from
    reached = to
  }
  return at.end > at.start ? covered / (at.end - at.start) : 0
}
