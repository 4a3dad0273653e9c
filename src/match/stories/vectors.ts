import type { Part } from '../../record/record.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Lexemes } from '../reuse/lexemes.ts'
import { isCompared } from '../reuse/material.ts'

/** What an article is about: its telling stems, ascending by hash, and their weights, of length 1 in all. */
export interface Vector {
  readonly stems: Int32Array
  /** Single precision, so that a vector that was kept for a while is the same as when it was made. */
  readonly weights: Float32Array
}

/** The heaviest stems stand for the article, so that a long one costs no more than a short one. */
const mostStems = 100
/** A stem in more than a quarter of all articles says nothing of what an article is about. */
const commonShare = 0.25

/**
 * The first words of an article, headline and lead, tell what it is about, and count twice; further down stands what
 * it shares with others of the beat. Measured on 300 and 1,479 articles: BCubed F1 .984 and .886 instead of .981 and
 * .878, without days .872 and .714 instead of .854 and .698.
 */
const leadWords = 100

/**
 * An article's stems by (1 + ln count) × rarity. Rarity comes from the language's table, not from the
 * collection: two articles are alike to the same degree whatever else is there.
 */
export function vector(tokens: Tokens, parts: readonly Part[], looked: Lexemes): Vector {
  const counts = new Map<number, { readonly share: number; count: number }>()
  let words = 0
  for (const [number, part] of parts.entries()) {
    if (!isCompared(part)) continue
    const end = tokens.firstOfParagraph[number + 1] ?? tokens.count
    for (let i = tokens.firstOfParagraph[number] ?? 0; i < end; i++) {
      if (looked.isWord[i] === 1) count(counts, looked, i, words++ < leadWords ? 2 : 1)
    }
  }
  const weighed = [...counts]
    .map(([hash, { share, count }]) => ({ hash, weight: (1 + Math.log(count)) * -Math.log(share) }))
    .sort((x, y) => y.weight - x.weight || x.hash - y.hash)
    .slice(0, mostStems)
    .sort((x, y) => x.hash - y.hash)
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return {
    stems: Int32Array.from(weighed, ({ hash }) => hash),
    weights: Float32Array.from(weighed, ({ weight }) => weight / length),
  }
}

function count(
  counts: Map<number, { readonly share: number; count: number }>,
  looked: Lexemes,
  i: number,
  times: number,
): void {
  const share = looked.shares[i] ?? 1
  if (share > commonShare) return
  const stem = looked.stems[i] ?? 0
  const known = counts.get(stem)
  if (known === undefined) counts.set(stem, { share, count: times })
  else known.count += times
}
