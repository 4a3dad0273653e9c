import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { RowAdder } from '../../learn/score.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import { KeyList } from '../attribution/key-list.ts'
import { writeCallKeys } from './call-keys.ts'
import { NameCalls } from './name-calls.ts'
import { NameKeys, nameFeatures } from './name-keys.ts'
import { nameLabels } from './name-labels.ts'
import type { NameSheet } from './sheet.ts'

/** A longer run of capitals is tagged in pieces of this many tokens. */
const longest = 256

/**
 * Finds names with a model of kind `chain`, in two readings: the second adds to the scores of the first what the
 * words of the article were called in it. Its buffers are kept from article to article.
 */
export class NameTagger {
  /** Its table of words is what the sheet of an article must be made with. */
  readonly model: LinearModel
  readonly #rows: RowAdder
  readonly #viterbi: Viterbi
  readonly #keys = new KeyList()
  #scores = new Int32Array(0)

  /** Throws a ModelFailure when the bytes are no model of names. */
  constructor(bytes: Uint8Array) {
    this.model = readModel(bytes, { ...nameFeatures, kind: ModelKind.chain })
    if (this.model.labels.join() !== nameLabels.join()) throw new ModelFailure('model-features')
    this.#rows = new RowAdder(this.model)
    this.#viterbi = new Viterbi(this.model)
  }

  /** The label of every token, as places in `nameLabels`. */
  labels(sheet: NameSheet): Uint8Array {
    const calls = new NameCalls(sheet, this.firstLabels(sheet))
    return this.#read(sheet, (i, first, end) => writeCallKeys(sheet, calls, this.#keys, i, first, end))
  }

  /** The labels of the first reading alone. */
  firstLabels(sheet: NameSheet): Uint8Array {
    const size = sheet.islandTokens * nameLabels.length
    if (this.#scores.length < size) this.#scores = new Int32Array(size * 2)
    this.#scores.fill(0, 0, size)
    const writer = new NameKeys(sheet, this.#keys)
    return this.#read(sheet, (i, first, end) => writer.write(i, first, end))
  }

  /** Adds to the scores of every token what its keys are worth, and gives the best labels. */
  #read(sheet: NameSheet, write: (i: number, first: number, end: number) => void): Uint8Array {
    const found = new Uint8Array(sheet.page.tokens.count)
    let at = 0
    eachIsland(sheet, (from, to, first, end) => {
      this.#keys.clear()
      for (let i = from; i < to; i++) {
        write(i, first, end)
        this.#keys.end()
      }
      this.#rows.add(this.#keys.keys, this.#keys.ends, to - from, this.#scores, at)
      this.#viterbi.decode(this.#scores.subarray(at), to - from, found, from)
      at += (to - from) * nameLabels.length
    })
    return found
  }
}

/** Calls back with each stretch of tokens to be tagged together, and with its sentence. */
export function eachIsland(
  { page, isIsland }: NameSheet,
  tell: (from: number, to: number, first: number, end: number) => void,
): void {
  const { tokens } = page
  for (let i = 0; i < tokens.count; i++) {
    if (isIsland[i] === 0) continue
    const sentence = tokens.sentenceOf[i] ?? 0
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? tokens.count
    let to = i + 1
    while (to < end && to - i < longest && isIsland[to] === 1) to++
    tell(i, to, first, end)
    i = to - 1
  }
}
