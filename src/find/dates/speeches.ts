import type { FoundStatement } from '../../record/findings.ts'
import type { Span } from '../../text/span.ts'

interface Spoken {
  readonly at: Span
  readonly when: Span | null
}

/** The quoted stretches of an article, with the words that tell when they were spoken. */
export class Speeches {
  readonly #spoken: readonly Spoken[]

  constructor(statements: readonly FoundStatement[]) {
    this.#spoken = statements
      .filter(({ form }) => form === 'direct')
      .flatMap(({ content, when }) => content.map((at) => ({ at, when })))
      .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  }

  /** The quoted stretch that a place lies in; of nested ones, one that begins last before it. */
  around(at: Span): Spoken | undefined {
    let low = 0
    let high = this.#spoken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spoken[middle]?.at.start ?? 0) <= at.start) low = middle + 1
      else high = middle
    }
    const found = this.#spoken[low - 1]
    return found !== undefined && at.end <= found.at.end ? found : undefined
  }
}
