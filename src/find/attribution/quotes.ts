import type { Quotation } from '../../record/findings.ts'
import type { Tokens } from '../../text/tokens.ts'

/** What a token is to the quotation that it stands in, as bits. */
export const QuoteBit = { inside: 1, opens: 2, closes: 4, unclosed: 8 } as const

/** The outermost stretches between quotation marks, in tokens: a piece of a quotation for each paragraph. */
export interface Quotes {
  /** Bits of `QuoteBit`, a byte a token. */
  readonly bits: Uint8Array
  /** The number of the piece that a token stands in, -1 outside. */
  readonly pieceOf: Int32Array
  /** First and last token of each piece, marks included. */
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
}

/** Lays the quotations over the tokens; one that stands inside another is left out. */
export function quotesOver(tokens: Tokens, quotations: readonly Quotation[]): Quotes {
  const bits = new Uint8Array(tokens.count)
  const pieceOf = new Int32Array(tokens.count).fill(-1)
  const firsts: number[] = []
  const lasts: number[] = []
  for (const { pieces, closed } of quotations) {
    pieces.forEach(({ start, end }, i) => {
      const first = tokens.at(start)
      const last = tokens.from(end) - 1
      if (last < first || pieceOf[first] !== -1) return
      const closes = i === pieces.length - 1 && closed
      const rest = closes || i < pieces.length - 1 ? 0 : QuoteBit.unclosed
      pieceOf.fill(firsts.length, first, last + 1)
      bits.fill(QuoteBit.inside | rest, first, last + 1)
      bits[first] = (bits[first] ?? 0) | QuoteBit.opens
      if (closes) bits[last] = (bits[last] ?? 0) | QuoteBit.closes
      firsts.push(first)
      lasts.push(last)
    })
  }
  return { bits, pieceOf, firsts, lasts }
}
