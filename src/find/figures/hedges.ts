import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { TokenRange } from './counted.ts'

/** The hedge that ends before a token, the longest one; `isDoubt` where it says how sure or complete the number is. */
export function hedgeBefore(
  tokens: Tokens,
  first: number,
  words: FigureWords,
): (TokenRange & { readonly isDoubt: boolean }) | undefined {
  for (const hedge of words.hedges) {
    const start = first - hedge.length
    if (start < 0 || tokens.sentenceOf[start] !== tokens.sentenceOf[first]) continue
    if (!hedge.every((word, i) => tokens.lower(start + i) === word)) continue
    return { first: start, end: first, isDoubt: !words.additive.has(hedge.join(' ')) }
  }
  return undefined
}

/** "or so", "or more" after a number. */
export function hedgeAfter(tokens: Tokens, end: number, words: FigureWords): TokenRange | undefined {
  if (tokens.sentenceOf[end] !== tokens.sentenceOf[end - 1]) return undefined
  const found = words.trailing.find((hedge) => hedge.every((word, i) => tokens.lower(end + i) === word))
  return found === undefined ? undefined : { first: end, end: end + found.length }
}
