import type { Span } from '../../text/span.ts'

/** The contents of an article's statements, asked whether one of them holds a place. */
export class Contents {
  readonly #starts: readonly number[]
  /** For each start the farthest end of the contents that begin at or before it. */
  readonly #farthest: readonly number[]

  constructor(contents: readonly Span[]) {
    const sorted = [...contents].sort((a, b) => a.start - b.start)
    let farthest = 0
    this.#starts = sorted.map(({ start }) => start)
    this.#farthest = sorted.map(({ end }) => {
      farthest = Math.max(farthest, end)
      return farthest
    })
  }

  holds({ start, end }: Span): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (this.#farthest[low - 1] ?? 0) >= end
  }
}
