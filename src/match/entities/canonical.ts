import type { EntityType } from '../../record/record.ts'

/** How often each way of writing stands in the story. */
export type Surfaces = ReadonlyMap<string, number>

/**
 * The fullest proper name among its ways of writing: no capitals throughout where another stands, most words,
 * then most frequent, then first in the alphabet. A place goes by its most frequent name that is no abbreviation.
 */
export function canonicalName(surfaces: Surfaces, type: EntityType): string {
  if (surfaces.size === 1) {
    const [only = ''] = surfaces.keys()
    return asName(only, type)
  }
  let best: { text: string; rank: readonly number[] } | undefined
  for (const [text, count] of surfaces) {
    const shouted = text === text.toUpperCase() ? 0 : 1
    // The Arabic article is no word.
    const words = type === 'place' ? 0 : Math.min(4, text.replace(/\b[ae]l-/gi, '').split(/[ -]/).length)
    const rank = [shouted, words, count]
    if (best === undefined || isBetter(rank, best.rank, text, best.text)) best = { text, rank }
  }
  return asName(best?.text ?? '', type)
}

function asName(name: string, type: EntityType): string {
  // A place that stands in datelines only: no abbreviation is so long.
  return type === 'place' && name.length > 4 && name === name.toUpperCase() ? capitalised(name) : name
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

function isBetter(rank: readonly number[], other: readonly number[], text: string, than: string): boolean {
  for (const [i, value] of rank.entries()) if (value !== other[i]) return value > (other[i] ?? 0)
  return text < than
}

/** The ways of writing with their counts, most frequent first, then by the alphabet. */
export function aliasesOf(surfaces: Surfaces): { text: string; count: number }[] {
  return [...surfaces]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}
