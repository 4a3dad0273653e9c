import { meets } from './extent.ts'
import { tellOneStory } from './teller.ts'
import type { Told } from './told.ts'

/**
 * How surely two figures of one unit and noun count the same thing: 0 to 1. Never across stories; where
 * neither has words of distinction the sentences around them must speak of the same.
 */
export function alike(a: Told, b: Told): number {
  if (a.teller !== b.teller && !tellOneStory(a.teller, b.teller)) return 0
  if (isOneMention(a, b)) return 1
  const isEqual = a.low === b.low && a.high === b.high
  // One writer who tells two numbers with their nouns tells of two things.
  if (a.teller === b.teller && !isEqual) return 0
  if (!isSameKind(a, b, isEqual)) return 0
  // "He raised $2m for the campaign", "She raised $5m for the campaign": of others. A toll keeps its event.
  if (!isEqual && (a.thing.isHarm ? areInOtherPlaces(a, b) : areOfOthers(a, b))) return 0
  if (!isToldAlike(a, b)) return 0
  return same(a.thing.modifiers, b.thing.modifiers) ? sameWords(a, b, isEqual) : fewerWords(a, b, isEqual)
}

/** So large a part of a sentence's words makes another much the same. */
const mostly = 0.4
const nearlyAll = 0.6

/** Words that sentences must share beside those of the thing itself, and their part of the shorter sentence. */
const sharedBeside = 2
const partShared = 0.3

/**
 * Whether numbers that cannot both hold are told in sentences that say the same of the thing: "30 percent of
 * voters trust her", "70 percent of voters are over 50" are no two answers to one question.
 */
function isToldAlike(a: Told, b: Told): boolean {
  if (meets(a.extent, b.extent) || (a.teller === b.teller && (isToldAnew(a) || isToldAnew(b)))) return true
  const shared = sharedContext(a, b)
  if (a.thing.isHarm) return shared >= 2 || meet(a.places, b.places)
  const own = a.thing.modifiers.size + (a.thing.head === '' ? 0 : 1)
  return shared - own >= sharedBeside && shared >= partShared * Math.min(a.context.size, b.context.size)
}

/** "Some say 1,400. Others say 2,000.": both numbers left out one and the same noun. */
function isOneMention(a: Told, b: Told): boolean {
  if (a.teller !== b.teller || a.figure.counted === null || a.sentence === b.sentence) return false
  if (a.hasPart || b.hasPart) return false
  const isElliptic = a.figure.by.endsWith('/ellipsis') || b.figure.by.endsWith('/ellipsis')
  return isElliptic && a.figure.counted.start === b.figure.counted?.start
}

function isSameKind(a: Told, b: Told, isEqual: boolean): boolean {
  // Part and whole differ; so do "no workers" and a number of them, but "no dead" and three dead do not.
  if (a.thing.isPart !== b.thing.isPart && !isEqual) return false
  if ((a.high === 0) !== (b.high === 0) && !a.thing.isHarm) return false
  const isOneScope =
    a.scope === b.scope || (a.sentence !== b.sentence && (a.scope === undefined || b.scope === undefined))
  if (!isOneScope && !(isEqual && a.teller !== b.teller)) return false
  return !a.thing.isHarm || !areApart(a, b)
}

/** Whether the sentences of both have names and none in common. */
export function areOfOthers(a: Told, b: Told): boolean {
  return a.around.size > 0 && b.around.size > 0 && !meet(a.around, b.around)
}

function areInOtherPlaces(a: Told, b: Told): boolean {
  return a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places)
}

/**
 * Whether two articles say so much the same of a thing that they answer one question with two numbers: the
 * sentences have a name and most words in common; for shares, which polls tell by the dozen, most of the longer.
 */
export function answerOneQuestion(a: Told, b: Told): boolean {
  if (!isToldAlike(a, b)) return false
  if (a.thing.isHarm) return true
  const shared = common(a.saying, b.saying)
  const [shorter = 0, longer = 0] = [a.saying.size, b.saying.size].sort((x, y) => x - y)
  const needed = a.unit === null ? mostly * shorter : nearlyAll * longer
  const own = a.thing.modifiers.size + (a.thing.head === '' ? 0 : 1)
  return shared > own && shared >= needed && meet(a.around, b.around)
}

/**
 * Whether one writer tells two amounts, each with its own noun or unit, that cannot both hold: two things,
 * however alike others make them. Tolls of one place are told by several sides, and parts and numbers without
 * their noun anew.
 */
export function areTwoThings(a: Told, b: Told): boolean {
  if (a.teller !== b.teller || meets(a.extent, b.extent)) return false
  if (a.thing.isHarm || b.thing.isHarm) {
    return areElsewhere(a, b) || areApart(a, b) || !(a.sentence === b.sentence || isToldAlike(a, b))
  }
  return !isToldAnew(a) && !isToldAnew(b)
}

function isToldAnew({ figure, thing }: Told): boolean {
  return thing.isPart || figure.by.endsWith('/ellipsis')
}

/** Whether they are dated to days that do not meet. */
export function areApart(a: Told, b: Told): boolean {
  if (a.when.length === 0 || b.when.length === 0) return false
  return a.when.every((one) => b.when.every((other) => one.latest < other.earliest || other.latest < one.earliest))
}

/** Whether the sentences of both name places, and not the same ones: "in Norvik and Oskvar", "in Oskvar". */
export function areElsewhere(a: Told, b: Told): boolean {
  return a.places.size > 0 && b.places.size > 0 && !same(a.places, b.places)
}

function sameWords(a: Told, b: Told, isEqual: boolean): number {
  const { size } = a.thing.modifiers
  // Equal numbers join before others.
  const first = isEqual ? 0.05 : 0
  // What the sentences share beside the thing's own words.
  if (size > 0) return isEqual || meet(a.around, b.around) || sharedContext(a, b) > size + 1 ? 0.9 + first : 0
  const [needed, neededWhenEqual] = sharedWordsNeeded(a)
  const shared = sharedContext(a, b)
  const isEnough = isEqual ? shared >= neededWhenEqual : shared >= needed && (needed < 4 || isMostly(shared, a, b))
  return isEnough ? 0.7 + first : 0
}

/** Whether the sentences are much the same. */
function isMostly(shared: number, a: Told, b: Told): boolean {
  return shared >= mostly * Math.max(a.context.size, b.context.size)
}

/** How many words the sentences must share, where the numbers differ and where they are equal. */
function sharedWordsNeeded({ thing, unit, high }: Told): readonly [differing: number, equal: number] {
  if (thing.head === '') return [Number.POSITIVE_INFINITY, 4]
  if (unit !== null) return [2, 1]
  if (thing.isHarm) return [1, high >= 3 ? 0 : 1]
  return [4, high >= 5 ? 0 : 4]
}

/** One says more closely what it counts: the other must say it beside the number, or tell the same number. */
function fewerWords(a: Told, b: Told, isEqual: boolean): number {
  const [fuller, barer] = a.thing.modifiers.size >= b.thing.modifiers.size ? [a, b] : [b, a]
  if (barer.thing.modifiers.size > 0) return 0
  if ([...fuller.thing.modifiers].every((word) => barer.around.has(word))) return 0.7
  return isEqual && a.high >= 100 && meet(a.around, b.around) ? 0.6 : 0
}

/** How many of the longer words of their sentences two figures share. */
export function sharedContext(a: Told, b: Told): number {
  return common(a.context, b.context)
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of smaller) if (larger.has(word)) shared++
  return shared
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
