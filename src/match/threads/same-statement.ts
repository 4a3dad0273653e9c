import { commonItems } from '../reuse/common-words.ts'
import type { Told } from './told.ts'

/** Why two statements were taken for the same one, and how sure that is: 0.5 to 1. */
export interface Sameness {
  readonly rule: 'same-words' | 'same-content' | 'same-figures' | 'same-denial'
  readonly score: number
}

/**
 * How the speakers of two statements go together: one in common; several in common, as in a joint statement; one who
 * speaks for the other; `unknown` where one has none.
 */
type Speakers = 'joint' | 'shared' | 'akin' | 'different' | 'unknown'

/** Words of a quotation that are enough to know it again where each has its share in order, and where all are the same. */
const fewestWords = { joint: 4, shared: 4, akin: 4, unknown: 4, different: 8 }
const fewestEqualWords = { joint: 4, shared: 4, akin: 4, unknown: 5, different: 8 }
/** Words in a row that are enough to know a cut quotation again, however plain they are. */
const fewestInRow = 6
/** Share of the shorter quotation's words that must stand in the other one, in their order. */
const leastInOrder = 0.8
/** What the senses in common say, twice, over what both say. */
const leastContent = { joint: 0.3, shared: 0.42, akin: 0.42, unknown: 0.65 }
/** What they say over what the shorter statement says, where it is told in more words elsewhere. */
const leastHeld = { joint: 0.6, shared: 0.65, akin: 0.65 }
/** A few words that nobody known said ("a training and advisory role") are a turn of phrase. */
const fewestUnknown = 6
/** What they must say at least: some three telling words; in a joint statement, where its occasion tells much already, two. */
const fewestTelling = { joint: 5, shared: 9, akin: 9, unknown: 9 }
/** What they must say where all of the shorter statement stands in the other one, and what "all" is. */
const fewestHeld = 7
const fewestHeldWords = 4
const wholly = 0.95
/** What is asked for beside it where one of the two has a "not" that the other one lacks. */
const denied = 0.3
/** What a denial's one telling word says at least. */
const leastDenied = 2.5

/**
 * Whether two statements of different articles are one: the same quotation, whole, cut or slightly altered; or
 * the same content by the same speaker, or by one who speaks for the other, in other words. Two that are credited to
 * different speakers are one only where a quotation of eight words or more is the same: then who said it
 * is what articles differ in. What was said on different days is one only in the same words.
 */
export function sameStatement(a: Told, b: Told): Sameness | undefined {
  if (a.article === b.article) return undefined
  const speakers = speakersOf(a, b)
  const words = sameWords(a, b, speakers)
  if (words !== undefined) return { rule: 'same-words', score: words }
  if (speakers === 'different' || isOtherOccasion(a, b)) return undefined
  const denial = sameDenial(a, b, speakers)
  if (denial !== undefined) return { rule: 'same-denial', score: denial }
  if (isContrary(a, b)) return undefined
  const figures = sameFigures(a, b, speakers)
  if (figures !== undefined) return { rule: 'same-figures', score: figures }
  const score = sameContent(a, b, speakers)
  return score === undefined ? undefined : { rule: 'same-content', score }
}

function speakersOf(a: Told, b: Told): Speakers {
  if (a.speakers.size === 0 || b.speakers.size === 0) return 'unknown'
  let shared = 0
  for (const one of a.speakers) if (b.speakers.has(one)) shared++
  if (shared > 1) return 'joint'
  if (shared === 1) return 'shared'
  return speaksFor(a, b) || speaksFor(b, a) ? 'akin' : 'different'
}

function speaksFor({ spokenFor }: Told, { speakers }: Told): boolean {
  for (const one of spokenFor) if (speakers.has(one)) return true
  return false
}

/** Whether both tell when it was said, and these are different days. */
function isOtherOccasion({ when: a }: Told, { when: b }: Told): boolean {
  return a !== undefined && b !== undefined && (a.latest < b.earliest || b.latest < a.earliest)
}

