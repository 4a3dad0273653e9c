import type { Anchor } from '../text/anchor.ts'
import type { Span } from '../text/span.ts'
import type { FoundDate, FoundEvent, FoundFigure, FoundName, FoundStatement, Mark, Quotation } from './findings.ts'
import type { ArticleId, DecisionId } from './ids.ts'

/** The findings that a person can correct. */
export interface ReviewedLayers {
  readonly quotations: Quotation
  readonly names: FoundName
  readonly figures: FoundFigure
  readonly statements: FoundStatement
  readonly dates: FoundDate
  readonly events: FoundEvent
}
export type ReviewedLayer = keyof ReviewedLayers

/** A finding as a person writes it down: every span is an anchor, so that it can be found again. */
export type Anchored<T> = T extends string | number | boolean | null
  ? T
  : T extends Span
    ? Anchor
    : T extends readonly [infer First, ...infer Rest]
      ? readonly [Anchored<First>, ...{ [Index in keyof Rest]: Anchored<Rest[Index]> }]
      : T extends readonly (infer Each)[]
        ? readonly Anchored<Each>[]
        : { readonly [Field in keyof T]: Anchored<T[Field]> }

/** What a person may say of a finding's fields; its id, place and rule are not theirs to set. */
export type Fields<Layer extends ReviewedLayer> = Partial<Anchored<Omit<ReviewedLayers[Layer], keyof Mark>>>

/** An entry of the log of decisions. It is never edited; an undoing is an entry of its own. */
interface Logged {
  readonly id: DecisionId
  /** Who decided, as they call themselves. */
  readonly who: string
  /** When, as an ISO instant. */
  readonly when: string
  readonly note: string | null
}

/** A place in an article, by its words. */
export interface Where {
  readonly article: ArticleId
  readonly words: Anchor
}

/** What a person says of one marked place. It names words, never a machine's id. */
export type PlaceDecision = Logged & { readonly about: 'place'; readonly where: Where } & {
    [Layer in ReviewedLayer]: { readonly layer: Layer; readonly verdict: Verdict<Layer> }
  }[ReviewedLayer]

export type Verdict<Layer extends ReviewedLayer> =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'amend'; readonly fields: Fields<Layer> }
  | { readonly kind: 'add'; readonly fields: Fields<Layer> }

/** What a person says of two places: the same person, statement or event, or not. */
export type PairDecision = Logged & {
  readonly about: 'pair'
  readonly layer: 'names' | 'statements' | 'events' | 'figures'
  readonly one: Where
  readonly other: Where
  readonly verdict: 'same' | 'different'
}

/** Takes an earlier decision back. */
export type UndoDecision = Logged & { readonly about: 'undo'; readonly undoes: DecisionId }

export type Decision = PlaceDecision | PairDecision | UndoDecision
