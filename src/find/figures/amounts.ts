import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { vagueAt } from './vague.ts'

/** A number as it stands in the text: tokens from `first` up to, not with, `end`. */
export interface Amount {
  readonly first: number
  readonly end: number
  readonly low: number
  readonly high: number
  /** Tokens of its own that are its hedge: all of "thousands of", the first of "between 2 and 3". */
  readonly hedge?: { readonly first: number; readonly end: number }
  /** Whether no number tells how much: "a great bulk of". */
  readonly isUncounted?: true
}

/** Reads the number that begins at a token, with its scale and, where there is one, the range that it opens. */
export function amountAt(tokens: Tokens, first: number, words: FigureWords): Amount | undefined {
  const vague = vagueAt(tokens, first, words)
  if (vague !== undefined) return vague
  const low = numberAt(tokens, first, words)
  if (low === undefined) return undefined
  const range = rangeAfter(tokens, first, low, words)
  return { first, end: low.end, low: low.value, high: low.value, ...range }
}

interface Numeral {
  readonly value: number
  readonly end: number
}

/** More scales than "hundred thousand million" are no number. */
const mostScales = 3

/** "2,500", "2.5 million", "5bn", "three hundred and twenty", "two dozen", "half a million". */
export function numberAt(tokens: Tokens, first: number, words: FigureWords): Numeral | undefined {
  const isDigits = tokens.kinds[first] === TokenKind.number
  const digits = isDigits ? digitsAt(tokens.lower(first), words) : undefined
  const start = digits === undefined ? spelled(tokens, first, words) : { value: digits, end: first + 1 }
  if (start === undefined) return undefined
  let { value, end } = start
  for (let n = 0; n < mostScales; n++) {
    const scale = scaleAt(tokens, end, words)
    if (scale === undefined) break
    value = scaled(value, scale)
    end++
  }
  return { value, end }
}

/** 65.4 × 10⁹ is 65,400,000,000, without the binary fraction's rest. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

/** A scale that is a word of its own: "5 m" may be metres, so a letter counts only where it is written on to the number. */
function scaleAt(tokens: Tokens, i: number, words: FigureWords): number | undefined {
  return tokens.lower(i).length > 2 ? words.scales.get(tokens.lower(i)) : undefined
}

/** "twenty", "twenty-five", "three hundred and twenty", "a dozen", "a hundred", "half a billion". */
function spelled(tokens: Tokens, first: number, words: FigureWords): Numeral | undefined {
  const isArticle = words.articles.has(tokens.lower(first))
  if (isArticle && scaleAt(tokens, first + 1, words) !== undefined) return { value: 1, end: first + 1 }
  if (words.half.has(tokens.lower(first))) {
    const isHalfOf = words.articles.has(tokens.lower(first + 1)) && scaleAt(tokens, first + 2, words) !== undefined
    return isHalfOf ? { value: 0.5, end: first + 2 } : undefined
  }
  const start = tensAt(tokens, first, words)
  if (start === undefined || tokens.lower(start.end) !== words.hundred) return start
  const and = words.and.has(tokens.lower(start.end + 1)) ? 1 : 0
  const rest = tensAt(tokens, start.end + 1 + and, words)
  return rest === undefined ? start : { value: start.value * 100 + rest.value, end: rest.end }
}

/** "twelve", "twenty-five", "twenty five", "Thirty-two" (which the tokens have in three pieces). */
function tensAt(tokens: Tokens, first: number, words: FigureWords): Numeral | undefined {
  const value = wordValue(tokens.lower(first), words)
  if (value === undefined) return undefined
  if (value >= 20 && value % 10 === 0) {
    const isHyphened = tokens.lower(first + 1) === '-' && tokens.starts[first + 1] === tokens.ends[first]
    const at = isHyphened ? first + 2 : first + 1
    const ones = words.numbers.get(tokens.lower(at))
    if (ones !== undefined && ones < 10) return { value: value + ones, end: at + 1 }
  }
  return { value, end: first + 1 }
}

/** The value of a number word; `undefined` for any other word. */
export function wordValue(word: string, words: FigureWords): number | undefined {
  const whole = words.numbers.get(word)
  if (whole !== undefined || !word.includes('-')) return whole
  const [tens = '', ones = '', ...others] = word.split('-', 3)
  const a = words.numbers.get(tens)
  const b = words.numbers.get(ones)
  return a === undefined || b === undefined || others.length > 0 || a < 20 || b > 9 ? undefined : a + b
}

/** The value of digits with their joints and a scale written on to them; `undefined` for ordinals, times and the like. */
function digitsAt(token: string, words: FigureWords): number | undefined {
  if (token.length > 32) return undefined
  const [, whole, fraction = '', ending = ''] =
    /^(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,6})?([a-z]{0,8})$/.exec(token) ?? []
  if (whole === undefined) return undefined
  const value = Number(whole.replaceAll(',', '') + fraction)
  if (ending === '') return value
  const scale = words.scales.get(ending)
  return scale === undefined ? undefined : scaled(value, scale)
}

/** "200 to 300", "200-300", "$2m-$3m", "between 200 and 300": where the second number is greater. */
function rangeAfter(tokens: Tokens, first: number, low: Numeral, words: FigureWords): Partial<Amount> {
  const opening = words.currencySigns.has(tokens.word(first - 1)) ? first - 2 : first - 1
  const isBetween = words.between.has(tokens.lower(opening))
  const joint = tokens.lower(low.end)
  if (!(isBetween ? words.and : words.rangeJoints).has(joint)) return {}
  // "rose from 200 to 300" and "fell $1 to $13" tell two numbers, not one between them.
  if (joint !== '-' && words.moving.has(tokens.lower(opening))) return {}
  const second = words.currencySigns.has(tokens.word(low.end + 1)) ? low.end + 2 : low.end + 1
  const high = numberAt(tokens, second, words)
  if (high === undefined) return {}
  // "between 2 and 3 million": the scale is said once.
  const scale = high.value >= 1000 && low.value < 1000 ? words.scales.get(tokens.lower(high.end - 1)) : undefined
  const value = scaled(low.value, scale ?? 1)
  if (high.value <= value) return {}
  const hedge = isBetween ? { hedge: { first: opening, end: opening + 1 } } : {}
  return { end: high.end, low: value, high: high.value, ...hedge }
}
