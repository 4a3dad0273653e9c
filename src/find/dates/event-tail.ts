import { TokenKind } from '../../text/tokens.ts'
import type { Pieces } from './pieces.ts'

/** The longest name of an event that belongs to an expression of time: "the US drone strike". */
const longest = 4

/**
 * Where the words of an event end that begin at a piece, right behind an article: "attack", "US drone strike". They
 * end before punctuation, prepositions, conjunctions, verbs in the past and numbers.
 */
export function eventTail(pieces: Pieces, first: number, phraseEnds: ReadonlySet<string>): number {
  let at = first
  while (at < first + longest && pieces.together(first - 1, at) && isEventWord(pieces, at, first, phraseEnds)) at++
  return at > first && pieces.word(at - 1) === '-' ? at - 1 : at
}

function isEventWord(pieces: Pieces, at: number, first: number, phraseEnds: ReadonlySet<string>): boolean {
  const kind = pieces.tokens.kinds[pieces.tokenOf[at] ?? -1]
  const isJoint = pieces.word(at) === '-' && pieces.touches(at)
  const word = pieces.word(at)
  if ((kind !== TokenKind.word && !isJoint) || phraseEnds.has(word)) return false
  return at === first || !(isNamedTime(pieces, at) || (pieces.capital[at] === 0 && word.endsWith('ed')))
}

/** "a week after their arrest Wednesday": the day is a time of its own. */
function isNamedTime(pieces: Pieces, at: number): boolean {
  const values = pieces.entries[at]?.values
  return values?.has('weekday') === true || values?.has('today') === true || values?.has('long-month') === true
}
