import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'

/** How much of a text is looked at, in UTF-16 units. */
const sample = 20_000

/**
 * The language of the word list where its commonest words make up more than an eighth of a text, as in any
 * running English; `null` where they do not, or the text has too few words to say.
 */
export function languageOf(text: string, words: LayoutWords): string | null {
  let all = 0
  let common = 0
  for (const word of fold(text.slice(0, sample)).split(/\P{L}+/u)) {
    // Before a sign at the beginning and behind one at the end stands nothing.
    if (word === '') continue
    all++
    if (words.functionWords.has(word)) common++
  }
  return all >= 12 && common * 8 > all ? words.language : null
}
