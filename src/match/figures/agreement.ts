import type { Published } from '../../record/article.ts'
import type { FigureGroup } from '../../record/record.ts'
import { areApart } from './alike.ts'
import { meets } from './extent.ts'
import type { Told } from './told.ts'

/** Articles that came out more days apart may both be right: tolls rise, troops leave. */
const sameTime = 2

/**
 * How figures about one thing agree: all tell the same; all can hold at once; or some pair cannot, which
 * is a conflict only where that pair has the same words of distinction, the same scope and the same time.
 */
export function agreementOf(
  members: readonly Told[],
  published: (order: number) => Published | undefined,
): FigureGroup['agreement'] {
  let isApart = false
  for (const [i, a] of members.entries()) {
    for (let j = i + 1; j < members.length; j++) {
      const b = members[j]
      if (b === undefined || meets(a.extent, b.extent)) continue
      if (isComparable(a, b, published)) return 'conflict'
      isApart = true
    }
  }
  if (isApart) return 'not-comparable'
  const [first] = members
  const isSame = ({ extent }: Told): boolean =>
    extent.least === first?.extent.least && extent.most === first.extent.most
  return members.every(isSame) ? 'agree' : 'overlap'
}

function isComparable(a: Told, b: Told, published: (order: number) => Published | undefined): boolean {
  const hasSameWords = a.thing.modifiers.size === b.thing.modifiers.size && a.thing.isPart === b.thing.isPart
  if (!hasSameWords || areApart(a, b)) return false
  return a.order === b.order || isOneTime(published(a.order), published(b.order))
}

function isOneTime(a: Published | undefined, b: Published | undefined): boolean {
  const days = [a?.earliest, a?.latest, b?.earliest, b?.latest]
  if (days.some((day) => day === undefined || day === null)) return false
  const sorted = days.map(String).sort()
  return dayNumber(sorted.at(-1) ?? '') - dayNumber(sorted[0] ?? '') <= sameTime
}

/** Days since the civil calendar's year 0; months taken from March, so that leap days end the year (Fliegel and Van Flandern 1968). */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}
