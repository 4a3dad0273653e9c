import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Amount } from './amounts.ts'
import type { Candidate } from './candidate.ts'
import { phraseAfter, type TokenRange } from './counted.ts'
import { hedgeBefore } from './hedges.ts'

interface Measure extends TokenRange {
  readonly unit: string
}

/** Money, shares and measures around an amount: "$5m", "20 per cent of the vote", "300 tonnes", "a 300-tonne ship". */
export function measured(tokens: Tokens, amount: Amount, words: FigureWords): Candidate | undefined {
  const measure = measureOf(tokens, amount, words)
  if (measure === undefined) return undefined
  const { first, end, unit } = measure
  const isMoney = words.currencyUnits.has(unit)
  const after = isMoney ? moneyFor(tokens, end, words) : partOf(tokens, end, unit, words)
  const counted = after ?? (isMoney ? worthBefore(tokens, first, words) : undefined)
  // "60 per cent of the imports" is one phrase; what money is for stands outside of it.
  return { amount, unit, counted, rule: isMoney ? 'money' : 'measure', first, end: isMoney ? end : (after?.end ?? end) }
}

function measureOf(tokens: Tokens, { first, end }: Amount, words: FigureWords): Measure | undefined {
  const sign = words.currencySigns.get(tokens.word(first - 1))
  if (sign !== undefined) {
    const isJoined = tokens.ends[first - 2] === tokens.starts[first - 1]
    const dollar = isJoined && sign === 'USD' ? words.dollarPrefixes.get(tokens.lower(first - 2)) : undefined
    return { first: dollar === undefined ? first - 1 : first - 2, end, unit: dollar ?? sign }
  }
  const letters = words.currencies.get(tokens.lower(first - 1))
  if (letters !== undefined && letters.length === 3 && /^\p{Lu}{3}$/u.test(tokens.word(first - 1))) {
    return { first: first - 1, end, unit: letters }
  }
  return measureAfter(tokens, first, end, words)
}

function measureAfter(tokens: Tokens, first: number, end: number, words: FigureWords): Measure | undefined {
  if (tokens.sentenceOf[end] !== tokens.sentenceOf[first]) return undefined
  const isHyphened = tokens.lower(end) === '-' && tokens.ends[end] === tokens.starts[end + 1]
  // "5 million US dollars", "a 300-tonne ship".
  const nation = words.currencyNations.get(tokens.lower(end))
  const at = isHyphened || nation !== undefined ? end + 1 : end
  const word = tokens.lower(at)
  const two = words.measures.get(`${word} ${tokens.lower(at + 1)}`)
  if (two !== undefined) return { first, end: at + 2, unit: two }
  const money = words.currencies.get(word)
  const unit = money === undefined || isWeight(tokens, at, words) ? words.measures.get(word) : money
  return unit === undefined ? undefined : { first, end: at + 1, unit: unit === 'USD' ? (nation ?? unit) : unit }
}

/** "1,300 pounds of flour", "1,300 pounds (600 kg)" are no money; "2 million pounds of aid" are. */
function isWeight(tokens: Tokens, at: number, words: FigureWords): boolean {
  if (!words.measures.has(tokens.lower(at))) return false
  if (words.of.has(tokens.lower(at + 1))) return !words.scales.has(tokens.lower(at - 1))
  return tokens.lower(at + 1) === '(' && words.measures.has(tokens.lower(at + 3))
}

/** "60 per cent of Ozmar's imports": the whole. */
function partOf(tokens: Tokens, end: number, unit: string, words: FigureWords): TokenRange | undefined {
  return unit === '%' && words.of.has(tokens.lower(end)) ? phraseAfter(tokens, end + 1, words) : undefined
}

/** "$38 million on pumps", "$30 million in trade". */
function moneyFor(tokens: Tokens, end: number, words: FigureWords): TokenRange | undefined {
  if (tokens.sentenceOf[end] !== tokens.sentenceOf[end - 1] || !words.moneyFor.has(tokens.lower(end))) return undefined
  const counted = phraseAfter(tokens, end + 1, words)
  // "$5m in Velhan" and "$5m on Monday" say where and when.
  return counted === undefined || tokens.isCapitalised(counted.first) ? undefined : counted
}

/** The noun in "a concession worth nearly $410 million". */
function worthBefore(tokens: Tokens, first: number, words: FigureWords): TokenRange | undefined {
  const start = hedgeBefore(tokens, first, words)?.first ?? first
  const noun = start - 2
  const isWorth = words.worth.has(tokens.lower(start - 1)) && tokens.sentenceOf[noun] === tokens.sentenceOf[first]
  return isWorth && !words.stops.has(tokens.lower(noun)) ? { first: noun, end: noun + 1 } : undefined
}
