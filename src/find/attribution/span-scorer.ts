import type { LinearModel } from '../../learn/model.ts'
import { RowMemo } from '../../learn/row-memo.ts'
import { RowAdder } from '../../learn/score.ts'
import type { KeyGroup } from './key-group.ts'
import { KeyList } from './key-list.ts'
import { looseKeys, standingGroups } from './keys.ts'
import type { Page } from './page.ts'
import { SentenceSketch } from './sentence-sketch.ts'
import { TokenView } from './token-view.ts'
import { wordGroups } from './word-groups.ts'

/** So many tokens before and behind the scored ones have room for sums that nobody asks for: from places that only reach into them. */
const margin = 2 * Math.max(...wordGroups.map(({ reach }) => reach))

/** So many tokens go through one group before the next group: their sums are fetched side by side. */
const block = 64

/**
 * Scores tokens with a model of source, cue and content. Most keys of a token are those of others before: the sums of
 * whole groups are remembered, from article to article, in about 8 MB.
 */
export class SpanScorer {
  readonly #rows: RowAdder
  readonly #labels: number
  readonly #keys = new KeyList()
  readonly #ids = new Int32Array(4 * block)
  readonly #tokens = new Int32Array(block)
  readonly #places = new Int32Array(block)
  readonly #words: readonly RememberedGroup[]
  readonly #standing: readonly RememberedGroup[]
  #sums = new Int32Array(0)

  constructor(model: LinearModel) {
    const remembered = (group: KeyGroup): RememberedGroup => ({
      group,
      memo: new RowMemo(group.bits, (group.reach * 2 + 1) * model.labels.length),
    })
    this.#rows = new RowAdder(model)
    this.#labels = model.labels.length
    this.#words = wordGroups.map(remembered)
    this.#standing = standingGroups.map(remembered)
  }

  /** Tokens × labels, in units, of whole sentences from `first` on: those that end before `end`, at least a part of one. They hold until the next call. */
  score(page: Page, first: number, end: number): Int32Array {
    const { tokens } = page
    this.#clear(end - first)
    const view = new TokenView(page)
    let i = first
    while (i < end) {
      const sentence = new SentenceSketch(page, tokens.sentenceOf[i] ?? 0)
      if (i > first && sentence.last >= end) break
      const stop = Math.min(sentence.last + 1, end)
      view.enter(sentence)
      for (const one of this.#standing) this.#add(one, view, i, stop, first)
      this.#addLoose(view, i, stop, first)
      i = stop
    }
    for (const one of this.#words) this.#add(one, view, first - one.group.reach, i + one.group.reach, first)
    return this.#sums.subarray(margin * this.#labels, (i - first + margin) * this.#labels)
  }

  #clear(tokens: number): void {
    const size = (tokens + 2 * margin) * this.#labels
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2)
    else this.#sums.fill(0, 0, size)
  }

  /** Adds the rows of the keys that no group has, for tokens `from` up to `to`. */
  #addLoose(view: TokenView, from: number, to: number, first: number): void {
    const keys = this.#keys
    for (let start = from; start < to; start += block) {
      keys.clear()
      for (let k = start; k < Math.min(start + block, to); k++) {
        looseKeys(view, k, keys)
        keys.end()
      }
      this.#rows.add(keys.keys, keys.ends, keys.tokens, this.#sums, (start - first + margin) * this.#labels)
    }
  }

  /** Adds the sums of a group for tokens `from` up to `to`. */
  #add({ group, memo }: RememberedGroup, view: TokenView, from: number, to: number, first: number): void {
    const ids = this.#ids
    for (let start = from; start < to; start += block) {
      const stop = Math.min(start + block, to)
      let count = 0
      for (let k = start; k < stop; k++) {
        this.#tokens[count] = k
        if (group.identify(view, k, ids, count * 4)) count++
      }
      memo.places(ids, count, this.#places)
      for (let i = 0; i < count; i++) {
        const place = this.#places[i] as number
        const k = this.#tokens[i] as number
        if (!memo.holds(place, ids, i * 4)) this.#fill(group, memo, view, k, place, i * 4)
        this.#addSums(memo, place, (k - first + margin - group.reach) * this.#labels)
      }
    }
  }

  #addSums({ entries, width }: RowMemo, place: number, at: number): void {
    const sums = this.#sums
    const from = place + RowMemo.head
    for (let i = 0; i < width; i++) sums[at + i] = ((sums[at + i] as number) + (entries[from + i] as number)) | 0
  }

  #fill(group: KeyGroup, memo: RowMemo, view: TokenView, k: number, place: number, id: number): void {
    const keys = this.#keys
    memo.claim(place, this.#ids, id)
    keys.clear()
    for (let offset = -group.reach; offset <= group.reach; offset++) {
      group.write(view, k, offset, keys)
      keys.end()
    }
    this.#rows.add(keys.keys, keys.ends, keys.tokens, memo.entries, place + RowMemo.head)
  }
}

interface RememberedGroup {
  readonly group: KeyGroup
  readonly memo: RowMemo
}
