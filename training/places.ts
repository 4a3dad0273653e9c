import type { Stretch } from '../src/find/statements/page.ts'
import type { Tokens } from '../src/text/tokens.ts'

/** A place in characters: from, up to. */
export type Place = readonly [start: number, end: number]

export function placeOf({ starts, ends }: Tokens, { first, end }: Stretch): Place {
  return [starts[first] ?? 0, ends[end - 1] ?? 0]
}

/** Characters that two places share. */
export function sharedBy(a: Place, b: Place): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

/** What two places share, of what they cover together. */
export function likeness(a: Place, b: Place): number {
  return sharedBy(a, b) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}

/** What two lists of places share, of what they cover; 1 where both are empty. The places of one list do not overlap. */
export function jaccard(a: readonly Place[], b: readonly Place[]): number {
  const size = (list: readonly Place[]): number => list.reduce((sum, [from, to]) => sum + to - from, 0)
  const both = a.reduce((sum, one) => sum + b.reduce((part, other) => part + sharedBy(one, other), 0), 0)
  const all = size(a) + size(b) - both
  return all === 0 ? 1 : both / all
}

/** From the beginning of the first to the end of the last. */
export function hull(places: readonly Place[]): Place {
  return [places[0]?.[0] ?? 0, places.at(-1)?.[1] ?? 0]
}
