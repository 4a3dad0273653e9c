import type { FoundStatement, Quotation, TimeExpression } from '../../record/findings.ts'
import type { Span } from '../../text/span.ts'
import { type Resolved, withoutAnchor } from './resolved.ts'
import { anchorDaysOf, countsFromNow, type Resolver } from './resolver.ts'

interface Spoken {
  readonly at: Span
  readonly when: Span | null
}

/** A quotation is taken to be at most so many days older than the article. */
const speechAge = 13
/** Quotations of fewer units are names and single words. */
const shortest = 20

/**
 * Reckons anew what stands in direct quotations: inside quotation marks "today" is the speaker's day. That is the day
 * of the speech where its statement tells it; else what depends on the very day keeps an open beginning.
 */
export class Speeches {
  readonly #spoken: readonly Spoken[]
  readonly #expressions: readonly TimeExpression[]
  readonly #resolver: Resolver

  constructor(
    statements: readonly FoundStatement[],
    quotations: readonly Quotation[],
    expressions: readonly TimeExpression[],
    resolver: Resolver,
  ) {
    const told = sorted(
      statements
        .filter(({ form }) => form === 'direct')
        .flatMap(({ content, when }) => content.map((at) => ({ at, when }))),
    )
    this.#spoken = sorted([...told, ...untold(quotations, told)])
    this.#expressions = expressions
    this.#resolver = resolver
  }

  /** The results with those of quoted expressions put right; a second step, because the day may be told behind the quotation. */
  corrected(found: readonly Resolved[]): readonly Resolved[] {
    if (this.#spoken.length === 0) return found
    return found.map((one, i) => this.#spokenAt(i, one, found) ?? one)
  }

  #spokenAt(i: number, own: Resolved, found: readonly Resolved[]): Resolved | undefined {
    const expression = this.#expressions[i]
    if (expression === undefined || !countsFromNow(expression.symbol) || !own.how.includes('publication'))
      return undefined
    const speech = this.#around(expression.at)
    if (speech === undefined) return undefined
    const when = speech.when === null ? -1 : this.#expressionAt(speech.when)
    const told = found[when]
    const days = told === undefined || when === i ? undefined : anchorDaysOf(told.outcome)
    if (days === undefined) return this.#ofUnknownDay(expression, i, own)
    return this.#resolver.resolve(expression, i, { days, how: 'speech', at: this.#expressions[when]?.at ?? null })
  }

  #ofUnknownDay(expression: TimeExpression, i: number, own: Resolved): Resolved | undefined {
    const { published, isNarrative } = this.#resolver.setting
    // A history quotes those who spoke then.
    if (isNarrative && expression.symbol.kind === 'shifted') return withoutAnchor(expression.symbol)
    const { first, last } = published
    if (first === null || last === null) return undefined
    const days = { first: first - speechAge, last }
    const { outcome } = this.#resolver.resolve(expression, i, { days, how: 'speech', at: null })
    if (outcome.period !== undefined) return undefined
    return { outcome: { ...own.outcome, earliest: null, period: undefined }, how: 'open speech', anchor: null }
  }

  /** The quoted stretch that a place lies in; of nested ones, one that begins last before it. */
  #around(at: Span): Spoken | undefined {
    const found = this.#spoken[firstAfter(this.#spoken, at.start) - 1]
    return found !== undefined && at.end <= found.at.end ? found : undefined
  }

  #expressionAt(at: Span): number {
    const found = firstAfter(this.#expressions, at.end - 1) - 1
    const one = this.#expressions[found]
    return one !== undefined && at.start < one.at.end ? found : -1
  }
}

/** Quotations of which no statement is known; shorter ones are mere words in quotation marks. */
function untold(quotations: readonly Quotation[], told: readonly Spoken[]): Spoken[] {
  return quotations
    .flatMap(({ inner }) => inner.filter(({ start, end }) => end - start > shortest))
    .filter(({ start, end }) => {
      const near = told[firstAfter(told, end - 1) - 1]
      return near === undefined || near.at.end <= start
    })
    .map((at) => ({ at, when: null }))
}

function sorted(spoken: readonly Spoken[]): readonly Spoken[] {
  return [...spoken].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
}

/** The number of the first place that begins after an offset. */
function firstAfter(places: readonly { readonly at: Span }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.at.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
