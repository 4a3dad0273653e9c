import type { LayoutWords } from '../../lexicon/layout-words.ts'
import type { Block } from './blocks.ts'
import { endsSentence, holdsPhrase, openerOf, wordCount } from './phrases.ts'

/** A whole address, a mail address or a handle: no part of a story where it stands alone. */
const address =
  /^(?:twitter:?|email:?|e-mail:?|on twitter:?|x:?)?\s*(?:https?:\/\/\S+|www\.\S+|@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40})\.?$/

/**
 * Whether a block belongs to the page and not to the story, by its words alone: "Read more", copyright lines,
 * newsletter boxes, bare addresses, rules of signs. A full sentence needs plainer words than a fragment, because
 * "Related cases have been found" opens a paragraph.
 */
export function isPageLine({ text, folded }: Block, words: LayoutWords): boolean {
  if (text.length > 400) return false
  const bare = folded.replace(/^[^\p{L}\p{N}\u00a9(@]+/u, '').replace(/[\s:.!\u2026>\u00bb\u203a\u2192]+$/u, '')
  if (bare === '') return true
  if (words.pageLines.has(bare.replace(/\s+/g, ' '))) return true
  if (address.test(folded)) return true
  if (/^["\u201c]/.test(text)) return false
  if (holdsPhrase(folded, words.pagePhrases)) return true
  if (openerOf(bare, words.pageSentences) !== null) return wordCount(text) <= 45
  const opener = openerOf(bare, words.pageOpeners)
  if (opener === null || text.length > 200) return false
  const next = bare.charAt(opener.length)
  if (next === ':') return wordCount(text) <= 25
  return !endsSentence(text) && wordCount(text) <= 20
}

/** Whether a page line is a heading for others, so that short lines under it belong to it: "Related stories", "Tags:". */
export function opensList({ text, folded }: Block, words: LayoutWords): boolean {
  const bare = folded.replace(/[\s:]+$/, '')
  return /:$/.test(text) || (words.pageLines.has(bare) && openerOf(bare, words.pageOpeners) !== null)
}
