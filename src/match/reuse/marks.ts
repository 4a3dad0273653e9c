import type { Part } from '../../record/record.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Vector, vector } from '../stories/vectors.ts'
import { grams, winnow } from './fingerprints.ts'
import { WordBook } from './lexemes.ts'
import { lookedUp, type Material, material } from './material.ts'
import type { ReuseWords } from './reuse-words.ts'

/** By what an article is known again: the passages that others may share, and what it is about. */
export interface Marks {
  /** The fingerprints that winnowing keeps, each once: 53 bits. */
  readonly fingerprints: Float64Array
  readonly vector: Vector
  /** The hashes of its compared words in reading order. */
  readonly words: Int32Array
}

/**
 * What is looked for in a whole collection. Longer than among articles that are about the same, where many pairs are compared
 * anyway: five words are a turn of phrase, and there are more of these with every article. Of planted copies of some 45
 * words with a fifth of them changed nineteen in twenty have a run of seven, which always shares a fingerprint, or a lucky one of six.
 */
const across = { length: 6, window: 2 }

/** The marks of one article. */
export function marksOf(tokens: Tokens, parts: readonly Part[], words: ReuseWords): Marks {
  const { looked, compared } = lookedUp(tokens, parts, WordBook.of(words), words)
  return {
    fingerprints: winnow(grams(compared.words, across.length), across.window),
    vector: vector(tokens, parts, looked),
    words: compared.words,
  }
}

/** An article made ready for aligning where its statements are not known; its sentences cannot be compared. */
export function plainMaterial(tokens: Tokens, parts: readonly Part[], words: ReuseWords): Material {
  return material(tokens, parts, undefined, lookedUp(tokens, parts, WordBook.of(words), words), words)
}
