import { ChainLattice } from '../../learn/chain-lattice.ts'
import { forbidden, type LinearModel } from '../../learn/model.ts'
import { Viterbi } from '../../learn/viterbi.ts'
import type { Draft } from '../statements/drafts.ts'
import type { Page } from './page.ts'
import { type FoundSpan, type SpanFinder, spanLabels, spansOf } from './span-finder.ts'

/** A span that may be part of an attribution, with how probable it is that it stands exactly so, 0 to 1. */
export interface WeighedSpan extends FoundSpan {
  readonly chance: number
}

/**
 * What is added to the score of the first label of a source, a cue, a content, in turn: the best chains under each are
 * looked at. A lower one has only what is sure, a higher one also what is doubtful and what has other ends.
 */
const additions = [
  [0, 0, 0],
  [-1, -1, -0.5],
  [2, 2, 1],
] as const

/** Gathers more spans than a reading of an article has, so that the linker may choose: those of several best chains, and those of the rules. */
export class SpanCandidates {
  readonly #finder: SpanFinder
  readonly #unit: number
  readonly #decoders: readonly Viterbi[]
  readonly #lattice = new ChainLattice(spanLabels.length)
  #real = new Float32Array(0)

  constructor(finder: SpanFinder) {
    const { model } = finder
    const real = (steps: Int32Array): Float32Array =>
      Float32Array.from(steps, (one) => (one === forbidden ? -Infinity : one * model.unit))
    this.#finder = finder
    this.#unit = model.unit
    this.#decoders = additions.map((added) => new Viterbi(withAdded(model, added)))
    this.#lattice.setTransitions(real(model.transitions), real(model.initial))
  }

  /** All candidates of a page in reading order, each once; the rules' are those of their outermost drafts. */
  of(page: Page, drafts: readonly Draft[]): WeighedSpan[] {
    const rules = ruleSpans(drafts)
    const found: WeighedSpan[] = []
    let next = 0
    this.#finder.scored(page, (scores, first, count) => {
      const own: FoundSpan[] = []
      while (next < rules.length && (rules[next]?.first ?? 0) < first + count) {
        const one = rules[next++]
        if (one !== undefined) own.push(one)
      }
      this.#weigh(scores, first, count, own, found)
    })
    return found
  }

  #weigh(scores: Int32Array, from: number, count: number, rules: readonly FoundSpan[], into: WeighedSpan[]): void {
    const spans = [...rules]
    for (const decoder of this.#decoders) {
      const path = new Uint8Array(count)
      decoder.decode(scores, count, path)
      for (const { part, first, end } of spansOf(path)) spans.push({ part, first: first + from, end: end + from })
    }
    spans.sort(inOrder)
    this.#read(scores, count)
    spans.forEach((span, i) => {
      const before = spans[i - 1]
      if (before !== undefined && inOrder(before, span) === 0) return
      const { part, first, end } = span
      into.push({ part, first, end, chance: this.#chance(part, first - from, end - from, count) })
    })
  }

  #read(scores: Int32Array, count: number): void {
    const size = count * spanLabels.length
    if (this.#real.length < size) this.#real = new Float32Array(size * 2)
    for (let i = 0; i < size; i++) this.#real[i] = (scores[i] as number) * this.#unit
    this.#lattice.run(this.#real, count)
  }

  /** How probable a span is: that it begins here, goes on, and ends, each given what is before. 0 beyond the piece that was read. */
  #chance(part: FoundSpan['part'], first: number, end: number, count: number): number {
    if (end > count) return 0
    const begin = beginOf[part]
    const goes = (i: number): number => {
      const label = i === first + 1 ? begin : begin + 1
      const before = this.#lattice.node(i - 1, label)
      return before < 1e-12 ? 0 : Math.min(1, this.#lattice.edge(i, label, begin + 1) / before)
    }
    let chance = this.#lattice.node(first, begin)
    for (let i = first + 1; i < end && chance > 1e-9; i++) chance *= goes(i)
    return end === count ? chance : chance * (1 - goes(end))
  }
}

/** Places of the first labels in `spanLabels`. */
const beginOf = { source: 1, cue: 3, content: 5 } as const

function withAdded(model: LinearModel, [source, cue, content]: readonly [number, number, number]): LinearModel {
  const added = [0, source, 0, cue, 0, content, 0].map((one) => Math.round(one / model.unit))
  const raised = (steps: Int32Array): Int32Array =>
    steps.map((one, i) => (one === forbidden ? one : one + (added[i % spanLabels.length] ?? 0)))
  return { ...model, initial: raised(model.initial), transitions: raised(model.transitions) }
}

function ruleSpans(drafts: readonly Draft[]): FoundSpan[] {
  const spans: FoundSpan[] = []
  const add = (part: FoundSpan['part'], { first, end }: { first: number; end: number }): void => {
    if (end > first) spans.push({ part, first, end })
  }
  for (const { source, cue, content, within } of drafts) {
    if (within !== null) continue
    if (source !== null) add('source', source)
    for (const one of cue) add('cue', one)
    for (const one of content) add('content', one)
  }
  return spans.sort(inOrder)
}

/** By the first token, then the shorter one, then by part. */
function inOrder(a: FoundSpan, b: FoundSpan): number {
  return a.first - b.first || a.end - b.end || beginOf[a.part] - beginOf[b.part]
}
