import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Amount } from './amounts.ts'
import { unnumberedAt } from './unnumbered.ts'

/** "thousands of" (2,000 to 9,999), "hundreds of", "tens of thousands of" (20,000 to 99,999), "hundreds of millions of". */
export function vagueAt(tokens: Tokens, first: number, words: FigureWords): Amount | undefined {
  const several = severalAt(tokens, first, words) ?? unnumberedAt(tokens, first, words)
  if (several !== undefined) return several
  const times = words.vagueTimes.get(tokens.lower(first))
  const isOfVague = times !== undefined && isOf(tokens, first + 1, words) && words.vague.has(tokens.lower(first + 2))
  const at = isOfVague ? first + 2 : first
  const range = words.vague.get(tokens.lower(at))
  if (range === undefined) return undefined
  const isOfThem = isOf(tokens, at + 1, words)
  if (!isOfThem && !isOfHarmed(tokens, first, at + 1, words)) return undefined
  const [least, most] = range
  const end = isOfThem ? at + 2 : at + 1
  const hedge = { first, end }
  if (!isOfVague || times === undefined) return { first, end, low: least, high: most, hedge }
  // "thousands" are two thousand or more, but "tens of thousands" are twenty thousand or more.
  return { first, end, low: least * times, high: (most + 1) * times - 1, hedge }
}

/** "killing dozens", "hundreds injured", "thousands were arrested": people, though nothing names them. */
function isOfHarmed(tokens: Tokens, first: number, end: number, words: FigureWords): boolean {
  if (words.harm.has(tokens.lower(first - 1))) return true
  const at = words.beingWords.has(tokens.lower(end)) ? end + 1 : end
  return words.harmed.has(tokens.lower(at)) && tokens.sentenceOf[at] === tokens.sentenceOf[first]
}

/** "several hundred guests" (200 to 900), "a few thousand", "a couple of dozen". */
function severalAt(tokens: Tokens, first: number, words: FigureWords): Amount | undefined {
  const at = words.articles.has(tokens.lower(first)) ? first + 1 : first
  const range = words.several.get(tokens.lower(at))
  if (range === undefined) return undefined
  const joint = isOf(tokens, at + 1, words) ? at + 2 : at + 1
  const scale = tokens.lower(joint).length > 2 ? words.scales.get(tokens.lower(joint)) : undefined
  if (scale === undefined || tokens.sentenceOf[joint] !== tokens.sentenceOf[first]) return undefined
  const [least, most] = range
  return { first, end: joint + 1, low: least * scale, high: most * scale, hedge: { first, end: joint } }
}

function isOf(tokens: Tokens, i: number, words: FigureWords): boolean {
  return words.of.has(tokens.lower(i))
}
