import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Amount, numberAt } from './amounts.ts'
import type { Candidate } from './candidate.ts'
import { countedAfter, type TokenRange } from './counted.ts'

/** A possessor of a few words may stand between "of the" and the second number: "the port's 3,200 jobs". */
const farthest = 6

/** "two of the dead", "nine of them", "1,300 of its members", "about 1,400 of the port's 3,200 jobs". */
export function partOf(tokens: Tokens, amount: Amount, words: FigureWords): Candidate | undefined {
  const { first, end } = amount
  if (!words.of.has(tokens.lower(end))) return undefined
  const at = end + 1
  const of = (counted: TokenRange | undefined, to: number): Candidate => {
    return { amount, unit: null, counted, rule: 'part', first, end: to }
  }
  const isOne = amount.high < 2
  const whole = isOne ? undefined : numberedAfter(tokens, at, words)
  if (whole !== undefined) return of(whole, end)
  if (words.ofPronouns.has(tokens.lower(at))) {
    const counted = words.harmed.has(tokens.lower(at + 1)) ? { first: at, end: at + 2 } : undefined
    // "One of them said" counts nobody.
    return isOne && counted === undefined ? undefined : of(counted, counted?.end ?? at + 1)
  }
  if (!words.determiners.has(tokens.lower(at)) || words.most.has(tokens.lower(at + 1))) return undefined
  const counted = countedAfter(tokens, at, words)
  if (counted === undefined || (isOne && !words.harmed.has(tokens.lower(counted.end - 1)))) return undefined
  return of(counted, counted.end)
}

/** What the second number counts, in "of the port's 3,200 jobs". */
function numberedAfter(tokens: Tokens, from: number, words: FigureWords): TokenRange | undefined {
  if (!words.determiners.has(tokens.lower(from)) && !tokens.isCapitalised(from)) return undefined
  for (let i = from; i < Math.min(from + farthest, tokens.count); i++) {
    if (tokens.sentenceOf[i] !== tokens.sentenceOf[from]) return undefined
    const number = numberAt(tokens, i, words)
    if (number !== undefined) return countedAfter(tokens, number.end, words)
    if (i > from && words.stops.has(tokens.lower(i))) return undefined
  }
  return undefined
}
