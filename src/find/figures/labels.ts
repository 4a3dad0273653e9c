import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { type Amount, wordValue } from './amounts.ts'
import { isPlural } from './counted.ts'
import { hedgeBefore } from './hedges.ts'

/** "They were over 45": no age is greater. */
const oldest = 110

/** "Article 12", "aged 34", "34-year-old", "Lind, 34,", "9 p.m.", "9/11", "nine out of ten": numbers that count nothing. */
export function isLabel(tokens: Tokens, { first, end, high }: Amount, words: FigureWords): boolean {
  const start = hedgeBefore(tokens, first, words)?.first ?? first
  const before = tokens.lower(start - 1)
  // "It cost Airbus more than 6 billion" hedges an amount, no label is hedged.
  if ((start === first && words.labels.has(before)) || words.ages.has(before)) return true
  // "people under 30": an age.
  if (start < first && words.ageBounds.has(tokens.lower(start)) && isAged(tokens, start, end, high, words)) return true
  if (words.clock.has(tokens.lower(end)) || isOfTen(tokens, first, end, words)) return true
  if (isSlash(tokens, first - 1) || isSlash(tokens, end)) return true
  if (tokens.lower(end) === '-' && words.time.has(tokens.lower(end + 1))) return true
  const isBetweenCommas = end === first + 1 && before === ',' && /^[,.]$/.test(tokens.lower(end))
  return isBetweenCommas && tokens.isCapitalised(start - 2)
}

function isAged(tokens: Tokens, start: number, end: number, age: number, words: FigureWords): boolean {
  const before = tokens.lower(start - 1)
  if (words.countable.has(before)) return true
  if (age > oldest || !(words.beingWords.has(before) || isPlural(before, words))) return false
  return tokens.sentenceOf[end] !== tokens.sentenceOf[start] || !isNoun(tokens, end, words)
}

/** Whether a word follows that an amount could count or be measured in. */
function isNoun(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (tokens.kinds[i] === TokenKind.punctuation) return tokens.lower(i) === '-' || tokens.lower(i) === '%'
  return !words.stops.has(tokens.lower(i))
}

function isSlash(tokens: Tokens, i: number): boolean {
  const isJoined = tokens.starts[i] === tokens.ends[i - 1] && tokens.ends[i] === tokens.starts[i + 1]
  return isJoined && /^[/:#]$/.test(tokens.lower(i))
}

/** "nine out of ten", "about four in 10", "2 in 10 were old": shares that are told as numbers count nobody. */
function isOfTen(tokens: Tokens, first: number, end: number, words: FigureWords): boolean {
  const isSecond = words.ratio.has(tokens.lower(first - 1)) && isSmall(tokens, first - 2, words)
  if (isSecond && isTen(tokens, first, words)) return true
  if (words.ratio.has(tokens.lower(end)) && isSmall(tokens, first, words) && isTen(tokens, end + 1, words)) return true
  return words.outOf.has(`${tokens.lower(first - 2)} ${tokens.lower(first - 1)}`)
}

/** The tens that English news tells shares of. */
function isTen(tokens: Tokens, i: number, words: FigureWords): boolean {
  const value = smallValue(tokens, i, words)
  return value === 3 || value === 4 || value === 5 || value === 10 || value === 20 || value === 100
}

function isSmall(tokens: Tokens, i: number, words: FigureWords): boolean {
  return (smallValue(tokens, i, words) ?? 100) < 100
}

function smallValue(tokens: Tokens, i: number, words: FigureWords): number | undefined {
  const word = tokens.lower(i)
  return /^\d{1,3}$/.test(word) ? Number(word) : wordValue(word, words)
}
