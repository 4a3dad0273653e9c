import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { ReuseWords } from './reuse-words.ts'

export type ClauseWords = Pick<ReuseWords, 'clauseOpeners' | 'clauseGoesOn' | 'clauseJoiners' | 'finiteVerbs'>

/** Words that a clause has at least; shorter ones belong to the one before. */
const fewestWords = 4

/**
 * Where the clauses of a sentence begin: its first token, those after a comma or a word such as "which" or
 * "after", and those at which reported content begins or ends (`around` is 1 for the words around it: who says it,
 * the verb, where). Rough: what stands alone between two such places need not have a verb.
 */
export function clauseStarts(
  tokens: Tokens,
  first: number,
  end: number,
  around: Uint8Array,
  words: ClauseWords,
): number[] {
  const starts = [first]
  let count = 0
  for (let i = first; i < end; i++) {
    if (i > first && count >= fewestWords && isStart(tokens, i, around, words)) {
      starts.push(i)
      count = 0
    }
    if (tokens.kinds[i] !== TokenKind.punctuation) count++
  }
  // What is left after the last start belongs to the clause before, where it is too short.
  if (count < fewestWords && starts.length > 1) starts.pop()
  return starts
}

function isStart(
  tokens: Tokens,
  i: number,
  around: Uint8Array,
  { clauseOpeners, clauseGoesOn, clauseJoiners, finiteVerbs }: ClauseWords,
): boolean {
  if (tokens.kinds[i] === TokenKind.punctuation) return false
  if (around[i] !== around[i - 1]) return true
  const word = tokens.lower(i)
  if (clauseOpeners.has(word)) return true
  // "… remain in the country and will go on training": one subject, two things told of it.
  if (clauseJoiners.has(word) && finiteVerbs.has(tokens.lower(i + 1))) return true
  // "…, by the end of the year" goes on with the clause before.
  if (clauseGoesOn.has(word)) return false
  const before = tokens.lower(i - 1)
  return /^[,;:—–"]$/.test(before)
}
