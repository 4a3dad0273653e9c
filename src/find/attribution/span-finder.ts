import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import { attributionFeatures } from './keys.ts'
import type { Page } from './page.ts'
import { SpanScorer } from './span-scorer.ts'

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
  readonly #scorer: SpanScorer

  /** Throws a ModelFailure when the bytes are no model of attributions. */
  constructor(bytes: Uint8Array) {
    this.model = readModel(bytes, { ...attributionFeatures, kind: ModelKind.chain })
    if (this.model.labels.join() !== spanLabels.join()) throw new ModelFailure('model-features')
    this.#viterbi = new Viterbi(this.model)
    this.#scorer = new SpanScorer(this.model)
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
      const scores = this.#scorer.score(page, first, Math.min(first + longest, page.tokens.count))
      const count = scores.length / spanLabels.length
      each(scores, first, count)
      first += count
    }
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
