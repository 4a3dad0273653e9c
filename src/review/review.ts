import type { ArticleText } from '../record/article.ts'
import type { PlaceDecision, ReviewedLayer, ReviewedLayers } from '../record/decision.ts'
import { markId } from '../record/ids.ts'
import type { Unplaced } from '../record/record.ts'
import { locate } from '../text/anchor.ts'
import { byPosition, type Span, sameSpan } from '../text/span.ts'
import { resolved } from './anchored.ts'

/** A layer after people's decisions, and those decisions that could not be laid over it. */
export interface Reviewed<Layer extends ReviewedLayer> {
  readonly layer: readonly ReviewedLayers[Layer][]
  readonly unplaced: readonly Unplaced[]
}

const reviewedLayers: readonly string[] = [
  'quotations',
  'names',
  'figures',
  'statements',
  'dates',
  'events',
] satisfies ReviewedLayer[]

/** Whether people can correct the findings of a layer. */
export function isReviewed(layer: string): layer is ReviewedLayer {
  return reviewedLayers.includes(layer)
}

/**
 * Lays decisions over what the rules found, oldest first, so that a later one wins. The rules' findings
 * are not changed: a corrected one is a copy, `by: 'reviewer'`. A decision whose words are gone or
 * ambiguous, or that amends what is not there, is reported, never dropped.
 */
export function review<Layer extends ReviewedLayer>(
  layer: Layer,
  found: readonly ReviewedLayers[Layer][],
  article: ArticleText,
  decisions: readonly PlaceDecision[],
): Reviewed<Layer> {
  let marks = [...found]
  const unplaced: Unplaced[] = []
  for (const decision of decisions) {
    if (decision.layer !== layer) continue
    const place = locate(article.text, decision.where.words)
    if (place === undefined || place.how === 'ambiguous') {
      unplaced.push({ decision: decision.id, why: place === undefined ? 'words-gone' : 'ambiguous' })
      continue
    }
    const outcome = apply(layer, marks, article, decision, place.at)
    if (typeof outcome === 'string') unplaced.push({ decision: decision.id, why: outcome })
    else marks = outcome
  }
  return { layer: marks.sort((a, b) => byPosition(a.at, b.at)), unplaced }
}

function apply<Layer extends ReviewedLayer>(
  layer: Layer,
  marks: readonly ReviewedLayers[Layer][],
  article: ArticleText,
  decision: PlaceDecision,
  at: Span,
): ReviewedLayers[Layer][] | Unplaced['why'] {
  const { verdict } = decision
  const there = marks.find((mark) => sameSpan(mark.at, at))
  switch (verdict.kind) {
    case 'right':
      return there === undefined ? 'finding-gone' : [...marks]
    case 'wrong':
      return marks.filter((mark) => !sameSpan(mark.at, at))
    case 'amend':
    case 'add': {
      if (verdict.kind === 'amend' && there === undefined) return 'finding-gone'
      const fields = resolved(verdict.fields, article.text)
      if (fields === undefined) return 'words-gone'
      const kept = there ?? { ...blank[layer](at), id: markId(article, layer, [at]), at }
      // The fields were checked by the decision's type when it was made; here they come back from JSON.
      const mark = { ...kept, ...fields, by: 'reviewer' } as ReviewedLayers[Layer]
      return [...marks.filter((one) => one !== there), mark]
    }
    default:
      return verdict satisfies never
  }
}

/** What a finding that a person adds has where they said nothing. */
const blank: { readonly [Layer in ReviewedLayer]: (at: Span) => Omit<ReviewedLayers[Layer], 'id' | 'at' | 'by'> } = {
  quotations: (at) => ({ pieces: [at], inner: [at], marks: 'double', closed: true, paired: true }),
  names: () => ({ type: 'person', title: null }),
  figures: () => ({ low: 0, high: 0, unit: null, counted: null, hedge: null }),
  statements: (at) => ({
    form: 'indirect',
    kind: 'speech',
    content: [at],
    cue: [],
    source: [],
    inheritsFrom: null,
    venue: null,
    addressee: null,
    when: null,
    relayedBy: [],
    within: null,
    certainty: 'unresolved',
  }),
  dates: () => ({ type: 'DATE', value: null, earliest: null, latest: null, anchor: null }),
  events: (at) => ({
    trigger: at,
    lemma: '',
    type: 'UNKNOWN',
    status: 'happened',
    earliest: null,
    latest: null,
    sources: [],
    targets: [],
    when: null,
    within: null,
  }),
}
