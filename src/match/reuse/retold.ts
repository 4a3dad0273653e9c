import type { FoundStatement } from '../../record/findings.ts'
import type { Tokens } from '../../text/tokens.ts'
import { difference, type TokenRange } from './edits.ts'
import { lexemeAt, type WordBook } from './lexemes.ts'
import { kindOf, type Passage } from './pair.ts'
import { isNameWord } from './stems.ts'

/** One statement of an article, as its words are compared. */
export interface Told {
  readonly tokens: Tokens
  readonly book: WordBook
  readonly content: FoundStatement['content']
}

/** A piece of what was said: a sentence of it, or what of a sentence it is. */
interface Piece {
  readonly range: TokenRange
  readonly senses: ReadonlyMap<number, number>
  readonly whole: number
  readonly words: number
}

/** Shorter pieces ("about 1,400") are no passages. */
const fewestWords = 6
/** What a name's word counts beside others. */
const nameFactor = 0.4
/** What two pieces must have in common: about one rare word, and so much of the piece that says less. */
const leastCommon = 4
const leastHeld = 0.5

/**
 * The passages of two statements that are one statement (as the threads have it): piece by piece what is told
 * again, so that a quotation and its paraphrase stand side by side. In reading order.
 */
export function retold(a: Told, b: Told): Passage[] {
  const inB = pieces(b)
  return pieces(a).flatMap((piece) => {
    const found = closest(piece, inB)
    if (found === undefined) return []
    const compared = difference(a.tokens, piece.range, b.tokens, found.range)
    const words = piece.range.end - piece.range.first + found.range.end - found.range.first
    const common = Math.round((compared.sameness * words) / 2)
    const kind = kindOf(compared)
    return [{ kind, nature: 'passage', a: piece.range, b: found.range, edits: compared.edits, common }]
  })
}

function closest(piece: Piece, others: readonly Piece[]): Piece | undefined {
  let [best, most]: [Piece | undefined, number] = [undefined, 0]
  for (const other of others) {
    let common = 0
    for (const [sense, weight] of piece.senses) common += Math.min(weight, other.senses.get(sense) ?? 0)
    const held = common / (Math.min(piece.whole, other.whole) || 1)
    if (common >= leastCommon && held >= leastHeld && common > most) [best, most] = [other, common]
  }
  return best
}

function pieces({ tokens, book, content }: Told): Piece[] {
  const found: Piece[] = []
  for (const { start, end } of content) {
    let first = tokens.from(start)
    while (first < tokens.count && (tokens.ends[first] ?? 0) <= end) {
      let next = first
      while (
        next < tokens.count &&
        (tokens.ends[next] ?? 0) <= end &&
        tokens.sentenceOf[next] === tokens.sentenceOf[first]
      )
        next++
      const one = piece(tokens, book, { first, end: next })
      if (one.words >= fewestWords) found.push(one)
      first = next
    }
  }
  return found
}

function piece(tokens: Tokens, book: WordBook, range: TokenRange): Piece {
  const senses = new Map<number, number>()
  let words = 0
  for (let i = range.first; i < range.end; i++) {
    const found = lexemeAt(tokens, i, book)
    if (found === undefined) continue
    words++
    senses.set(found.sense, -Math.log(found.senseShare) * (isNameWord(tokens, i) ? nameFactor : 1))
  }
  let whole = 0
  for (const weight of senses.values()) whole += weight
  return { range, senses, whole, words }
}
