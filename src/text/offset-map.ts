import { type Span, span } from './span.ts'

/** One stretch that stands in both texts; inside a `verbatim` piece every unit corresponds to one unit. */
export interface Piece {
  readonly source: Span
  readonly target: Span
  readonly verbatim: boolean
}

/**
 * Leads from a derived text (what a reader extracted, say) back to the source that it was made from (the
 * page's HTML) and forth. Pieces are appended in the order of the target; source units that no piece
 * holds (tags) have no place in the target.
 */
export class OffsetMap {
  readonly pieces: readonly Piece[]

  /** Throws a RangeError when pieces overlap or go backwards in either text, or a verbatim piece changes its length. */
  constructor(pieces: readonly Piece[]) {
    let last: Piece | undefined
    for (const piece of pieces) {
      if (last !== undefined && (piece.target.start < last.target.end || piece.source.start < last.source.end)) {
        throw new RangeError(`Piece at ${piece.target.start} goes backwards`)
      }
      if (piece.verbatim && piece.source.end - piece.source.start !== piece.target.end - piece.target.start) {
        throw new RangeError(`Verbatim piece at ${piece.target.start} changes its length`)
      }
      last = piece
    }
    this.pieces = pieces
  }

  /**
   * The source span that a span of the target was made from, or `undefined` when nothing of it comes
   * from the source (white space that the reader put in).
   */
  toSource(at: Span): Span | undefined {
    return project(this.pieces, at, 'target', 'source')
  }

  /** The span of the target that a span of the source became, or `undefined` when nothing of it was kept. */
  toTarget(at: Span): Span | undefined {
    return project(this.pieces, at, 'source', 'target')
  }
}

type Side = 'source' | 'target'

function project(pieces: readonly Piece[], at: Span, from: Side, to: Side): Span | undefined {
  let start: number | undefined
  let end = 0
  for (let i = firstEndingAfter(pieces, at.start, from); i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece[from].start >= at.end) break
    const head = Math.max(0, at.start - piece[from].start)
    const tail = Math.max(0, piece[from].end - at.end)
    // A piece that is not verbatim (an entity such as &amp;) is taken whole.
    start ??= piece[to].start + (piece.verbatim ? head : 0)
    end = piece[to].end - (piece.verbatim ? tail : 0)
  }
  return start === undefined ? undefined : span(start, end)
}

function firstEndingAfter(pieces: readonly Piece[], offset: number, side: Side): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.[side].end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
