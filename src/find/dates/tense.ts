import type { DateWords } from '../../lexicon/date-words.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** On which side of the present a clause lies, where its verbs tell. */
export type Tense = 'past' | 'future' | undefined

/** So many tokens a clause is looked through, before an expression and behind it. */
const reachBefore = 22
const reachBehind = 9

/**
 * Where the clause around an expression lies: told by the nearest verb before it, else by the first behind it.
 * Clauses end at `;`, `:` and quotation marks.
 */
export function tenseAround(tokens: Tokens, start: number, end: number, words: DateWords): Tense {
  const sentence = tokens.sentenceOf[start]
  for (let i = start - 1; i >= Math.max(0, start - reachBefore); i--) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) break
    const tense = tenseOf(tokens, i, words)
    if (tense !== undefined) return tense
  }
  for (let i = end; i < Math.min(tokens.count, end + reachBehind); i++) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) break
    const tense = tenseOf(tokens, i, words)
    if (tense !== undefined) return tense
  }
  return undefined
}

function endsClause(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.punctuation) return false
  const sign = tokens.lower(i)
  return sign === ';' || sign === '"' || sign === ':'
}

function tenseOf(tokens: Tokens, i: number, words: DateWords): Tense {
  if (tokens.kinds[i] !== TokenKind.word) return undefined
  const word = tokens.lower(i)
  const follower = words.future.get(word)
  if (follower !== undefined && (follower === '' || tokens.lower(i + 1) === follower)) return 'future'
  if (words.past.has(word)) return 'past'
  const isVerb = word.length > 3 && word.endsWith(words.pastEnding) && !words.notPast.has(word) && !word.endsWith(words.notPastEnding)
  return isVerb ? 'past' : undefined
}
