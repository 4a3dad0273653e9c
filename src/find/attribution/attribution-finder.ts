import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import { addRows } from '../../learn/score.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import type { Draft } from '../statements/drafts.ts'
import type { Stretch } from '../statements/page.ts'
import { type CueWindow, cueWindows } from './cue-windows.ts'
import { type FirstPass, firstPass } from './first-pass.ts'
import { KeyList } from './key-list.ts'
import type { Page } from './page.ts'
import { spanLabels, spansOf } from './span-finder.ts'
import { WindowKeys, windowFeatures } from './window-keys.ts'

/** Source, cue and content that belong together. */
export interface Attribution {
  readonly window: CueWindow
  readonly cue: Stretch
  readonly source: Stretch | null
  /** In reading order; never empty. */
  readonly content: readonly Stretch[]
  /** How much better the best labelling with the cue is than the best without, as a log of odds. */
  readonly margin: number
}

/**
 * Reads every cue again, alone: a chain model labels the text around it as seen from this cue, so that source,
 * cue and content of one attribution come out together. The labels of the model of spans are among what it sees.
 */
export class AttributionFinder {
  readonly model: LinearModel
  readonly #viterbi: Viterbi
  readonly #keys = new KeyList()
  #scores = new Int32Array(0)
  #path = new Uint8Array(0)

  /** Throws a ModelFailure when the bytes are no model of attributions by cue. */
  constructor(bytes: Uint8Array) {
    this.model = readModel(bytes, { ...windowFeatures, kind: ModelKind.chain })
    if (this.model.labels.join() !== spanLabels.join()) throw new ModelFailure('model-features')
    this.#viterbi = new Viterbi(this.model)
  }

  /** The attributions of a page, in the order of their cues; their places may overlap. */
  attributions(page: Page, labels: Uint8Array, drafts: readonly Draft[]): Attribution[] {
    const pass = firstPass(labels)
    const tokens = new TokenScores(this.model, page, pass, this.#keys)
    const found: Attribution[] = []
    for (const window of cueWindows(page, pass, drafts)) {
      const one = this.#read(window, tokens)
      if (one !== undefined) found.push(one)
    }
    return found
  }

  #read(window: CueWindow, tokens: TokenScores): Attribution | undefined {
    const labels = spanLabels.length
    const count = window.end - window.first
    if (this.#scores.length < count * labels) {
      this.#scores = new Int32Array(count * labels * 2)
      this.#path = new Uint8Array(count * 2)
    }
    tokens.score(window, this.#scores)
    this.#viterbi.decode(this.#scores, count, this.#path)
    const spans = spansOf(this.#path.subarray(0, count))
    const part = (name: string): Stretch[] =>
      spans
        .filter((one) => one.part === name)
        .map(({ first, end }) => ({ first: first + window.first, end: end + window.first }))
    const [cue] = part('cue')
    const content = part('content')
    if (cue === undefined || content.length === 0) return undefined
    const [source] = part('source')
    return { window, cue, source: source ?? null, content, margin: 0 }
  }
}

/** Scores of tokens: what is the same for every cue is added up once. */
class TokenScores {
  readonly #model: LinearModel
  readonly #writer: WindowKeys
  readonly #keys: KeyList
  readonly #known: Uint8Array
  readonly #scores: Int32Array

  constructor(model: LinearModel, page: Page, pass: FirstPass, keys: KeyList) {
    this.#model = model
    this.#writer = new WindowKeys(page, pass, keys)
    this.#keys = keys
    this.#known = new Uint8Array(page.tokens.count)
    this.#scores = new Int32Array(page.tokens.count * spanLabels.length)
  }

  /** Writes the scores of a window's tokens. */
  score(window: CueWindow, into: Int32Array): void {
    const labels = spanLabels.length
    this.#writer.open(window)
    for (let k = window.first; k < window.end; k++) {
      if (this.#known[k] === 0) this.#scoreToken(k)
      const at = (k - window.first) * labels
      for (let y = 0; y < labels; y++) into[at + y] = this.#scores[k * labels + y] as number
      this.#keys.clear()
      this.#writer.writeSeen(k)
      addRows(this.#model, this.#keys.keys, 0, this.#keys.count, into, at)
    }
  }

  #scoreToken(k: number): void {
    this.#known[k] = 1
    this.#keys.clear()
    this.#writer.writeToken(k)
    addRows(this.#model, this.#keys.keys, 0, this.#keys.count, this.#scores, k * spanLabels.length)
  }
}
