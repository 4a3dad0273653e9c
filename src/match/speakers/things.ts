import type { Board } from './board.ts'

/** Nouns that say what kind of organisation a name is, and words that stand before them. */
const things: ReadonlySet<string> = new Set(
  'group groups movement militia party agency newspaper daily weekly website television tv network channel broadcaster radio station organisation organization faction company firm union association club magazine gang bank news terrorist resistance armed rebel militant'.split(
    ' ',
  ),
)

/** Whether the words from token `from` on up to the end, or to a sign, only say what kind of organisation stands before them. */
export function endsWithThing(board: Board, from: number, to: number): boolean {
  let i = from
  while (i < to && things.has(board.tokens.lower(i))) i++
  return i > from && (i >= to || !/^\p{L}/u.test(board.tokens.lower(i)))
}

/** The first of the words before token `end` that only say what kind of organisation something is; `end` where there is none. */
export function thingsBefore(board: Board, end: number): number {
  let i = end
  while (i > 0 && end - i < 5 && board.nameAt(i - 1) === undefined && things.has(board.tokens.lower(i - 1))) i--
  return i
}
