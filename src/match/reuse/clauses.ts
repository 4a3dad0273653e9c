import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { WordClass } from './word-classes.ts'

/** Words that a clause has at least; shorter ones belong to the one before. */
const fewestWords = 4

/**
 * Where the clauses of a sentence begin: its first token, those after a comma or a word such as "which" or
 * "after", and those at which reported content begins or ends (`around` is 1 for the words around it: who says it,
 * the verb, where). Rough: what stands alone between two such places need not have a verb. `classes`: what each word is.
 */
export function clauseStarts(
  tokens: Tokens,
  first: number,
  end: number,
  around: Uint8Array,
  classes: Uint8Array,
): number[] {
  const starts = [first]
  let count = 0
  for (let i = first; i < end; i++) {
    if (tokens.kinds[i] === TokenKind.punctuation) continue
    if (i > first && count >= fewestWords && isStart(tokens, i, around, classes)) {
      starts.push(i)
      count = 0
    }
    count++
  }
  // What is left after the last start belongs to the clause before, where it is too short.
  if (count < fewestWords && starts.length > 1) starts.pop()
  return starts
}

function isStart(tokens: Tokens, i: number, around: Uint8Array, classes: Uint8Array): boolean {
  if (around[i] !== around[i - 1]) return true
  const is = classes[i] ?? 0
  if ((is & WordClass.clauseOpener) !== 0) return true
  // "… remain in the country and will go on training": one subject, two things told of it.
  if ((is & WordClass.clauseJoiner) !== 0 && ((classes[i + 1] ?? 0) & WordClass.finiteVerb) !== 0) return true
  // "…, by the end of the year" goes on with the clause before.
  return (is & WordClass.clauseGoesOn) === 0 && isDivider(tokens, i - 1)
}

const dividers: ReadonlySet<number> = new Set([...',;:—–"'].map((sign) => sign.charCodeAt(0)))

/** Whether a token is one sign that parts clauses. */
function isDivider(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] ?? 0
  return (tokens.ends[i] ?? 0) === start + 1 && dividers.has(tokens.folded.charCodeAt(start))
}
