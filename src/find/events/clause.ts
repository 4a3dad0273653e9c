import type { EventWords } from '../../lexicon/en/event-words.ts'
import type { EventStatus } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** Tokens of the clause around a trigger: from the last mark that parts clauses to the next. */
export interface Clause {
  readonly first: number
  readonly end: number
}

/** The clause ends at a semicolon, a colon, a dash or a quotation mark, or with the sentence; commas do not part a date from its verb. */
export function clauseOf(tokens: Tokens, at: number): Clause {
  const sentence = tokens.sentenceOf[at] ?? 0
  let first = at
  while (first > 0 && tokens.sentenceOf[first - 1] === sentence && !parts(tokens, first - 1)) first--
  let end = at + 1
  while (end < tokens.count && tokens.sentenceOf[end] === sentence && !parts(tokens, end)) end++
  return { first, end }
}

function parts(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.punctuation) return false
  const sign = tokens.lower(i)
  if (sign === '-') return (tokens.starts[i] ?? 0) > (tokens.ends[i - 1] ?? 0)
  return sign === ';' || sign === ':' || sign === '"'
}

/** How far before a trigger its auxiliaries and the words that ask for it stand. */
const reach = 5

/** Whether the words before a trigger say that it happened, is ahead, is asked for or was not so. */
export function statusAt(tokens: Tokens, trigger: number, clause: Clause, words: EventWords): EventStatus {
  for (let i = trigger - 1; i >= Math.max(clause.first, trigger - reach); i--) {
    const word = tokens.lower(i)
    if (words.denied.has(word)) return 'denied'
    if (words.demanded.has(word)) return 'demanded'
    if (words.planned.has(word)) return 'planned'
    if (word === ',' || words.triggers.has(word)) break
  }
  return 'happened'
}

/** Whether a verb form is a passive: a form of "be" right before it, adverbs between them let be. */
export function isPassive(tokens: Tokens, trigger: number, words: EventWords): boolean {
  const before = tokens.lower(trigger - 1).endsWith('ly') ? trigger - 2 : trigger - 1
  return words.passive.has(tokens.lower(before))
}
