import type { Part } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { isCompared } from '../reuse/material.ts'
import type { SpreadWords } from '../reuse/reuse-words.ts'
import { rarity, stem } from '../reuse/stems.ts'
import { wordHash } from '../reuse/word-hash.ts'

/** What an article is about: its telling stems and their weights, of length 1 in all; heaviest first, then by hash. */
export interface Vector {
  readonly stems: Int32Array
  readonly weights: Float64Array
}

/** A stem in more than one of eight articles says nothing of what an article is about. */
const leastRarity = Math.log(4)

/**
 * An article's stems by (1 + ln count) × rarity. Rarity comes from the language's table, not from the
 * collection: two articles are alike to the same degree whatever else is there.
 */
export function vector(tokens: Tokens, parts: readonly Part[], words: SpreadWords): Vector {
  const counts = new Map<string, number>()
  for (const [number, part] of parts.entries()) {
    if (!isCompared(part)) continue
    const end = tokens.firstOfParagraph[number + 1] ?? tokens.count
    for (let i = tokens.firstOfParagraph[number] ?? 0; i < end; i++) {
      if (tokens.kinds[i] !== TokenKind.word && tokens.kinds[i] !== TokenKind.number) continue
      const stemmed = stem(tokens.lower(i), words)
      counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1)
    }
  }
  const weighed = [...counts]
    .map(([stemmed, count]) => ({ stemmed, rare: rarity(stemmed, words), count }))
    .filter(({ stemmed, rare }) => rare >= leastRarity && !stemmed.startsWith("'"))
    .map(({ stemmed, rare, count }) => ({ hash: wordHash(stemmed), weight: (1 + Math.log(count)) * rare }))
    .sort((x, y) => y.weight - x.weight || x.hash - y.hash)
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return {
    stems: Int32Array.from(weighed, ({ hash }) => hash),
    weights: Float64Array.from(weighed, ({ weight }) => weight / length),
  }
}
