import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { addRows } from '../../learn/score.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import { KeyList } from './key-list.ts'
import { attributionFeatures, TokenKeys } from './keys.ts'
import type { Page } from './page.ts'
import { SentenceSketch } from './sentence-sketch.ts'

/** What a token may be: outside, or first or later token of a source, a cue or a content. */
export const spanLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const

/** A stretch of tokens, from `first` up to `end`, that is one part of an attribution. */
export interface FoundSpan {
  readonly part: 'source' | 'cue' | 'content'
  readonly first: number
  readonly end: number
}

/** A longer article is decoded in pieces of this many tokens, cut at the end of a sentence where there is one. */
const longest = 4096

/** Finds the parts of attributions with a model of kind `chain`; its buffers are kept from article to article. */
export class SpanFinder {
  readonly model: LinearModel
  readonly #viterbi: Viterbi
  readonly #keys = new KeyList()
  #scores = new Int32Array(0)

  /** Throws a ModelFailure when the bytes are no model of attributions. */
  constructor(bytes: Uint8Array) {
    this.model = readModel(bytes, { ...attributionFeatures, kind: ModelKind.chain })
    if (this.model.labels.join() !== spanLabels.join()) throw new ModelFailure('model-features')
    this.#viterbi = new Viterbi(this.model)
  }

  /** The label of every token of a page, as places in `spanLabels`. */
  labels(page: Page): Uint8Array {
    const found = new Uint8Array(page.tokens.count)
    this.scored(page, (scores, first, count) => this.#viterbi.decode(scores, count, found, first))
    return found
  }

  /** Hands over the scores of a page, piece by piece: `count` × labels, in units, of the tokens from `first` on. They hold until the next piece. */
  scored(page: Page, each: (scores: Int32Array, first: number, count: number) => void): void {
    for (let first = 0; first < page.tokens.count; ) {
      const end = this.#score(page, first)
      each(this.#scores, first, end - first)
      first = end
    }
  }

  /** Scores whole sentences from a token on, as many as fit; gives the token behind them. */
  #score(page: Page, first: number): number {
    const { tokens } = page
    const labels = spanLabels.length
    const size = Math.min(longest, tokens.count - first) * labels
    if (this.#scores.length < size) this.#scores = new Int32Array(size)
    this.#scores.fill(0)
    const writer = new TokenKeys(page, this.#keys)
    let i = first
    while (i < tokens.count && i - first < longest) {
      const sentence = new SentenceSketch(page, tokens.sentenceOf[i] ?? 0)
      if (i > first && sentence.last >= first + longest) break
      const end = Math.min(sentence.last + 1, first + longest)
      for (; i < end; i++) {
        this.#keys.clear()
        writer.write(i, sentence)
        addRows(this.model, this.#keys.keys, 0, this.#keys.count, this.#scores, (i - first) * labels)
      }
    }
    return i
  }
}

/** The spans that labels of tokens spell, in reading order. */
export function spansOf(labels: Uint8Array): FoundSpan[] {
  const parts = ['source', 'cue', 'content'] as const
  const found: FoundSpan[] = []
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] ?? 0
    const part = parts[(label - 1) >> 1]
    let end = i + 1
    if (label !== 0 && part !== undefined) {
      while (labels[end] === (label | 1) + 1) end++
      found.push({ part, first: i, end })
    }
    i = end
  }
  return found
}
