import { commonItems } from '../reuse/common-words.ts'
import type { Told } from './told.ts'

/** Why two statements were taken for the same one, and how sure that is: 0.5 to 1. */
export interface Sameness {
  readonly rule: 'same-words' | 'same-content'
  readonly score: number
}

/** How the speakers of two statements go together; `unknown` where one has none. */
type Speakers = 'shared' | 'different' | 'unknown'

/** Words of a quotation that are enough to know it again, and those that are enough with any speaker. */
const fewestWords = 4
const manyWords = 8
/** Share of the shorter quotation's words that must stand in the other one, in their order. */
const leastInOrder = 0.8
/** What the stems in common say, twice, over what both say: with a speaker in common, and with one not known. */
const leastContent = { shared: 0.45, unknown: 0.65 }
/** A few words that nobody known said ("a training and advisory role") are a turn of phrase. */
const fewestUnknown = 6
/** What they must say at least: some three telling words. */
const fewestTelling = 9

/**
 * Whether two statements of different articles are one: the same quotation, whole, cut or slightly altered;
 * or the same content by the same speaker in other words. Two that are credited to different speakers are
 * one only where a quotation of eight words or more is the same: then who said it is what articles differ in.
 */
export function sameStatement(a: Told, b: Told): Sameness | undefined {
  if (a.article === b.article) return undefined
  const speakers = speakersOf(a, b)
  if (a.isQuoted && b.isQuoted) {
    const score = sameWords(a, b, speakers)
    if (score !== undefined) return { rule: 'same-words', score }
  }
  const score = sameContent(a, b, speakers)
  return score === undefined ? undefined : { rule: 'same-content', score }
}

function speakersOf(a: Told, b: Told): Speakers {
  if (a.speakers.size === 0 || b.speakers.size === 0) return 'unknown'
  for (const one of a.speakers) if (b.speakers.has(one)) return 'shared'
  return 'different'
}

function sameWords(a: Told, b: Told, speakers: Speakers): number | undefined {
  const shorter = Math.min(a.words.length, b.words.length)
  if (shorter < (speakers === 'different' ? manyWords : fewestWords)) return undefined
  // A table of comparisons is made only where the words in common can be enough.
  const known = new Set(b.words)
  if (a.words.filter((word) => known.has(word)).length < leastInOrder * shorter) return undefined
  const inOrder = commonItems(a.words, b.words).a.length / shorter
  const isTelling = Math.min(a.content, b.content) >= fewestTelling
  return inOrder >= leastInOrder && isTelling ? inOrder : undefined
}

function sameContent(a: Told, b: Told, speakers: Speakers): number | undefined {
  if (speakers === 'different') return undefined
  if (speakers === 'unknown' && Math.min(a.words.length, b.words.length) < fewestUnknown) return undefined
  let common = 0
  for (const [stem, weight] of a.stems) common += Math.min(weight, b.stems.get(stem) ?? 0)
  const share = (2 * common) / (a.content + b.content || 1)
  return common >= fewestTelling && share >= leastContent[speakers] ? share : undefined
}
