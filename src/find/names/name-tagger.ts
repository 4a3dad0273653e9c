import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { addRows } from '../../learn/score.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import type { EntityType } from '../../record/record.ts'
import { KeyList } from '../attribution/key-list.ts'
import { NameKeys, nameFeatures } from './name-keys.ts'
import type { NameSheet } from './sheet.ts'

const types = ['person', 'organisation', 'place', 'other'] as const

/** What a token may be: outside, or first, inner, last or only token of a name; `other` is capitalised and no name of ours. */
export const nameLabels: readonly string[] = [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
]

/** Whether label `b` may follow `a`; `a` is -1 before the first token. */
export function mayFollow(a: number, b: number): boolean {
  const isOpen = a > 0 && ((a - 1) & 3) < 2
  const goesOn = b > 0 && (((b - 1) & 3) === 1 || ((b - 1) & 3) === 2)
  if (!isOpen) return !goesOn
  return goesOn && (a - 1) >> 2 === (b - 1) >> 2
}

/** A name as the model sees it. */
export interface TaggedName {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** A longer run of capitals is tagged in pieces of this many tokens. */
const longest = 256

/** Finds names with a model of kind `chain`; its buffers are kept from article to article. */
export class NameTagger {
  /** Its table of words is what the sheet of an article must be made with. */
  readonly model: LinearModel
  readonly #viterbi: Viterbi
  readonly #keys = new KeyList()
  readonly #scores: Int32Array

  /** Throws a ModelFailure when the bytes are no model of names. */
  constructor(bytes: Uint8Array) {
    this.model = readModel(bytes, { ...nameFeatures, kind: ModelKind.chain })
    if (this.model.labels.join() !== nameLabels.join()) throw new ModelFailure('model-features')
    this.#viterbi = new Viterbi(this.model)
    this.#scores = new Int32Array((longest + 1) * nameLabels.length)
  }

  /** The label of every token, as places in `nameLabels`. */
  labels(sheet: NameSheet): Uint8Array {
    const { tokens } = sheet.page
    const found = new Uint8Array(tokens.count)
    const writer = new NameKeys(sheet, this.#keys)
    eachIsland(sheet, (from, to, first, end) => {
      const labels = nameLabels.length
      this.#scores.fill(0, 0, (to - from) * labels)
      for (let i = from; i < to; i++) {
        this.#keys.clear()
        writer.write(i, first, end)
        addRows(this.model, this.#keys.keys, 0, this.#keys.count, this.#scores, (i - from) * labels)
      }
      this.#viterbi.decode(this.#scores, to - from, found, from)
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

/** The names that labels spell, in reading order. */
export function namesIn(labels: Uint8Array): TaggedName[] {
  const found: TaggedName[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0) continue
    const end = endOf(labels, i)
    const type = types[(label - 1) >> 2]
    if (type !== undefined && type !== 'other') found.push({ first: i, end, type })
    i = end - 1
  }
  return found
}

/** Where the name ends whose first label stands at `i`. */
function endOf(labels: Uint8Array, i: number): number {
  const label = labels[i] as number
  let end = i + 1
  if (((label - 1) & 3) !== 0) return end
  while (labels[end] === label + 1) end++
  return labels[end] === label + 2 ? end + 1 : end
}
