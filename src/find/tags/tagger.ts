import { ModelFailure } from '../../learn/failure.ts'
import { ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { RowAdder } from '../../learn/score.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import { borderKeys, wordKeys, wordKeyWidth } from '../../learn/word-keys.ts'
import { universalTags } from '../../record/tags.ts'
import { keysPerToken, tagFeatures, tagKeys } from './features.ts'

/** Where words stand: columns of UTF-16 offsets into a text and into its fold of equal length. */
export interface Words {
  readonly text: string
  readonly folded: string
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** A longer sentence is tagged in pieces of this many tokens, so that a text without full stops takes no more memory. */
const longest = 256

/** Tags words with a model of kind `chain`; its buffers are kept, so one tagger serves any number of texts. */
export class Tagger {
  readonly #rows: RowAdder
  readonly #labels: number
  readonly #viterbi: Viterbi
  readonly #words = new Int32Array((longest + 4) * wordKeyWidth)
  readonly #keys = new Int32Array(longest * keysPerToken)
  readonly #ends = Int32Array.from({ length: longest }, (_, i) => (i + 1) * keysPerToken)
  readonly #scores: Int32Array

  /** Throws a ModelFailure when the bytes are no model of tags. */
  constructor(bytes: Uint8Array) {
    const model = readModel(bytes, { ...tagFeatures, kind: ModelKind.chain })
    if (model.labels.join() !== universalTags.join()) throw new ModelFailure('model-features')
    this.#rows = new RowAdder(model)
    this.#labels = model.labels.length
    this.#viterbi = new Viterbi(model)
    this.#scores = new Int32Array(longest * model.labels.length)
  }

  /** Tags one sentence, the words from `first` up to `end`; writes the place of each tag in `universalTags`. */
  sentence(words: Words, first: number, end: number, tags: Uint8Array): void {
    for (let from = first; from < end; from += longest) this.#piece(words, from, Math.min(end, from + longest), tags)
  }

  #piece({ text, folded, starts, ends }: Words, first: number, end: number, tags: Uint8Array): void {
    const count = end - first
    const labels = this.#labels
    borderKeys(this.#words, 0, 0)
    borderKeys(this.#words, 1, 0)
    for (let i = 0; i < count; i++) {
      wordKeys(text, folded, starts[first + i] ?? 0, ends[first + i] ?? 0, this.#words, i + 2)
    }
    borderKeys(this.#words, count + 2, 1)
    borderKeys(this.#words, count + 3, 1)
    this.#scores.fill(0, 0, count * labels)
    for (let i = 0; i < count; i++) tagKeys(this.#words, i + 2, this.#keys, i * keysPerToken)
    this.#rows.add(this.#keys, this.#ends, count, this.#scores, 0)
    this.#viterbi.decode(this.#scores, count, tags, first)
  }
}
