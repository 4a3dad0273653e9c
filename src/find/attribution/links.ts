import { ModelFailure } from '../../learn/failure.ts'
import { type LinearModel, ModelKind } from '../../learn/model.ts'
import { readModel } from '../../learn/read-model.ts'
import type { Draft } from '../statements/drafts.ts'
import { type Choice, certaintyKeys } from './certainty-keys.ts'
import { type Choosing, choicesOf } from './choices.ts'
import { KeyList } from './key-list.ts'
import { LinkView } from './link-view.ts'
import type { Page } from './page.ts'
import { RowSums } from './row-sums.ts'
import type { WeighedSpan } from './span-candidates.ts'
import type { FoundSpan } from './span-finder.ts'

/** What a model of links must have been trained with. */
export const linkFeatures = { features: 'attribution/links', featuresVersion: 1 } as const

/** The questions that a model of links answers: the cue of a content, the source of a cue, whether all is right. */
export const linkQuestions = ['cue', 'source', 'certainty'] as const

/** A cue with the source and the contents that belong to it. */
export interface LinkedAttribution {
  readonly cue: FoundSpan
  readonly source: FoundSpan | null
  /** In reading order, at least one; none overlaps another or the cue. */
  readonly contents: readonly FoundSpan[]
  /** How probable it is that cue, source and content are all right, 0 to 1. */
  readonly certainty: number
  /** Where several cues share one source: the place, in the same list, of the one nearest to it. Null for that one, and where nothing is shared. */
  readonly sharesWith: number | null
}

/** Attributions less probable than this are left out: half of the F1 to be had, below which one more costs more than it brings. */
export const leastCertain = 0.33

/** Tells which spans belong together, with a model of kind `ranking`; its buffers are kept from article to article. */
export class Linker {
  readonly #model: LinearModel
  readonly #certainty: RowSums
  readonly #choosing: Choosing
  readonly #keys = new KeyList()

  /** Throws a ModelFailure when the bytes are no model of links. */
  constructor(bytes: Uint8Array) {
    this.#model = readModel(bytes, { ...linkFeatures, kind: ModelKind.ranking })
    if (this.#model.labels.join() !== linkQuestions.join()) throw new ModelFailure('model-features')
    this.#choosing = { cue: new RowSums(this.#model, 0), source: new RowSums(this.#model, 1), keys: this.#keys }
    this.#certainty = new RowSums(this.#model, 2)
  }

  /** The attributions of a page, by the places of their cues; no two of them share words of cues or contents. `spans` as `SpanCandidates` gives them. */
  link(
    page: Page,
    spans: readonly WeighedSpan[],
    drafts: readonly Draft[],
    least: number = leastCertain,
  ): LinkedAttribution[] {
    const view = new LinkView(page, spans, drafts)
    const weighed = choicesOf(view, this.#choosing).map((choice) => ({
      choice,
      certainty: this.#certain(view, choice),
    }))
    return shared(apart(weighed, least, page.tokens.count))
  }

  #certain(view: LinkView, choice: Choice): number {
    this.#keys.clear()
    certaintyKeys(view, choice, this.#keys)
    return 1 / (1 + Math.exp(-this.#certainty.of(this.#keys)))
  }
}

interface Weighed {
  readonly choice: Choice
  readonly certainty: number
}

/** Of those whose cues overlap the most certain one is kept. */
function apart(all: readonly Weighed[], least: number, tokens: number): Weighed[] {
  const taken = new Uint8Array(tokens)
  const kept: Weighed[] = []
  for (const one of all.toSorted((a, b) => b.certainty - a.certainty || a.choice.cue.first - b.choice.cue.first)) {
    const { first, end } = one.choice.cue
    if (one.certainty < least) break
    if (taken.subarray(first, end).includes(1)) continue
    taken.fill(1, first, end)
    kept.push(one)
  }
  return kept.sort((a, b) => a.choice.cue.first - b.choice.cue.first)
}

/** Puts them into their final form, and tells who shares whose source. */
function shared(all: readonly Weighed[]): LinkedAttribution[] {
  const keepers = new Map<WeighedSpan, number>()
  all.forEach(({ choice }, place) => {
    if (choice.source === null) return
    const keeper = all[keepers.get(choice.source) ?? -1]
    if (keeper === undefined || distance(choice) < distance(keeper.choice)) keepers.set(choice.source, place)
  })
  return all.map(({ choice, certainty }, place) => {
    const keeper = choice.source === null ? undefined : keepers.get(choice.source)
    return {
      cue: spanOf(choice.cue),
      source: choice.source === null ? null : spanOf(choice.source),
      contents: choice.contents.map(spanOf),
      certainty,
      sharesWith: keeper === undefined || keeper === place ? null : keeper,
    }
  })
}

/** Tokens between a cue and its source. */
function distance({ cue, source }: Choice): number {
  return source === null ? 0 : Math.max(cue.first - source.end, source.first - cue.end)
}

function spanOf({ part, first, end }: FoundSpan): FoundSpan {
  return { part, first, end }
}
