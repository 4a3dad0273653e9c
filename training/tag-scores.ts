import type { Tagger, Words } from '../src/find/tags/tagger.ts'
import { tagsOf } from '../src/find/tags/tags.ts'
import { tokenRules } from '../src/lexicon/en/token-rules.ts'
import { universalTags } from '../src/record/tags.ts'
import { tokenise } from '../src/text/tokenise.ts'
import type { GoldSentence } from './gold-syntax.ts'

/** How many of how many were right. */
export interface Hits {
  readonly right: number
  readonly of: number
}

/** Of all gold words, cut as the gold cuts them. */
export function onGoldWords(tagger: Tagger, sentences: readonly GoldSentence[]): Hits {
  let right = 0
  let of = 0
  for (const sentence of sentences) {
    const found = new Uint8Array(sentence.tags.length)
    tagger.sentence(sentence satisfies Words, 0, found.length, found)
    sentence.tags.forEach((tag, i) => {
      if (universalTags[found[i] ?? 0] === tag) right++
    })
    of += found.length
  }
  return { right, of }
}

/** Of those words that our own tokens cut as the gold does, sentences and tokens found in the text alone; `words` are all. */
export function onOwnTokens(tagger: Tagger, sentences: readonly GoldSentence[]): Hits & { readonly words: number } {
  let right = 0
  let of = 0
  let words = 0
  for (const sentence of sentences) {
    const tokens = tokenise(sentence.text, tokenRules)
    const { tags } = tagsOf(tokens, tagger)
    sentence.starts.forEach((start, i) => {
      words++
      const at = tokens.from(start)
      if (tokens.starts[at] !== start || tokens.ends[at] !== sentence.ends[i]) return
      of++
      if (universalTags[tags[at] ?? 0] === sentence.tags[i]) right++
    })
  }
  return { right, of, words }
}

/** Tokens a second of one core, over `rounds` readings of the sentences with the clock of the process. */
export function speed(tagger: Tagger, sentences: readonly GoldSentence[], rounds: number): number {
  const tags = new Uint8Array(Math.max(...sentences.map((one) => one.tags.length)))
  let count = 0
  const before = process.cpuUsage().user
  for (let round = 0; round < rounds; round++) {
    for (const sentence of sentences) {
      tagger.sentence(sentence, 0, sentence.tags.length, tags)
      count += sentence.tags.length
    }
  }
  return (count / (process.cpuUsage().user - before)) * 1e6
}
