import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Amount } from './amounts.ts'
import type { Candidate } from './candidate.ts'
import { countedAfter, type TokenRange } from './counted.ts'

/** "a great bulk of its forces", "a small number of guards", "the vast quantities of grain": much or little, without a number. */
export function unnumberedAt(tokens: Tokens, first: number, words: FigureWords): Amount | undefined {
  const isLed = words.articles.has(tokens.lower(first)) || words.determiners.has(tokens.lower(first))
  const isAmount = words.sizes.has(tokens.lower(first + 1)) && words.amountNouns.has(tokens.lower(first + 2))
  if (!isLed || !isAmount || !words.of.has(tokens.lower(first + 3))) return undefined
  const end = first + 4
  return { first, end, ...many, hedge: { first, end }, isUncounted: true }
}

/** "their number is small", "the number of guards was low": `last` is what was last counted. */
export function numberTold(
  tokens: Tokens,
  first: number,
  words: FigureWords,
  last: TokenRange | undefined,
): Candidate | undefined {
  if (!words.determiners.has(tokens.lower(first)) || !words.amountNouns.has(tokens.lower(first + 1))) return undefined
  const named = words.of.has(tokens.lower(first + 2)) ? countedAfter(tokens, first + 3, words) : undefined
  const be = named?.end ?? first + 2
  if (!words.beingWords.has(tokens.lower(be)) || tokens.sentenceOf[be + 1] !== tokens.sentenceOf[first])
    return undefined
  if (!words.sizes.has(tokens.lower(be + 1))) return undefined
  const end = be + 2
  const amount: Amount = { first, end, ...many, hedge: { first: be + 1, end }, isUncounted: true }
  return { amount, unit: null, counted: named ?? last, rule: 'unnumbered', first, end }
}

/** More than one: the noun behind is a plural. */
const many = { low: 2, high: 2 } as const
