import type { NameParts } from './name-words.ts'
import { isInitial, letterSimilarity, wordSimilarity } from './similarity.ts'
import { sounds } from './skeleton.ts'

/** Two persons' names that differ in spelling only. */
export function asSpelt(one: NameParts, other: NameParts): { score: number; by: string } | undefined {
  if (one.key === other.key) return { score: 0.96, by: 'same-name' }
  if (isSpelt(one.words, other.words)) return { score: 0.93, by: 'same-spelling' }
  return isWrittenTogether(one.words, other.words) ? { score: 0.92, by: 'written-as-one' } : undefined
}

/** Word by word a spelling of the other. */
const isSpelt = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => wordSimilarity(word, other[i] ?? '') >= 0.9)

/** "Amir-Abdollahian" and "Amirabdollahian": spellings of each other once two neighbouring words are written as one. */
function isWrittenTogether(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  if (few.length < 2 || many.length !== few.length + 1) return false
  return few.some((_, i) => isSpelt(few, [...many.slice(0, i), `${many[i]}${many[i + 1]}`, ...many.slice(i + 2)]))
}

/** Names of one word have no second one that could tell them apart: all their sounds must agree ("Hezbollah", "Hizbollah"). */
export function soundsTheSame(one: NameParts, other: NameParts): boolean {
  const [a, b] = [one.words[0] ?? '', other.words[0] ?? '']
  const isLong = Math.min(a.length, b.length) >= 5 && a.charAt(0) === b.charAt(0)
  return one.words.length === 1 && other.words.length === 1 && isLong && sounds(a) === sounds(b)
}

/** Word by word the same skeleton, and letters enough in common: "Town House" is no spelling of "Twin House". */
export function sameSpelling(one: NameParts, other: NameParts): boolean {
  if (one.skeletons.join(' ') !== other.skeletons.join(' ')) return false
  return one.words.every((word, i) => {
    const partner = other.words[i] ?? ''
    return word.charAt(0) === partner.charAt(0) && letterSimilarity(word, partner) >= 0.6
  })
}

/** What stands between given and family name may be left out or shortened, but not be another name. */
export function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] =
    one.length <= other.length ? [one.slice(1, -1), other.slice(1, -1)] : [other.slice(1, -1), one.slice(1, -1)]
  return few.every((word) => many.some((partner) => isInitial(word, partner) || wordSimilarity(word, partner) >= 0.8))
}

/** Beyond the skeleton: "Ali" and "Ella" have one skeleton but are no spellings of one name. */
export function givenAgree(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (isInitial(a, b) || lettersAgree(a, b) || wordSimilarity(a, b) >= 0.9)
}

/** Names that differ in one word in so many letters are different names even where their skeletons agree. */
export function lettersAgree(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= Math.max(2, Math.min(a.length, b.length) / 3) && a.charAt(0) === b.charAt(0)
}
