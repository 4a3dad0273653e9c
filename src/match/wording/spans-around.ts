import { byStartThenEnd, type Span } from '../../text/span.ts'

/** Spans that are asked, again and again, which of them lie around a place: a look-up costs no walk over all of them. */
export class SpansAround {
  readonly #spans: readonly Span[]
  /** For each span the farthest end of all up to it. */
  readonly #farthest: Int32Array

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort(byStartThenEnd)
    this.#farthest = new Int32Array(spans.length)
    let farthest = 0
    for (const [i, { end }] of this.#spans.entries()) {
      farthest = Math.max(farthest, end)
      this.#farthest[i] = farthest
    }
  }

  /** Whether one begins before a place and ends behind it. */
  isInside({ start, end }: Span): boolean {
    const last = this.#lastBefore(start)
    return last >= 0 && (this.#farthest[last] ?? 0) > end
  }

  /** Those that share a character with a place, in reading order. */
  touching({ start, end }: Span): readonly Span[] {
    const found: Span[] = []
    for (let i = this.#lastBefore(end); i >= 0 && (this.#farthest[i] ?? 0) > start; i--) {
      const one = this.#spans[i]
      if (one !== undefined && one.end > start) found.push(one)
    }
    return found.reverse()
  }

  /** The last span that begins before an offset; `-1` where none does. */
  #lastBefore(offset: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