/** Whether both have numbers and share none. */
function isContrary({ numbers: a }: Told, { numbers: b }: Told): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const one of a) if (b.has(one)) return false
  return true
}

function sameWords(a: Told, b: Told, speakers: Speakers): number | undefined {
  const shorter = Math.min(a.words.length, b.words.length)
  if (shorter >= fewestEqualWords[speakers] && isEqual(a, b, speakers)) return 1
  if (!a.isQuoted || !b.isQuoted || shorter < fewestWords[speakers]) return undefined
  // A table of comparisons is made only where the words in common can be enough.
  const known = new Set(b.words)
  if (a.words.filter((word) => known.has(word)).length < leastInOrder * shorter) return undefined
  const inOrder = commonItems(a.words, b.words).a.length / shorter
  const isTelling = Math.min(a.content, b.content) >= fewestTelling.shared || isCut(a, b, speakers)
  return inOrder >= leastInOrder && isTelling ? inOrder : undefined
}

/** Whether two contents are word for word the same; what is not quoted and whose speaker is not known must tell more. */
function isEqual(a: Told, b: Told, speakers: Speakers): boolean {
  if (a.words.length !== b.words.length || a.words.some((word, i) => word !== b.words[i])) return false
  if (speakers === 'different') return a.isQuoted && b.isQuoted
  const isLong = a.isQuoted && b.isQuoted && a.words.length >= fewestInRow
  return isLong || a.content >= (speakers === 'unknown' ? fewestTelling.unknown : fewestTelling.joint)
}

/** Whether one quotation stands in the other one word for word. */
function isCut(a: Told, b: Told, speakers: Speakers): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (speakers === 'different' || short.length < fewestInRow) return false
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

type Known = Exclude<Speakers, 'different'>

/** What the senses in common say: in all, over both twice, and over the statement that says less. */
function inCommon(a: Told, b: Told): { readonly common: number; readonly share: number; readonly held: number } {
  let common = 0
  for (const [sense, weight] of a.senses) common += Math.min(weight, b.senses.get(sense) ?? 0)
  return {
    common,
    share: (2 * common) / (a.content + b.content || 1),
    held: common / (Math.min(a.content, b.content) || 1),
  }
}

/** A denial names what is denied in few words. */
function sameDenial(a: Told, b: Told, speakers: Known): number | undefined {
  if (a.kind !== 'denial' || b.kind !== 'denial' || speakers === 'unknown') return undefined
  const { common, held } = inCommon(a, b)
  return common >= leastDenied && held >= 0.3 ? 0.5 + held / 2 : undefined
}

/** A telling number that one of two statements by the same speaker is all about: "the number as about 1,400". */
function sameFigures(a: Told, b: Told, speakers: Known): number | undefined {
  if (![...a.numbers].some((one) => b.numbers.has(one))) return undefined
  const { common, held } = inCommon(a, b)
  const isEnough = speakers === 'unknown' ? held >= 0.9 && common >= fewestTelling.unknown : held >= leastHeld[speakers]
  return isEnough ? 0.5 + Math.min(0.5, held / 2) : undefined
}

function sameContent(a: Told, b: Told, speakers: Known): number | undefined {
  if (speakers === 'unknown' && Math.min(a.words.length, b.words.length) < fewestUnknown) return undefined
  const { common, share, held } = inCommon(a, b)
  const isDenied = a.isNegated !== b.isNegated
  if (common >= fewestTelling[speakers] && share >= leastContent[speakers] + (isDenied ? denied : 0))
    return Math.max(0.5, share)
  if (speakers === 'unknown' || isDenied || held < leastHeld[speakers]) return undefined
  if (Math.min(a.words.length, b.words.length) < fewestHeldWords) return undefined
  const fewest = held >= wholly ? Math.min(fewestHeld, fewestTelling[speakers]) : fewestTelling[speakers]
  return common >= fewest ? 0.5 : undefined
}
