import { keysPerToken, tagKeys } from '../src/find/tags/features.ts'
import { borderKeys, wordKeys, wordKeyWidth } from '../src/learn/word-keys.ts'
import { universalTags } from '../src/record/tags.ts'
import type { GoldSentence } from './gold-syntax.ts'
import type { Sequences } from './sequences.ts'

/** Sentences as sequences to learn universal tags from, with the very keys that the tagger computes. */
export function tagSequences(sentences: readonly GoldSentence[]): Sequences {
  const count = sentences.reduce((sum, { tags }) => sum + tags.length, 0)
  const keys = new Int32Array(count * keysPerToken)
  const gold = new Uint8Array(count)
  const firsts = new Int32Array(sentences.length + 1)
  const numbers = new Map<string, number>(universalTags.map((tag, i) => [tag, i]))
  let token = 0
  sentences.forEach((sentence, s) => {
    const words = wordTable(sentence)
    sentence.tags.forEach((tag, i) => {
      tagKeys(words, i + 2, keys, token * keysPerToken)
      gold[token++] = numbers.get(tag) ?? numbers.get('X') ?? 0
    })
    firsts[s + 1] = token
  })
  const offsets = Int32Array.from({ length: count + 1 }, (_, i) => i * keysPerToken)
  return { labels: universalTags, keys, offsets, gold, firsts }
}

function wordTable({ text, folded, starts, ends }: GoldSentence): Int32Array {
  const count = starts.length
  const words = new Int32Array((count + 4) * wordKeyWidth)
  for (const row of [0, 1]) borderKeys(words, row, 0)
  for (const row of [count + 2, count + 3]) borderKeys(words, row, 1)
  starts.forEach((start, i) => {
    wordKeys(text, folded, start, ends[i] ?? start, words, i + 2)
  })
  return words
}
