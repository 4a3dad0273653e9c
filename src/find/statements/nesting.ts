import { type Draft, grouped } from './drafts.ts'
import type { Stretch } from './page.ts'

/**
 * Tells which statement stands inside the content of which: its cue and content lie in one fragment of the other.
 * Of several the tightest counts. Drafts of one paragraph only are compared, so the time stays linear.
 */
export function nest(drafts: readonly Draft[]): void {
  for (const same of grouped(drafts, ({ unit }) => unit.paragraph).values()) {
    same.forEach((draft, at) => {
      draft.within = tightest(draft, same, at)
    })
  }
}

/** So many neighbours are looked at: a paragraph of ten thousand cues must not take a hundred million steps. */
const reach = 40

function tightest(inner: Draft, same: readonly Draft[], at: number): Draft | null {
  let best: Draft | null = null
  let size = Number.POSITIVE_INFINITY
  for (let k = Math.max(0, at - reach); k < Math.min(same.length, at + reach); k++) {
    const outer = same[k]
    if (outer === undefined || outer === inner) continue
    const fragment = outer.content.find((one) => holds(one, inner))
    const length = fragment === undefined ? size : fragment.end - fragment.first
    if (length >= size || sameContent(outer, inner)) continue
    best = outer
    size = length
  }
  return best
}

function holds(fragment: Stretch, { cue, content, unit }: Draft): boolean {
  const first = cue[0]
  if (first === undefined || !covers(fragment, first)) return false
  // What a quotation goes on with in a later sentence stands behind the statement that holds its beginning.
  return content.every((one, i) => covers(fragment, one) || (i > 0 && one.first >= unit.end))
}

function sameContent(a: Draft, b: Draft): boolean {
  return (
    a.content.length === b.content.length &&
    a.content.every((one, i) => one.first === b.content[i]?.first && one.end === b.content[i]?.end)
  )
}

function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.first <= inner.first && inner.end <= outer.end
}
