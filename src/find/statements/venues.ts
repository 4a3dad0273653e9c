import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page } from './page.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/**
 * The end of the phrase that says where something was said ("in an interview with Radio Nord", "on Twitter",
 * "at a joint press conference in Oslo") when one begins at a token; else the token itself.
 */
export function venueEnd(page: Page, unit: Unit, first: number): number {
  if (first + 1 >= unit.end || !page.hints(first, Hint.venueOpener)) return first
  const noun = occasion(page, unit, first + 1)
  return noun === undefined ? first : extended(page, unit, noun + 1)
}

/** The end of an occasion that is named without a preposition: "Addressing a meeting of governors". */
export function occasionEnd(page: Page, unit: Unit, first: number): number {
  const noun = occasion(page, unit, first)
  return noun === undefined ? first : extended(page, unit, noun + 1)
}

/** The noun of the occasion, within the noun phrase after the preposition. */
function occasion(page: Page, unit: Unit, from: number): number | undefined {
  let found: number | undefined
  for (let i = from; i < Math.min(unit.end, from + 8); i++) {
    if (!page.isWord(i) || page.hides(unit, i)) break
    const isOccasion = page.has(i, Tag.venueNoun) || (page.has(i, Tag.platform) && i - from <= 2)
    if (isOccasion) found = i
    else if (found !== undefined || (page.has(i, linking) && !page.has(i, Tag.possessive))) break
  }
  return found
}

const linking = Tag.preposition | Tag.subordinator | Tag.auxiliary | Tag.subjectPronoun

/** What tells the occasion apart belongs to it: with whom, alongside whom, in what place; not the time. */
function extended(page: Page, unit: Unit, from: number): number {
  let end = from
  while (end < unit.end && continues(page, unit, end)) end++
  while (end > from && page.has(end - 1, Tag.preposition | Tag.conjunction | Tag.article)) end--
  return end
}

const breaking =
  Tag.subordinator | Tag.relative | Tag.auxiliary | Tag.modal | Tag.subjectPronoun | Tag.ing | Tag.ed | Tag.finite

function continues(page: Page, unit: Unit, i: number): boolean {
  if (!page.isWord(i) || page.hides(unit, i) || page.has(i, Tag.printed) || page.word(i) === 'that') return false
  if (page.has(i, Tag.possessive) && page.has(i - 1, Tag.capital)) return true
  if (page.has(i, breaking)) return page.has(i, Tag.preposition | Tag.capital) && !isClauseOpener(page, i)
  if (page.cues[i] !== undefined && !page.has(i, Tag.venueNoun | Tag.capital)) return false
  return timeEnd(page, i, unit.end) === i
}

function isClauseOpener(page: Page, i: number): boolean {
  const word = page.word(i)
  return word === 'as' || word === 'than' || word === 'until' || word === 'since'
}
