import type { KeyClasses } from '../../learn/key-classes.ts'
import { mix2 } from '../../learn/mix.ts'
import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'

/**
 * What the model's table of words (`KeyClasses`) says of a word, as bits of one byte: what gazetteers of the world's
 * cities and regions and lists of personal names hold. Names of several words are held by the key of their chain.
 */
export const Known = {
  /** A city of 100,000 people or more. */
  largeCity: 0x1,
  smallCity: 0x2,
  region: 0x4,
  given: 0x8,
  family: 0x10,
  /** A name of several words begins with it. */
  opens: 0x40,
  /** The whole of a name of several words; the other bits say of what. */
  whole: 0x80,
} as const

/** The most words a name of the table has. */
export const longestKnown = 4

/** The key of a name of several words, from the key of its beginning and that of its next word. */
export const chainKey = (beginning: number, next: number): number => mix2(200, beginning, next)

/**
 * What is known of each of `count` words: its own bits, and for a part of a name of several words 2^8 times 1 (first),
 * 2 (inner) or 3 (last), with 2^10 where that name is a region's. `words` are rows of word keys; only words of which
 * `isCapital` tells are looked up.
 */
export function knownWords(
  classes: KeyClasses,
  words: Int32Array,
  count: number,
  isCapital: (i: number) => boolean,
): Int32Array {
  const known = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    if (!isCapital(i)) continue
    const own = classes.get(words[i * wordKeyWidth + WordKey.word] as number)
    known[i] = (known[i] as number) | (own & 0x3f)
    if ((own & Known.opens) !== 0) markWhole(classes, words, i, count, known)
  }
  return known
}

function markWhole(classes: KeyClasses, words: Int32Array, first: number, count: number, known: Int32Array): void {
  let key = words[first * wordKeyWidth + WordKey.word] as number
  let last = -1
  let bits = 0
  for (let i = first + 1; i < Math.min(count, first + longestKnown); i++) {
    key = chainKey(key, words[i * wordKeyWidth + WordKey.word] as number)
    const found = classes.get(key)
    if ((found & Known.whole) === 0) continue
    last = i
    bits = found
  }
  const region = (bits & Known.region) === 0 ? 0 : 1 << 10
  for (let i = first; i <= last; i++) {
    const place = i === first ? 1 : i === last ? 3 : 2
    known[i] = (known[i] as number) | (place << 8) | region
  }
}
