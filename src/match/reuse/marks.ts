import type { Part } from '../../record/record.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Vector, vector } from '../stories/vectors.ts'
import { grams, winnow } from './fingerprints.ts'
import { frameOf } from './frame.ts'
import { lexemes, WordBook } from './lexemes.ts'
import { comparedWords, type Material, material } from './material.ts'
import type { ReuseWords } from './reuse-words.ts'

/** By what an article is known again: the passages that others may share, and what it is about. */
export interface Marks {
  /** The fingerprints that winnowing keeps, each once: 53 bits. */
  readonly fingerprints: Float64Array
  readonly vector: Vector
}

/** The marks of one article. */
export function marksOf(tokens: Tokens, parts: readonly Part[], words: ReuseWords): Marks {
  const looked = lexemes(tokens, WordBook.of(words))
  const compared = comparedWords(tokens, parts, looked, words)
  return { fingerprints: winnow(grams(compared.words)), vector: vector(tokens, parts, looked) }
}

/** An article made ready for aligning where its statements are not known. */
export function plainMaterial(tokens: Tokens, parts: readonly Part[], words: ReuseWords): Material {
  const looked = lexemes(tokens, WordBook.of(words))
  return material(
    tokens,
    parts,
    frameOf(tokens, []),
    { looked, compared: comparedWords(tokens, parts, looked, words) },
    words,
  )
}
