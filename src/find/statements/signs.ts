import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** A sign that parts or ends; `none` for words. */
export const Sign = {
  none: 0,
  comma: 1,
  colon: 2,
  semicolon: 3,
  dash: 4,
  stop: 5,
  open: 6,
  close: 7,
  question: 8,
  other: 9,
} as const

const signs: ReadonlyMap<string, number> = new Map([
  [',', Sign.comma],
  [':', Sign.colon],
  [';', Sign.semicolon],
  ['.', Sign.stop],
  ['?', Sign.question],
  ['!', Sign.question],
  ['...', Sign.other],
  ['(', Sign.open],
  ['[', Sign.open],
  [')', Sign.close],
  [']', Sign.close],
  ['%', Sign.none],
  ['$', Sign.none],
  ['&', Sign.none],
  ["'", Sign.none],
])

/** What a token that is no word does to its sentence. */
export function signOf(word: string, tokens: Tokens, i: number): number {
  if (word === '-') return isCompounding(tokens, i) ? Sign.none : Sign.dash
  if (word === '/') return isGlued(tokens, i) ? Sign.none : Sign.other
  return signs.get(word) ?? Sign.other
}

/** Whether a hyphen stands before a token and holds it to the word before: "state-funded". */
export function isAfterHyphen(tokens: Tokens, i: number): boolean {
  return tokens.lower(i - 1) === '-' && isCompounding(tokens, i - 1)
}

/**
 * A hyphen written on to its words on both sides belongs to a compound, and so does an en dash between names or
 * numbers ("2012\u201313"); "the gate\u2013the crews say\u2013is shut" has dashes.
 */
function isCompounding(tokens: Tokens, i: number): boolean {
  if (!isGlued(tokens, i)) return false
  const sign = tokens.word(i)
  if (sign === '\u2014' || sign === '\u2015') return false
  if (sign !== '\u2013') return true
  return isFigureOrName(tokens, i - 1) && isFigureOrName(tokens, i + 1)
}

function isGlued(tokens: Tokens, i: number): boolean {
  return tokens.ends[i - 1] === tokens.starts[i] && tokens.ends[i] === tokens.starts[i + 1]
}

function isFigureOrName(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === TokenKind.number || tokens.isCapitalised(i)
}
