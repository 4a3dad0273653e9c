import { mix, mix2, mix3 } from '../../learn/mix.ts'
import { WordKey, wordKeyWidth as wide } from '../../learn/word-keys.ts'

/** What a tag model must have been trained with. */
export const tagFeatures = { features: 'tags/words', featuresVersion: 1 } as const

/** Keys that a token gets. */
export const keysPerToken = 23

/**
 * Writes the keys of one token into `keys[at..at + keysPerToken)`. `words` is a table of word keys in which two
 * rows stand before and behind the sentence; `row` is the token's.
 */
export function tagKeys(words: Int32Array, row: number, keys: Int32Array, at: number): void {
  const here = row * wide
  const before = here - wide
  const after = here + wide
  const word = words[here + WordKey.word] as number
  const left = words[before + WordKey.word] as number
  const right = words[after + WordKey.word] as number
  const left2 = words[before - wide + WordKey.word] as number
  const right2 = words[after + wide + WordKey.word] as number
  const suffix3 = words[here + WordKey.suffix3] as number
  const shape = words[here + WordKey.shape] as number
  const leftShape = words[before + WordKey.shape] as number
  const rightShape = words[after + WordKey.shape] as number
  let k = at
  keys[k++] = mix(1, word)
  keys[k++] = mix(2, left)
  keys[k++] = mix(3, right)
  keys[k++] = mix(4, left2)
  keys[k++] = mix(5, right2)
  keys[k++] = mix(6, shape)
  keys[k++] = mix2(7, left, word)
  keys[k++] = mix2(8, word, right)
  keys[k++] = mix2(9, left, right)
  keys[k++] = mix2(10, right, right2)
  keys[k++] = mix2(11, left2, left)
  keys[k++] = mix3(12, leftShape, shape, rightShape)
  keys[k++] = mix2(13, suffix3, right)
  keys[k++] = mix2(14, left, suffix3)
  keys[k++] = mix(15, 0)
  for (let column: number = WordKey.prefix1; column <= WordKey.suffix5; column++) {
    keys[k++] = mix(15 + column, words[here + column] as number)
  }
}
