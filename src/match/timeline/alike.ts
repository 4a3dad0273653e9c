import { anyOther } from '../../record/event-type.ts'
import { dayCount } from './day-count.ts'
import { tellOneStory } from './teller.ts'
import { isOccasion, type Told } from './told.ts'

/**
 * How surely two dated mentions of one family tell one event: 0 to 1. The time must be compatible; type and
 * day alone never suffice: beside them stand names in common, the same word, one story, the next sentence.
 */
export function alike(a: Told, b: Told): number {
  if (a.isDeadline !== b.isDeadline || !isOneKind(a, b) || !isCompatible(a, b)) return 0
  if (isByAnother(a, b)) return 0
  if (a.family !== b.family) return isInOtherWords(a, b) ? 0.6 : 0
  const isClose = a.teller === b.teller || tellOneStory(a.teller, b.teller)
  const common = inCommon(a, b)
  const isSameTime = a.found.earliest === b.found.earliest && a.found.latest === b.found.latest
  const needed = isClose ? needs.inStory : needs.elsewhere
  // "last week's vote" and "the vote on Thursday": one word within one week.
  const isNear = isSameWord(a, b) && daysIn(a) <= 8 && daysIn(b) <= 8
  if (common < (isSameTime || isNear ? needed.sameTime : needed.compatible)) return 0
  return Math.min(1, (isSameTime ? 0.7 : 0.5) + common * 0.05)
}

/** So many words of their own make two mentions of other verbs one event of one time, with somebody or some place in common. */
const wordsInCommon = 2

/** "the combat mission will end by May", "an agreement to pull the combat troops out by May": one verb has no kind of its own. */
function isInOtherWords(a: Told, b: Told): boolean {
  if (a.found.type !== anyOther && b.found.type !== anyOther) return false
  if (a.found.earliest !== b.found.earliest || a.found.latest !== b.found.latest) return false
  let words = 0
  for (const word of a.words) if (b.words.has(word)) words++
  return words >= wordsInCommon && (a.teller === b.teller || tellOneStory(a.teller, b.teller))
}

/** Whether two acts of speech have different speakers, who make them what they are. */
export function isByAnother(a: Told, b: Told): boolean {
  const isOneSpeaker = a.sources.some((entity) => b.sources.includes(entity))
  if (isOccasion(a.found)) return !isOneSpeaker
  return spoken.has(a.found.type) && a.sources.length > 0 && b.sources.length > 0 && !isOneSpeaker
}

const spoken: ReadonlySet<string> = new Set(['THREATEN', 'DEMAND', 'REJECT', 'DISAPPROVE'])

/** What must be in common: half a point for the same word or a place, one for a person, an organisation or the next sentence. */
const needs = {
  inStory: { sameTime: 0.5, compatible: 1 },
  elsewhere: { sameTime: 1.5, compatible: 2 },
} as const

function inCommon(a: Told, b: Told): number {
  let points = isSameWord(a, b) ? 0.5 : 0
  let places = 0
  for (const [entity, type] of a.named) {
    if (!b.named.has(entity)) continue
    if (type === 'place') places++
    else points++
  }
  const isNext = a.teller === b.teller && Math.abs(a.sentence - b.sentence) <= 1
  return points + Math.min(1, places * 0.5) + namedAround(a, b) + (isNext ? 1 : 0)
}

/** What a person added has no word to compare. */
const isSameWord = ({ found: a }: Told, { found: b }: Told): boolean => a.lemma === b.lemma && a.lemma !== ''

/** What only the sentences have in common counts for less: a quarter each, a half at most. */
function namedAround(a: Told, b: Told): number {
  let shared = 0
  for (const entity of a.around) {
    if (b.around.has(entity) && !(a.named.has(entity) && b.named.has(entity))) shared++
  }
  return Math.min(0.5, shared * 0.25)
}

/** What was planned may have happened since; what was demanded or denied stands by itself. */
export function isOneKind({ status: a }: Told, { status: b }: Told): boolean {
  const isTold = (status: Told['status']): boolean => status === 'happened' || status === 'planned'
  return a === b || (isTold(a) && isTold(b))
}

/** Whether both can be meant at all: a chain of vague mentions must not lead from one day to another. */
export function areApart({ found: a }: Told, { found: b }: Told): boolean {
  const [a0, b0] = [a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '']
  return dayOf(a.latest ?? a0) < dayOf(b0) || dayOf(b.latest ?? b0) < dayOf(a0)
}

/** Whether one interval holds the other. */
function isCompatible({ found: a }: Told, { found: b }: Told): boolean {
  const [a0, a1, b0, b1] = [a.earliest ?? '', a.latest ?? '', b.earliest ?? '', b.latest ?? ''].map(dayOf)
  if (a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined) return false
  return (a0 <= b0 && b1 <= a1) || (b0 <= a0 && a1 <= b1)
}

const daysIn = ({ found: { earliest, latest } }: Told): number => dayCount(latest) - dayCount(earliest ?? latest) + 1

const dayOf = (instant: string): string => instant.slice(0, 10)
