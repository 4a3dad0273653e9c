import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** Tokens from `first` up to, not with, `end`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** No name of a thing that is counted was longer on the development texts. */
const longest = 7

/**
 * The thing that a number counts: the words after it up to the last plural noun of the phrase ("2,500 US
 * troops", "200 police officers"). `undefined` where no plural follows.
 */
export function countedAfter(tokens: Tokens, from: number, words: FigureWords): TokenRange | undefined {
  // "30,000 more troops", but "30 more than last year".
  const isMore = words.more.has(tokens.lower(from)) && tokens.sentenceOf[from] === tokens.sentenceOf[from - 1]
  const first = isMore || words.determiners.has(tokens.lower(from)) ? from + 1 : from
  let end: number | undefined
  for (let i = first; i < Math.min(first + longest, tokens.count); i++) {
    if (!belongs(tokens, i, first, words)) break
    if (isPluralAt(tokens, i, words) && !isPossessor(tokens, i)) end = i + 1
    else if (end !== undefined && !continues(tokens, i, words)) break
  }
  // "15 consecutive days" is time, and belongs to the dates.
  return end === undefined || words.time.has(tokens.lower(end - 1)) ? undefined : { first, end }
}

/** The whole that a share is of: a plural phrase, else the few words up to where the sentence goes on ("the vote"). */
export function phraseAfter(tokens: Tokens, from: number, words: FigureWords): TokenRange | undefined {
  const plural = countedAfter(tokens, from, words)
  if (plural !== undefined) return plural
  const first = words.determiners.has(tokens.lower(from)) ? from + 1 : from
  let end = first
  while (end < Math.min(first + longest, tokens.count) && belongs(tokens, end, first, words)) end++
  const isShort = end > first && end - first <= 4
  return isShort && !words.time.has(tokens.lower(end - 1)) ? { first, end } : undefined
}

/** One noun directly after the number, for "one person" and "no base". */
export function singleAfter(tokens: Tokens, from: number, words: FigureWords): TokenRange | undefined {
  for (let i = from; i < Math.min(from + 4, tokens.count); i++) {
    if (!belongs(tokens, i, from, words)) return undefined
    if (!words.countable.has(tokens.lower(i))) continue
    const isDouble = tokens.sentenceOf[i + 1] === tokens.sentenceOf[i] && words.countable.has(tokens.lower(i + 1))
    return { first: from, end: isDouble ? i + 2 : i + 1 }
  }
  return undefined
}

function belongs(tokens: Tokens, i: number, first: number, words: FigureWords): boolean {
  if (tokens.sentenceOf[i] !== tokens.sentenceOf[first - 1]) return false
  if (tokens.kinds[i] === TokenKind.punctuation)
    return tokens.lower(i) === '-' && tokens.starts[i] === tokens.ends[i - 1]
  // "coal- and gas-fired plants": the first half waits for the second.
  if (words.and.has(tokens.lower(i)) && isHanging(tokens, i - 1)) return true
  if (tokens.kinds[i] !== TokenKind.word) return false
  const word = tokens.lower(i)
  // The pronoun, not the country.
  if (tokens.word(i) === 'us') return false
  return (
    !words.stops.has(word) &&
    !(i > first && words.numbers.has(word)) &&
    (!word.endsWith('ly') || words.lyNouns.has(word))
  )
}

/** A hyphen that ends a word and is followed by a space. */
function isHanging(tokens: Tokens, i: number): boolean {
  return tokens.folded[(tokens.ends[i] ?? 0) - 1] === '-'
}

/** Whether a word looks like a plural. */
export function isPlural(word: string, words: FigureWords): boolean {
  if (words.plurals.has(word) || (/...men$/.test(word) && !words.notPlural.has(word))) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word)
}

/** Also "six Iraqis" and "12 Japanese", where no further noun follows: "two Paris hotels" are hotels. */
function isPluralAt(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (isPlural(tokens.lower(i), words)) return true
  if (!/...(?:is|ese)$/.test(tokens.lower(i)) || !tokens.isCapitalised(i)) return false
  const isLast = tokens.sentenceOf[i + 1] !== tokens.sentenceOf[i] || tokens.kinds[i + 1] !== TokenKind.word
  return isLast || words.stops.has(tokens.lower(i + 1))
}

function isPossessor(tokens: Tokens, i: number): boolean {
  return tokens.lower(i + 1) === "'s"
}

/** After a plural only another noun of the same phrase may follow: "police officers", "troops' families". */
function continues(tokens: Tokens, i: number, words: FigureWords): boolean {
  const isNoun = words.countable.has(tokens.lower(i)) || words.plurals.has(tokens.lower(i))
  return isNoun || (isPlural(tokens.lower(i + 1), words) && words.plurals.has(tokens.lower(i - 1)))
}
