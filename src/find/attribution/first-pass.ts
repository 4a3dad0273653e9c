import { type FoundSpan, spansOf } from './span-finder.ts'

/** What the model of spans said of an article, laid out for the second look at each cue. */
export interface FirstPass {
  /** Places in `spanLabels`, one a token. */
  readonly labels: Uint8Array
  readonly spans: readonly FoundSpan[]
  /** The number of the span that a token stands in, -1 outside. */
  readonly spanAt: Int32Array
  /** How many sources, cues and contents begin before each token; one more at the end. */
  readonly before: Readonly<Record<FoundSpan['part'], Int32Array>>
}

/** Lays out the labels of an article. */
export function firstPass(labels: Uint8Array): FirstPass {
  const spans = spansOf(labels)
  const spanAt = new Int32Array(labels.length).fill(-1)
  spans.forEach(({ first, end }, number) => {
    spanAt.fill(number, first, end)
  })
  const before = (label: number): Int32Array => {
    const counts = new Int32Array(labels.length + 1)
    for (let i = 0; i < labels.length; i++) counts[i + 1] = (counts[i] as number) + (labels[i] === label ? 1 : 0)
    return counts
  }
  return { labels, spans, spanAt, before: { source: before(1), cue: before(3), content: before(5) } }
}
