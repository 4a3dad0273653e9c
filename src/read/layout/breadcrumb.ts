import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from './blocks.ts'

/**
 * The sections that a path above the title names ("News / Iraq", "Home › World"), without the page it starts
 * from; a single word such as "Politics" is a path, too. `null` for any other block.
 */
export function breadcrumbOf({ text, folded }: Block, words: LayoutWords): readonly string[] | null {
  if (text.length > 160) return null
  if (words.sections.has(folded.replace(/\s+/g, ' '))) return [text]
  const segments = text.split(/\s*[/\u203a\u00bb>\u2192]\s*|\s+[|\u2022\u00b7]\s+/).filter((one) => one !== '')
  if (segments.length < 2 || segments.length > 7 || segments.some((one) => !isSegment(one))) return null
  const known = segments.filter((one) => isKnown(one, words)).length
  // A bar also parts a title from its outlet, a slash two alternatives: there one segment must be a known section.
  const isPath = /[\u203a\u00bb>\u2192]|\s\/\s/.test(text)
  if (known === 0 && !(isPath && segments.every((one) => /^\p{Lu}/u.test(one)))) return null
  return segments.filter((one) => !words.home.has(fold(one)))
}

function isSegment(segment: string): boolean {
  return (
    segment.length <= 40 &&
    /^[\p{L}\p{N}]/u.test(segment) &&
    segment.split(/\s+/).length <= 5 &&
    !/[.!?:;]$/.test(segment)
  )
}

function isKnown(segment: string, words: LayoutWords): boolean {
  const folded = fold(segment)
  return words.sections.has(folded) || words.home.has(folded)
}

/** The segments of a section that was given in one string: "National / Ports". */
export function sectionPath(given: string): readonly string[] {
  return given
    .split(/\s+[/\u203a\u00bb>|]\s+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
