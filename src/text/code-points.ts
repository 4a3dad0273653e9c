import { type Span, span } from './span.ts'

/**
 * Converts offsets of one text between UTF-16 code units, in which the record counts, and Unicode code
 * points, in which W3C annotations, NIF, brat and `#char=` fragments count. Built once a text; each
 * conversion is a binary search over the surrogate pairs, and free where there are none.
 */
export class CodePoints {
  /** UTF-16 offsets of the second half of every surrogate pair, ascending. */
  readonly #pairs: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#pairs = secondHalves(text)
    this.#length = text.length
  }

  /** Code points before a UTF-16 offset. Throws a RangeError beyond the text or inside a surrogate pair. */
  fromUtf16(offset: number): number {
    const before = this.#pairsBefore(offset)
    if (offset < 0 || offset > this.#length || this.#pairs[before] === offset) {
      throw new RangeError(`UTF-16 offset ${offset} is not at a character of a text of ${this.#length} units`)
    }
    return offset - before
  }

  /** The UTF-16 offset of a code-point offset. Throws a RangeError beyond the text. */
  toUtf16(offset: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      // The pair whose second half is at unit u is the code point number u - 1 - (pairs before it).
      if ((this.#pairs[middle] ?? 0) - 1 - middle < offset) low = middle + 1
      else high = middle
    }
    const found = offset + low
    if (offset < 0 || found > this.#length) {
      throw new RangeError(`Code-point offset ${offset} runs past a text of ${this.#length} units`)
    }
    return found
  }

  /** A UTF-16 span counted in code points. */
  spanFromUtf16(at: Span): Span {
    return span(this.fromUtf16(at.start), this.fromUtf16(at.end))
  }

  /** A code-point span counted in UTF-16 units. */
  spanToUtf16(at: Span): Span {
    return span(this.toUtf16(at.start), this.toUtf16(at.end))
  }

  #pairsBefore(offset: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function secondHalves(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) found.push(match.index + 1)
  return found
}
