import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from './blocks.ts'
import { endsSentence } from './phrases.ts'

const longest = 250

/** Folded words alone, for comparing titles whatever their punctuation. */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a block is the title that came with the article, whatever its punctuation. */
export function isGivenTitle({ text }: Block, given: string): boolean {
  return text.length <= longest * 2 && bareWords(text) === given
}

/**
 * Whether a block looks like a title, with at least one block after it. Titles end without full stop; one
 * that has it (some archives add it) must be in title case, or short, without "the" and "a", and what follows
 * longer: else the first sentence of an untitled piece would be taken.
 */
export function isTitleLike(block: Block, next: Block, words: LayoutWords): boolean {
  const { text } = block
  if (text.length > longest || /[:,]$/.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (!endsSentence(text) || /[?!\u2026]["'\u201d\u2019]?$/.test(text))
    return text.length <= (endsSentence(text) ? 130 : 200)
  if (/(?:^|[\s.])\p{Lu}\.$/u.test(text)) return text.length <= 120
  if (text.length > 140 || next.text.length < text.length) return false
  if (isTitleCase(text)) return true
  const hasDeterminer = fold(text)
    .split(/\s+/)
    .some((word) => words.determiners.has(word))
  return text.length <= 110 && !hasDeterminer && next.text.length > text.length * 1.5 && !/^["\u201c]/.test(text)
}

/** Whether nearly all longer words have capitals. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'\u2019-]{3,}/gu) ?? []
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 3 && capital * 5 >= long.length * 4
}
