import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import { wordValue } from './amounts.ts'
import type { Candidate } from './candidate.ts'
import { countedAfter, phraseAfter } from './counted.ts'

/** "two-thirds of Ozmar's imports", "a third of the staff", "half the crews", "most of the ships", "pull out all US troops": parts of a whole. */
export function shareAt(tokens: Tokens, i: number, words: FigureWords): Candidate | undefined {
  return (
    fractionAt(tokens, i, words) ?? mostAt(tokens, i, words) ?? majorityAt(tokens, i, words) ?? allAt(tokens, i, words)
  )
}

function fractionAt(tokens: Tokens, i: number, words: FigureWords): Candidate | undefined {
  const read = fractionWords(tokens, i, words)
  if (read === undefined) return undefined
  const { value, end } = read
  const isOf = words.of.has(tokens.lower(end))
  const isHalfThe = words.half.has(tokens.lower(end - 1)) && words.determiners.has(tokens.lower(end))
  const counted = isOf || isHalfThe ? phraseAfter(tokens, isOf ? end + 1 : end, words) : undefined
  // "a two-thirds majority" names a rule, "a third man" counts nobody.
  if (counted === undefined && !(tokens.lower(end - 1).includes('-') && isEnd(tokens, end))) return undefined
  const amount = { first: i, end, low: value, high: value }
  return { amount, unit: 'share', counted, rule: 'share', first: i, end: counted?.end ?? end }
}

function fractionWords(tokens: Tokens, i: number, words: FigureWords): { value: number; end: number } | undefined {
  const word = tokens.lower(i)
  if (words.half.has(word)) return { value: 0.5, end: i + 1 }
  const [left = '', right = ''] = word.length < 24 ? word.split('-', 2) : []
  const hyphened = right === '' ? undefined : fraction(left, right, words)
  if (hyphened !== undefined) return { value: hyphened, end: i + 1 }
  const parted = fraction(word, tokens.lower(i + 1), words)
  return parted === undefined ? undefined : { value: parted, end: i + 2 }
}

function fraction(count: string, part: string, words: FigureWords): number | undefined {
  const size = words.fractions.get(part)
  const times = words.articles.has(count) ? 1 : wordValue(count, words)
  return size === undefined || times === undefined || times >= size ? undefined : times / size
}

function isEnd(tokens: Tokens, end: number): boolean {
  return tokens.sentenceOf[end] !== tokens.sentenceOf[end - 1] || !/[\p{L}\p{N}]/u.test(tokens.lower(end))
}

/** "most of the existing combat forces": more than half of them. */
function mostAt(tokens: Tokens, i: number, words: FigureWords): Candidate | undefined {
  if (!words.most.has(tokens.lower(i)) || !words.of.has(tokens.lower(i + 1))) return undefined
  const counted = words.determiners.has(tokens.lower(i + 2)) ? countedAfter(tokens, i + 2, words) : undefined
  if (counted === undefined || !words.countable.has(tokens.lower(counted.end - 1))) return undefined
  const amount = { first: i, end: i + 2, low: 0.5, high: 1, hedge: { first: i, end: i + 2 } }
  return { amount, unit: 'share', counted, rule: 'most', first: i, end: counted.end }
}

/** "a majority of voters", "the vast majority of its members": more than half of them. */
function majorityAt(tokens: Tokens, i: number, words: FigureWords): Candidate | undefined {
  const isLed = words.articles.has(tokens.lower(i)) || words.determiners.has(tokens.lower(i))
  if (!isLed) return undefined
  const at = words.majorityKinds.has(tokens.lower(i + 1)) ? i + 2 : i + 1
  if (!words.majority.has(tokens.lower(at)) || !words.of.has(tokens.lower(at + 1))) return undefined
  const counted = countedAfter(tokens, at + 2, words)
  if (counted === undefined) return undefined
  const amount = { first: i, end: at + 2, low: 0.5, high: 1, hedge: { first: i, end: at + 2 } }
  return { amount, unit: 'share', counted, rule: 'most', first: i, end: counted.end }
}

/** "pull out all US combat troops": the whole, where a measure is told that takes them away; elsewhere "all" is mere emphasis. */
function allAt(tokens: Tokens, i: number, words: FigureWords): Candidate | undefined {
  if (!words.all.has(tokens.lower(i))) return undefined
  const before = tokens.lower(i - 1)
  const isTaken = words.removing.has(before) || words.removing.has(`${tokens.lower(i - 2)} ${before}`)
  const counted = isTaken ? countedAfter(tokens, i + 1, words) : undefined
  if (counted === undefined || !words.countable.has(tokens.lower(counted.end - 1))) return undefined
  const amount = { first: i, end: i + 1, low: 1, high: 1, hedge: { first: i, end: i + 1 } }
  return { amount, unit: 'share', counted, rule: 'all', first: i, end: counted.end }
}
