import { skeleton, sounds } from './skeleton.ts'

/**
 * How alike two romanised words are, 0 to 1: by letters, or .9 where one can be a spelling of the other: "Kadhimi" of
 * "Kazemi", but not "Olga" of "Oleg", nor "Khamenei" of "Khomeini".
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const letters = letterSimilarity(a, b)
  return isRomanisation(a, b) ? Math.max(letters, 0.9) : letters
}

function isRomanisation(a: string, b: string): boolean {
  const [one, other] = [sounds(a), sounds(b)]
  // Qaf is a k to some and a g to others: "Qaddafi", "Gaddafi", "Kadafi".
  if (one.length > 2 && one.replaceAll('g', 'k') === other.replaceAll('g', 'k')) return true
  const bones = skeleton(a)
  if (bones.length < 2 || bones !== skeleton(b)) return false
  return letterSimilarity(one, other) >= 0.6 && !areVowelsOpposed(one, other)
}

/** Vowel by vowel an a against an o or u: transliterations differ in e and i, in o and u, not in these. */
function areVowelsOpposed(one: string, other: string): boolean {
  const [a, b] = [one.replace(/[^aiu]/g, ''), other.replace(/[^aiu]/g, '')]
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i] !== 'i' && b[i] !== 'i') return true
  return false
}

/** How alike two words are by their letters alone, 0 to 1. */
export function letterSimilarity(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1)
}

/** Whether one word can be a spelling of the other: their skeletons agree, and half of their letters. */
export function isSpelling(a: string, b: string): boolean {
  return a === b || (skeleton(a) === skeleton(b) && letterSimilarity(a, b) >= 0.5)
}

/** "J." or "J" against "Joseph". */
export function isInitial(a: string, b: string): boolean {
  const one = a.replace('.', '')
  const other = b.replace('.', '')
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0)
}

/** Levenshtein's distance with neighbours that changed places as one change; words are cut at 40 letters, so that a degenerate text cannot make it slow. */
function distance(a: string, b: string): number {
  const one = a.slice(0, 40)
  const other = b.slice(0, 40)
  const width = other.length + 1
  const table = new Uint8Array((one.length + 1) * width)
  for (let j = 0; j < width; j++) table[j] = j
  for (let i = 1; i <= one.length; i++) {
    table[i * width] = i
    for (let j = 1; j < width; j++) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      const change = (table[(i - 1) * width + j - 1] ?? 0) + (isSame ? 0 : 1)
      const step = Math.min(table[(i - 1) * width + j] ?? 0, table[i * width + j - 1] ?? 0) + 1
      const swap = isSwapped(one, other, i, j) ? (table[(i - 2) * width + j - 2] ?? 0) + 1 : change
      table[i * width + j] = Math.min(change, step, swap)
    }
  }
  return table[one.length * width + other.length] ?? 0
}

/** Whether the two letters before these places are the same in the other order. */
function isSwapped(one: string, other: string, i: number, j: number): boolean {
  if (i < 2 || j < 2) return false
  return one.charCodeAt(i - 1) === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
}
