import { Kind, kindAt } from '../text/characters.ts'
import { emptyKey, fnvPrime } from './mix.ts'

/** The columns of a word: keys of the folded word with all digits as 0, of its beginnings and endings, and of its look. */
export const WordKey = {
  word: 0,
  prefix1: 1,
  prefix2: 2,
  prefix3: 3,
  suffix1: 4,
  suffix2: 5,
  suffix3: 6,
  suffix4: 7,
  suffix5: 8,
  /** Runs of capitals, small letters and digits as one sign each, everything else as it is: "Al-Qaim's" is A a - A a ' a. */
  shape: 9,
} as const

/** Columns a word takes in a table of keys. */
export const wordKeyWidth = 10

/** The longest beginning or ending of a word that is looked at; longer words are hashed in full, units. */
const longestEnding = 5

/** What stands before the first and after the last word: a row of keys that no word has. */
export function borderKeys(into: Int32Array, row: number, border: number): void {
  for (let column = 0; column < wordKeyWidth; column++)
    into[row * wordKeyWidth + column] = Math.imul(border + 1, 0x5bd1e995)
}

/**
 * Writes the keys of one word, `text.slice(start, end)`, into a row of a table. `folded` is the text folded to
 * equal length. Words beyond 64 units are known by their first 64 and by their endings.
 */
export function wordKeys(
  text: string,
  folded: string,
  start: number,
  end: number,
  into: Int32Array,
  row: number,
): void {
  const at = row * wordKeyWidth
  const stop = Math.min(end, start + 64)
  let word = emptyKey
  let shape = emptyKey
  let last = -1
  for (let i = start; i < stop; i++) {
    const unit = plainUnit(folded.charCodeAt(i))
    word = Math.imul(word ^ unit, fnvPrime)
    if (i - start < 3) into[at + WordKey.prefix1 + i - start] = word
    const look = lookAt(text, i, unit)
    if (look !== last) shape = Math.imul(shape ^ look, fnvPrime)
    last = look
  }
  for (let i = end - start; i < 3; i++) into[at + WordKey.prefix1 + i] = 0
  into[at + WordKey.word] = word
  into[at + WordKey.shape] = shape
  let ending = emptyKey
  for (let back = 1; back <= longestEnding; back++) {
    const i = end - back
    if (i >= start) ending = Math.imul(ending ^ plainUnit(folded.charCodeAt(i)), fnvPrime)
    into[at + WordKey.suffix1 + back - 1] = i >= start ? ending : 0
  }
}

/** One unit for all digits, so that all years and all sums look alike. */
function plainUnit(unit: number): number {
  return unit >= 49 && unit <= 57 ? 48 : unit
}

/** The sign by which a unit counts in the look of a word. */
function lookAt(text: string, i: number, folded: number): number {
  const kind = kindAt(text, i)
  if (kind === Kind.lower || kind === Kind.otherLetter || kind === Kind.mark) return 1
  if (kind === Kind.upper) return 2
  return kind === Kind.digit ? 3 : folded
}
