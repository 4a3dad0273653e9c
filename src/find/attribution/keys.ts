import { cueGroups, cuePairs } from './cue-groups.ts'
import type { KeyGroup } from './key-group.ts'
import type { KeyList } from './key-list.ts'
import type { Page } from './page.ts'
import { sentenceGroups } from './sentence-groups.ts'
import type { SentenceSketch } from './sentence-sketch.ts'
import { TokenView } from './token-view.ts'
import { wordGroups, wordPairs } from './word-groups.ts'

/** What a model of source, cue and content must have been trained with. */
export const attributionFeatures = { features: 'attribution/spans', featuresVersion: 2 } as const

/** All groups that depend on the sentence of a token, too. */
export const standingGroups: readonly KeyGroup[] = [...sentenceGroups, ...cueGroups]

/** Writes the keys of a token that no group has. */
export function looseKeys(view: TokenView, k: number, out: KeyList): void {
  wordPairs(view, k, out)
  cuePairs(view, k, out)
}

/** Writes all keys of single tokens of a page, one by one: what a model learns from, and what sums of groups must equal. */
export class TokenKeys {
  readonly #view: TokenView
  readonly #out: KeyList
  #sentence: SentenceSketch | undefined

  constructor(page: Page, out: KeyList) {
    this.#view = new TokenView(page)
    this.#out = out
  }

  /** All keys of token `k`, which stands in the sentence sketched. */
  write(k: number, sentence: SentenceSketch): void {
    const view = this.#view
    if (sentence !== this.#sentence) view.enter(sentence)
    this.#sentence = sentence
    for (const group of wordGroups) {
      for (let offset = -group.reach; offset <= group.reach; offset++) group.write(view, k - offset, offset, this.#out)
    }
    for (const group of standingGroups) if (group.identify(view, k, ignored, 0)) group.write(view, k, 0, this.#out)
    looseKeys(view, k, this.#out)
  }
}

const ignored = new Int32Array(4)
