import type { Tokens } from '../../text/tokens.ts'
import type { SpreadWords } from './reuse-words.ts'

/** The share taken for stems that the language's table does not hold: names, numbers and rare words. */
export const rareShare = 0.005

/** A folded word without its ending; words of up to four letters stay as they are. */
export function stem(word: string, words: SpreadWords): string {
  if (word.length <= 4) return word
  const ending = words.endings.find((one) => word.endsWith(one))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** The share of news articles in which a stem is to be expected, above 0 and at most 1. */
export function shareOf(stemmed: string, words: SpreadWords): number {
  return words.shares.get(stemmed) ?? rareShare
}

/** Whether a word is capitalised inside a sentence: most such words are names. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.isCapitalised(i) && tokens.firstOfSentence[tokens.sentenceOf[i] ?? 0] !== i
}
