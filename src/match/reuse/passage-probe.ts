import { grams } from './fingerprints.ts'

/** Words in a row that two articles must share for a closer look. */
const runLength = 6
/** So many equal words in a row are a passage. */
const wholeRun = 10
/** Words looked at before and after a shorter run, and how many must be common in all, in their order: one alone is a turn of phrase. */
const around = 12
const fewestCommon = 13

/**
 * Tells cheaply whether an article may share a passage with others, by the hashes of its compared words alone: most
 * articles of different stories that share six words in a row share nothing more.
 */
export class PassageProbe {
  readonly #words: Int32Array
  readonly #places = new Map<number, number>()

  constructor(words: Int32Array) {
    this.#words = words
    const all = grams(words, runLength)
    // The first place of each run is kept.
    for (let i = all.length - 1; i >= 0; i--) this.#places.set(all[i] ?? 0, i)
  }

  /** Whether an article of these words is worth aligning with this one: the same whichever of the two asks. Linear in their lengths. */
  mayShareWith(words: Int32Array): boolean {
    // Of a run that stands twice only the first place is known on this side.
    return this.#holdsPassageOf(words) || new PassageProbe(words).#holdsPassageOf(this.#words)
  }

  #holdsPassageOf(words: Int32Array): boolean {
    const all = grams(words, runLength)
    for (let at = 0; at < all.length; ) {
      const place = this.#places.get(all[at] ?? 0)
      if (place === undefined) {
        at++
        continue
      }
      const length = this.#runAt(place, words, at)
      if (length >= wholeRun || length + this.#commonAround(place, words, at, length) >= fewestCommon) return true
      at += Math.max(1, length - runLength + 1)
    }
    return false
  }

  #runAt(place: number, words: Int32Array, at: number): number {
    let length = 0
    while (at + length < words.length && this.#words[place + length] === words[at + length]) length++
    return length
  }

  #commonAround(place: number, words: Int32Array, at: number, length: number): number {
    const before = (list: Int32Array, i: number): Int32Array => list.subarray(Math.max(0, i - around), i)
    const after = (list: Int32Array, i: number): Int32Array => list.subarray(i + length, i + length + around)
    return common(before(this.#words, place), before(words, at)) + common(after(this.#words, place), after(words, at))
  }
}

/** The length of the longest common subsequence of two short lists. */
function common(a: Int32Array, b: Int32Array): number {
  const row = new Uint8Array(b.length + 1)
  for (const word of a) {
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      row[j + 1] = word === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}
