import type { TokenRange } from './edits.ts'
import type { Meeting } from './meetings.ts'
import type { Passage } from './pair.ts'

/** Two articles that were compared, and what they have in common. */
export interface Compared extends Meeting {
  readonly passages: readonly Passage[]
}

/** Articles of an outlet that must hold a phrase, at least; and their share of the outlet's articles about the same. */
const fewestHolders = 3
const leastShare = 0.5

/**
 * Says of a phrase whether it is an outlet's own formula: it stands in at least three of the outlet's
 * articles and in half of those that are about the same as this one. Articles about something else do not
 * count, so that they change nothing. `outlets`: the outlet of each article in the list, `null` where unknown.
 */
export function spreadOf(
  compared: readonly Compared[],
  outlets: readonly (string | null)[],
): (meeting: Meeting, phrase: Passage) => boolean {
  const neighbours = new Map<number, Set<number>>()
  const held = new Map<number, { readonly range: TokenRange; readonly partner: number }[]>()
  const isOneOutlet = (x: number, y: number): boolean => outlets[x] !== null && outlets[x] === outlets[y]
  for (const { a, b, likeness, passages } of compared) {
    if (!isOneOutlet(a, b)) continue
    if (likeness !== false) {
      listed(neighbours, a, () => new Set<number>()).add(b)
      listed(neighbours, b, () => new Set<number>()).add(a)
    }
    for (const one of passages) {
      listed(held, a, () => []).push({ range: one.a, partner: b })
      listed(held, b, () => []).push({ range: one.b, partner: a })
    }
  }
  const isCommon = (article: number, range: TokenRange): boolean => {
    const near = neighbours.get(article) ?? new Set()
    const holding = (held.get(article) ?? []).filter((one) => near.has(one.partner) && holds(one.range, range))
    const holders = new Set(holding.map(({ partner }) => partner)).size + 1
    return holders >= fewestHolders && holders >= leastShare * (near.size + 1)
  }
  return ({ a, b }, phrase) => isOneOutlet(a, b) && (isCommon(a, phrase.a) || isCommon(b, phrase.b))
}

function listed<Value>(lists: Map<number, Value>, key: number, make: () => Value): Value {
  const known = lists.get(key)
  if (known !== undefined) return known
  const made = make()
  lists.set(key, made)
  return made
}

/** Whether most of a phrase lies in a range. */
function holds(range: TokenRange, phrase: TokenRange): boolean {
  const shared = Math.min(range.end, phrase.end) - Math.max(range.first, phrase.first)
  return shared >= 0.6 * (phrase.end - phrase.first)
}
