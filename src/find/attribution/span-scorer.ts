import type { LinearModel } from '../../learn/model.ts'
import { RowMemo } from '../../learn/row-memo.ts'
import { addRows } from '../../learn/score.ts'
import type { KeyGroup } from './key-group.ts'
import { KeyList } from './key-list.ts'
import { looseKeys, standingGroups } from './keys.ts'
import type { Page } from './page.ts'
import { SentenceSketch } from './sentence-sketch.ts'
import { TokenView } from './token-view.ts'
import { wordGroups } from './word-groups.ts'

/** So many tokens before and behind the scored ones have room for sums that nobody asks for. */
const margin = Math.max(...wordGroups.map(({ reach }) => reach))

/**
 * Scores tokens with a model of source, cue and content. Most keys of a token are those of others before: the sums of
 * whole groups are remembered, from article to article, in about 7 MB.
 */
export class SpanScorer {
  readonly #model: LinearModel
  readonly #labels: number
  readonly #keys = new KeyList()
  readonly #id = new Int32Array(4)
  readonly #words: readonly RememberedGroup[]
  readonly #standing: readonly RememberedGroup[]
  #sums = new Int32Array(0)

  constructor(model: LinearModel) {
    const remembered = (group: KeyGroup): RememberedGroup => ({
      group,
      memo: new RowMemo(group.bits, (group.reach * 2 + 1) * model.labels.length),
    })
    this.#model = model
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
      for (; i < stop; i++) this.#stand(view, sentence, i, (i - first + margin) * this.#labels)
    }
    for (const one of this.#words) {
      const { reach } = one.group
      for (let k = first - reach; k < i + reach; k++) this.#add(one, view, k, (k - first + margin) * this.#labels)
    }
    return this.#sums.subarray(margin * this.#labels, (i - first + margin) * this.#labels)
  }

  #clear(tokens: number): void {
    const size = (tokens + 2 * margin) * this.#labels
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2)
    else this.#sums.fill(0, 0, size)
  }

  #stand(view: TokenView, sentence: SentenceSketch, k: number, at: number): void {
    view.stand(k, sentence)
    for (const one of this.#standing) this.#add(one, view, k, at)
    this.#keys.clear()
    looseKeys(view, k, this.#keys)
    addRows(this.#model, this.#keys.keys, 0, this.#keys.count, this.#sums, at)
  }

  /** Adds the sums of a group; `at` is where those of token `k` begin. */
  #add({ group, memo }: RememberedGroup, view: TokenView, k: number, at: number): void {
    if (!group.identify(view, k, this.#id)) return
    let from = memo.find(this.#id)
    if (from < 0) {
      from = memo.claim(this.#id)
      this.#fill(group, memo.sums, view, k, from)
    }
    const { sums: own, width } = memo
    const sums = this.#sums
    const to = at - group.reach * this.#labels
    for (let i = 0; i < width; i++) sums[to + i] = (sums[to + i] as number) + (own[from + i] as number)
  }

  #fill(group: KeyGroup, into: Int32Array, view: TokenView, k: number, from: number): void {
    for (let offset = -group.reach; offset <= group.reach; offset++) {
      this.#keys.clear()
      group.write(view, k, offset, this.#keys)
      const at = from + (offset + group.reach) * this.#labels
      addRows(this.#model, this.#keys.keys, 0, this.#keys.count, into, at)
    }
  }
}

interface RememberedGroup {
  readonly group: KeyGroup
  readonly memo: RowMemo
}
