import { type CueWindow, cueWindows } from '../src/find/attribution/cue-windows.ts'
import { firstPass } from '../src/find/attribution/first-pass.ts'
import { KeyList } from '../src/find/attribution/key-list.ts'
import type { Page } from '../src/find/attribution/page.ts'
import { spanLabels } from '../src/find/attribution/span-finder.ts'
import { WindowKeys } from '../src/find/attribution/window-keys.ts'
import { type GoldArticle, markSpan, mend, type Places } from './gold-attribution.ts'
import type { Sequences } from './sequences.ts'

/** An article with its page, and the labels of a model of spans that was not trained on it. */
export interface LabelledArticle {
  readonly article: GoldArticle
  readonly page: Page
  readonly labels: Uint8Array
}

/** A sequence for every window around a cue: the labels are those of the attribution whose cue it is, or all outside. */
export function windowSequences(articles: readonly LabelledArticle[]): Sequences {
  const out = new KeyList()
  const keys: Int32Array[] = []
  const offsets = [0]
  const gold: Uint8Array[] = []
  const firsts = [0]
  let tokens = 0
  let before = 0
  for (const { article, page, labels } of articles) {
    const pass = firstPass(labels)
    const writer = new WindowKeys(page, pass, out)
    out.clear()
    for (const window of cueWindows(page, pass, article.drafts)) {
      writer.open(window)
      for (let k = window.first; k < window.end; k++) {
        writer.writeToken(k)
        writer.writeSeen(k)
        offsets.push(before + out.count)
      }
      gold.push(labelsOf(article, window))
      tokens += window.end - window.first
      firsts.push(tokens)
    }
    keys.push(out.keys.slice(0, out.count))
    before += out.count
  }
  return {
    labels: spanLabels,
    keys: Int32Array.from({ length: before }, flat(keys)),
    offsets: Int32Array.from(offsets),
    gold: Uint8Array.from({ length: tokens }, flat(gold)),
    firsts: Int32Array.from(firsts),
  }
}

/** Reads some columns one behind the other. */
function flat(columns: readonly (Int32Array | Uint8Array)[]): () => number {
  let column = 0
  let at = 0
  return () => {
    while (at >= (columns[column]?.length ?? Number.POSITIVE_INFINITY)) {
      column++
      at = 0
    }
    return columns[column]?.[at++] ?? 0
  }
}

/** The right labels of a window: those of the one attribution that shares most with its cue. */
function labelsOf({ tokens, attributions }: GoldArticle, { first, end, cue }: CueWindow): Uint8Array {
  const from = tokens.starts[cue.first] ?? 0
  const to = tokens.ends[cue.end - 1] ?? 0
  let most = 0
  let right: (typeof attributions)[number] | undefined
  for (const one of attributions) {
    const both = shared(one.cue, from, to)
    if (both <= most) continue
    most = both
    right = one
  }
  const labels = new Uint8Array(tokens.count)
  if (right === undefined) return labels.subarray(first, end)
  for (const place of right.content) markSpan(tokens, labels, place, 5)
  for (const place of right.source ?? []) markSpan(tokens, labels, place, 1)
  for (const place of right.cue) markSpan(tokens, labels, place, 3)
  const own = labels.slice(first, end)
  mend(own)
  return own
}

function shared(places: Places, from: number, to: number): number {
  return places.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0)
}
