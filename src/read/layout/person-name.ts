import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import { holdsPhrase } from './phrases.ts'

const nameWord = /^\p{Lu}[\p{L}\p{M}.'\u2019-]*$/u
const joinedParticle = /^(?:al|el|ul)[-\u2010\u2011]\p{Lu}/u

/** Two to five words, each with a capital or a particle; no role, month, day or section among them. */
export function isPersonName(piece: string, words: LayoutWords): boolean {
  const parts = piece.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || piece.length > 50) return false
  const folded = parts.map(fold)
  if (folded.some((part) => isOther(part, words)) || words.sections.has(folded.join(' '))) return false
  if (holdsPhrase(folded.join(' '), words.authorRoles)) return false
  return parts.every((part, i) => {
    const isParticle = i > 0 && words.particles.has(folded[i] ?? '')
    return isParticle || nameWord.test(part) || joinedParticle.test(part)
  })
}

function isOther(part: string, words: LayoutWords): boolean {
  if (words.months.has(part) || words.weekdays.has(part)) return part !== 'may' && part.length > 3
  return words.notOutlets.has(part) || words.functionWords.has(part)
}

/** Two to five words with a capital, one of which says that it is an outlet: "Halmsund Courier". */
export function isOutletName(piece: string, words: LayoutWords): boolean {
  const parts = fold(piece).split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || !/^\p{Lu}/u.test(piece)) return false
  return parts.some((part) => words.outletWords.has(part)) && !parts.some((part) => words.notOutlets.has(part))
}
