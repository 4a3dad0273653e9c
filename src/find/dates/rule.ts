import type { TimeSymbol } from '../../record/time-symbol.ts'
import type { Match } from './match.ts'

/** One of several times that a rule makes of one match, with the pieces it stands on. */
export interface MadeTime {
  readonly symbol: TimeSymbol
  readonly first: number
  readonly end: number
}

/**
 * What a rule makes of a match: one time for all of it, several on parts of it, `null` where the words are no time
 * and no other rule may have them, `undefined` where the rule does not hold here.
 */
export type Made = TimeSymbol | readonly MadeTime[] | null | undefined

/** A rule: which words make a time, and what they mean. The pattern's language is told at `sequences`. */
export interface TimeRule {
  /** As it stands in `by`; a test names it too. */
  readonly name: string
  readonly pattern: string
  /** Classes one of which the word before must belong to. */
  readonly after?: readonly string[]
  /** Classes to none of which the word before may belong. */
  readonly notAfter?: readonly string[]
  /** Classes one of which the word behind must belong to. */
  readonly before?: readonly string[]
  /** Classes to none of which the word behind may belong. */
  readonly notBefore?: readonly string[]
  readonly make: (match: Match) => Made
}
