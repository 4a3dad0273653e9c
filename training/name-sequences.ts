import { KeyList } from '../src/find/attribution/key-list.ts'
import { writeCallKeys } from '../src/find/names/call-keys.ts'
import { NameCalls } from '../src/find/names/name-calls.ts'
import { NameKeys } from '../src/find/names/name-keys.ts'
import { mayFollow, nameLabels } from '../src/find/names/name-labels.ts'
import { eachIsland } from '../src/find/names/name-tagger.ts'
import type { GoldArticle } from './gold-names.ts'
import type { Sequences } from './sequences.ts'

/** Articles of one corpus; `foreign` tells corpora that mark names otherwise than the one at home, 0 at home. */
export interface Corpus {
  readonly articles: readonly GoldArticle[]
  readonly foreign: number
  /** For each article the labels that a model which has not seen it gave it; without them nothing is learned for a second reading. */
  readonly firstReadings?: readonly Uint8Array[]
}

/**
 * Islands of capitals as sequences to learn from. Each key of a foreign corpus stands twice, once more in a table of
 * that corpus's own in the upper half of 2^(bits + 1) rows: there its habits are learned, and then thrown away
 * (after Daumé 2007, with nothing of its own for the corpus at home).
 */
export function nameSequences(corpora: readonly Corpus[], bits: number): Sequences {
  const offsets = [0]
  const firsts = [0]
  const gold: number[] = []
  const blocks: Int32Array[] = []
  const out = new KeyList()
  let keys = 0
  for (const { articles, foreign, firstReadings } of corpora) {
    for (const [a, { sheet, labels }] of articles.entries()) {
      const read = firstReadings?.[a]
      const calls = read === undefined ? undefined : new NameCalls(sheet, read)
      const writer = new NameKeys(sheet, out)
      out.clear()
      eachIsland(sheet, (from, to, first, end) => {
        for (let i = from; i < to; i++) {
          const before = out.count
          writer.write(i, first, end)
          if (calls !== undefined) writeCallKeys(sheet, calls, out, i, first, end)
          double(out, before, foreign, bits)
          offsets.push(keys + out.count)
        }
        gold.push(...mended(labels.subarray(from, to)))
        firsts.push(gold.length)
      })
      blocks.push(out.keys.slice(0, out.count))
      keys += out.count
    }
  }
  return {
    labels: nameLabels,
    keys: joined(blocks, keys),
    offsets: Int32Array.from(offsets),
    gold: Uint8Array.from(gold),
    firsts: Int32Array.from(firsts),
  }
}

/** Keeps the keys from `first` on in the lower half of the table, and copies them into the upper half for a foreign corpus. */
function double(out: KeyList, first: number, foreign: number, bits: number): void {
  const half = 2 ** bits
  const end = out.count
  for (let k = first; k < end; k++) {
    const key = (out.keys[k] ?? 0) & (half - 1)
    out.keys[k] = key
    if (foreign === 0) continue
    out.two(foreign, key, 0)
    out.keys[out.count - 1] = ((out.keys[out.count - 1] ?? 0) & (half - 1)) | half
  }
}

/** Labels of one island that follow one another as they may: a name that runs out of it is cut there. */
function mended(labels: Uint8Array): number[] {
  const found: number[] = []
  let before = -1
  for (const label of labels) {
    before = mayFollow(before, label) ? label : 0
    found.push(before)
  }
  for (let i = found.length - 1; i >= 0; i--) {
    const label = found[i] ?? 0
    const place = (label - 1) & 3
    if (label === 0 || place >= 2) continue
    const next = found[i + 1]
    if (next === undefined || !mayFollow(label, next)) found[i] = place === 0 ? label + 3 : label + 1
  }
  return found
}

function joined(blocks: readonly Int32Array[], size: number): Int32Array {
  const all = new Int32Array(size)
  let at = 0
  for (const block of blocks) {
    all.set(block, at)
    at += block.length
  }
  return all
}
