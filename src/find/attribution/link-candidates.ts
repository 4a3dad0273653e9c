import type { LinkSpan, LinkView } from './link-view.ts'

/** A candidate with how many of its kind are nearer on its side. */
export interface Near {
  readonly span: LinkSpan
  readonly rank: number
}

/** So many cues and sources are looked at on each side: no text takes more than linear time. */
const reach = 6

/** The cues near a content, from the paragraph before to the one after, the nearest of each side first. */
export function cuesNear(view: LinkView, { first, end }: LinkSpan): Near[] {
  const earliest = view.paragraph(first) - 1
  const latest = view.paragraph(end - 1) + 1
  return near(view, view.cues, first, earliest, latest)
}

/** The sources of a cue's paragraph, the nearest of each side first. */
export function sourcesNear(view: LinkView, { first }: LinkSpan): Near[] {
  const paragraph = view.paragraph(first)
  return near(view, view.sources, first, paragraph, paragraph)
}

function near(view: LinkView, spans: readonly LinkSpan[], at: number, earliest: number, latest: number): Near[] {
  const found: Near[] = []
  const middle = begunBefore(spans, at)
  for (let rank = 0; rank < reach; rank++) {
    const span = spans[middle - 1 - rank]
    if (span === undefined || view.paragraph(span.first) < earliest) break
    found.push({ span, rank })
  }
  for (let rank = 0; rank < reach; rank++) {
    const span = spans[middle + rank]
    if (span === undefined || view.paragraph(span.first) > latest) break
    found.push({ span, rank })
  }
  return found
}

/** How many of the spans begin before a token. */
function begunBefore(spans: readonly LinkSpan[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.first ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
