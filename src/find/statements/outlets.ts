import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'

/**
 * Marks the names that this article shows to be media: the outlet's own, those with a describing word ("the daily
 * Sada Nord", "Nord Now, the state broadcaster"), and the agency of a dateline ("(NPS)"). Only the last word of the
 * name is marked, and only where the whole name stands.
 */
export function markOutlets(page: Page, own: string | null): void {
  const names = new Map<string, string[][]>()
  const add = (name: readonly string[]): void => {
    const last = name.at(-1)
    if (last === undefined || name.length > 5) return
    names.set(last, [...(names.get(last) ?? []).slice(-8), [...name]])
  }
  if (own !== null) add(own.toLowerCase().split(/\s+/))
  for (let i = 0; i < page.tokens.count; i++) for (const name of shownAt(page, i)) add(wordsOf(page, name))
  for (let i = 0; i < page.tokens.count; i++) {
    const found = page.has(i, Tag.capital) ? names.get(page.word(i)) : undefined
    if (found?.some((name) => name.every((word, k) => page.word(i - name.length + 1 + k) === word)))
      page.mark(i, Tag.outlet)
  }
}

function wordsOf(page: Page, { first, end }: Stretch): string[] {
  return Array.from({ length: end - first }, (_, k) => page.word(first + k))
}

const none: readonly Stretch[] = []

/** The names that a describing word at token `i`, or a bracket after it, shows to be media. */
function shownAt(page: Page, i: number): readonly Stretch[] {
  if (page.sign(i) === Sign.open) return agency(page, i)
  if (!page.has(i, Tag.outlet) || page.has(i, Tag.capital) || page.word(i).length < 4) return none
  return [capitalsFrom(page, i + 1), appositionAt(page, i)].filter((name) => name.end > name.first)
}

function capitalsFrom(page: Page, first: number): Stretch {
  let end = first
  while (end - first < 4 && page.isWord(end) && page.has(end, Tag.capital)) end++
  return { first, end }
}

/** "Nord Now, the state broadcaster": the capitals before the comma. */
function appositionAt(page: Page, noun: number): Stretch {
  let comma = noun - 1
  while (noun - comma < 4 && page.isWord(comma) && !page.has(comma, Tag.capital | Tag.preposition)) comma--
  if (page.sign(comma) !== Sign.comma || !page.has(comma + 1, Tag.article)) return { first: noun, end: noun }
  let first = comma
  while (comma - first < 4 && page.isWord(first - 1) && page.has(first - 1, Tag.capital)) first--
  return { first, end: comma }
}

/** "VELHAN (OPS) —" at the beginning of a paragraph. */
function agency(page: Page, open: number): Stretch[] {
  const isDateline = open - (page.tokens.firstOfParagraph[page.tokens.paragraphOf[open] ?? 0] ?? 0) < 10
  const isShort = page.sign(open + 2) === Sign.close && page.sign(open + 3) === Sign.dash
  return isDateline && isShort ? [{ first: open + 1, end: open + 2 }] : []
}

/** Whether a phrase names a medium, or describes one after a comma ("Nord Now, the state broadcaster"). */
export function isOutlet(page: Page, { first, end }: Stretch): boolean {
  let isDescription = false
  for (let i = first; i < end; i++) {
    if (page.sign(i) === Sign.comma) {
      if (!page.has(i + 1, Tag.article)) return false
      isDescription = true
    }
    if (isDescription && page.has(i, Tag.preposition)) return false
    if (page.has(i, Tag.outlet) && isMedium(page, i, isDescription)) return true
    if (i === end - 1 && page.hints(i, Hint.medium) && page.has(first, Tag.article)) return true
  }
  return false
}

function isMedium(page: Page, i: number, isDescription: boolean): boolean {
  if (isDescription) return !page.has(i, Tag.capital)
  return page.has(i, Tag.capital) || page.has(i - 1, Tag.capital | Tag.outlet) || page.word(i).length > 6
}
