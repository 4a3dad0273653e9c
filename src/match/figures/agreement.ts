import type { FigureGroup } from '../../record/record.ts'
import { answerOneQuestion, areApart, areElsewhere, areOfOthers, sharedContext } from './alike.ts'
import { widestGap } from './days-between.ts'
import { type Extent, meets } from './extent.ts'
import type { Told } from './told.ts'

/** Articles that came out more days apart may both be right: tolls rise, troops leave. */
const sameTime = 2

/** Sentences that name others must share so many words for their figures to be about one thing. */
const alikeWords = 3

/** Numbers that differ by more than this factor are of a part and a whole, or of two places, not told differently. */
const farthest = 10

/**
 * How figures about one thing agree: all tell the same; all can hold at once; or some pair cannot, which
 * is a conflict only where that pair has the same words of distinction, the same scope and the same time.
 */
export function agreementOf(members: readonly Told[]): FigureGroup['agreement'] {
  let isApart = false
  for (const [i, a] of members.entries()) {
    for (let j = i + 1; j < members.length; j++) {
      const b = members[j]
      if (b === undefined || meets(a.extent, b.extent)) continue
      if (isComparable(a, b)) return 'conflict'
      isApart = true
    }
  }
  if (isApart) return 'not-comparable'
  const [first] = members
  const isSame = ({ extent }: Told): boolean =>
    extent.least === first?.extent.least && extent.most === first.extent.most
  return members.every(isSame) ? 'agree' : 'overlap'
}

function isComparable(a: Told, b: Told): boolean {
  const hasSameWords = a.thing.modifiers.size === b.thing.modifiers.size && a.thing.isPart === b.thing.isPart
  if (!hasSameWords || areApart(a, b) || a.isAdded || b.isAdded || a.scope !== b.scope) return false
  if (areElsewhere(a, b) || areWorldsApart(a.extent, b.extent)) return false
  if (areOfOthers(a, b) && sharedContext(a, b) < alikeWords) return false
  if (a.teller !== b.teller && !answerOneQuestion(a, b)) return false
  return a.teller === b.teller || widestGap(a.teller.published, b.teller.published) <= sameTime
}

function areWorldsApart(a: Extent, b: Extent): boolean {
  const [lower, upper] = a.most < b.least ? [a.most, b.least] : [b.most, a.least]
  return lower > 0 && upper > lower * farthest
}
