import type { Span } from '../../text/span.ts'
import type { LayeredSpan } from './layered-span.ts'

/** A stretch of text under the same marks from its beginning to its end. */
export interface Segment extends Span {
  readonly marks: readonly LayeredSpan[]
}

/** No stretch tells more marks than these, so that marks piled on one place cost no quadratic time. */
const most = 16

/**
 * Cuts a stretch of text at every boundary of the marks on it, so that marks which overlap can be drawn without
 * one enclosing the other. The segments follow one another without a gap and give the stretch when joined.
 */
export function segments(at: Span, marks: readonly LayeredSpan[]): readonly Segment[] {
  const sorted = marks.filter((one) => one.start < at.end && one.end > at.start).sort((a, b) => a.start - b.start)
  const cuts = new Set([at.start, at.end])
  for (const { start, end } of sorted) {
    cuts.add(Math.max(start, at.start))
    cuts.add(Math.min(end, at.end))
  }
  const borders = [...cuts].sort((a, b) => a - b)

  const found: Segment[] = []
  let open: LayeredSpan[] = []
  let next = 0
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start, end] = [borders[i] ?? 0, borders[i + 1] ?? 0]
    open = open.filter((one) => one.end > start)
    for (let mark = sorted[next]; mark !== undefined && mark.start <= start; mark = sorted[++next]) {
      if (mark.end > start && open.length < most) open.push(mark)
    }
    found.push({ start, end, marks: [...open] })
  }
  return found
}
