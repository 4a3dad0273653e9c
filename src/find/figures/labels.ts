import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Amount } from './amounts.ts'
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
  if (start < first && words.ageBounds.has(tokens.lower(start)) && isAged(before, high, words)) return true
  if (words.clock.has(tokens.lower(end)) || isOfTen(tokens, first, words)) return true
  if (isSlash(tokens, first - 1) || isSlash(tokens, end)) return true
  if (tokens.lower(end) === '-' && words.time.has(tokens.lower(end + 1))) return true
  const isBetweenCommas = end === first + 1 && before === ',' && /^[,.]$/.test(tokens.lower(end))
  return isBetweenCommas && tokens.isCapitalised(start - 2)
}

function isAged(before: string, age: number, words: FigureWords): boolean {
  return words.countable.has(before) || (words.beingWords.has(before) && age <= oldest)
}

function isSlash(tokens: Tokens, i: number): boolean {
  const isJoined = tokens.starts[i] === tokens.ends[i - 1] && tokens.ends[i] === tokens.starts[i + 1]
  return isJoined && /^[/:#]$/.test(tokens.lower(i))
}

function isOfTen(tokens: Tokens, first: number, words: FigureWords): boolean {
  return words.outOf.has(`${tokens.lower(first - 2)} ${tokens.lower(first - 1)}`)
}
