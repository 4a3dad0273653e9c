import type { Told } from './told.ts'

/** At most this many characters of a mention stand for an event. */
const longest = 120

/**
 * The words that stand for an event: a slice of the mention that names most of its parties and has most of
 * its words in common with the others, so that what only one outlet calls it is seldom chosen.
 */
export function labelOf(dated: readonly Told[]): string {
  const texts = dated.map(textOf)
  const tellers = new Map<string, number>()
  for (const text of texts) for (const word of longWords(text)) tellers.set(word, (tellers.get(word) ?? 0) + 1)
  let best = { text: texts[0] ?? '', score: Number.NEGATIVE_INFINITY }
  dated.forEach((one, i) => {
    const text = texts[i] ?? ''
    const score =
      parties(one) + plainness(text, tellers) - clumsiness(text) - (one.found.by.endsWith('/relative-clause') ? 0.5 : 0)
    if (score > best.score) best = { text, score }
  })
  return shortened(best.text)
}

function textOf({ label: { start, end }, teller }: Told): string {
  return teller.article.text.slice(start, end).replace(/\s+/g, ' ')
}

const parties = ({ sources, targets }: Told): number => Math.min(3, sources.length + targets.length) * 0.5

/** The share of a mention's longer words that another mention has too. */
function plainness(text: string, tellers: ReadonlyMap<string, number>): number {
  const words = [...longWords(text)]
  const shared = words.filter((word) => (tellers.get(word) ?? 0) > 1)
  return words.length === 0 ? 0 : shared.length / words.length
}

function clumsiness(text: string): number {
  const isCutShort = text.length > longest ? 1 : 0
  const bareness = Math.max(0, 1 - text.length / 40)
  return isCutShort + bareness + (/["“”„«»]/u.test(text) ? 0.5 : 0)
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 1)
  const cut = text.slice(0, end > longest / 2 ? end : longest - 1)
  // Never half of a surrogate pair.
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`
}
