import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import { isOutlet } from './outlets.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/**
 * The end of the phrase that says where something was said ("in an interview with Radio Nord", "on Twitter",
 * "at a joint press conference in Oslo") when one begins at a token; else the token itself.
 */
export function venueEnd(page: Page, unit: Unit, first: number): number {
  if (first + 1 >= unit.end) return first
  if (!page.hints(first, Hint.venueOpener)) return meansEnd(page, unit, first)
  const title = titleEnd(page, unit, first + 1)
  if (title > first + 1 && page.word(first) === 'on') return title
  const noun = occasion(page, unit, first + 1, page.word(first) === 'on')
  return noun === undefined ? first : printedEnd(page, unit, extended(page, unit, noun + 1))
}

/** The same for an occasion and for a medium or a house by its name: "in the Nord Times", "in parliament". */
export function placeEnd(page: Page, unit: Unit, first: number): number {
  return Math.max(venueEnd(page, unit, first), mediumEnd(page, unit, first))
}

/** "by telephone", "over the phone": a means of speaking, not "by radio hosts"; else the token itself. */
function meansEnd(page: Page, unit: Unit, first: number): number {
  const isOver = page.word(first) === 'over'
  if (!isOver && page.word(first) !== 'by') return first
  const start = isOver && page.word(first + 1) === 'the' ? first + 2 : first + 1
  let end = start
  while (end < unit.end && page.hints(end, Hint.byMeans)) end++
  return end > start && (end >= unit.end || !goesOnWithNoun(page, unit, end)) ? end : first
}

function goesOnWithNoun(page: Page, unit: Unit, i: number): boolean {
  return (
    page.isWord(i) &&
    !page.has(i, Tag.preposition | Tag.subordinator | Tag.conjunction | Tag.time | Tag.relative) &&
    timeEnd(page, i, unit.end) === i
  )
}

/** "in a statement posted on Telegram": where it was printed belongs to it; by whom does not. */
function printedEnd(page: Page, unit: Unit, end: number): number {
  if (end + 2 >= unit.end || !page.has(end, Tag.printed)) return end
  const place = placeEnd(page, unit, end + 1)
  return place > end + 1 && page.word(end + 1) !== 'by' ? place : end
}

/** "in the Nord Times", "on Radio Nord", "in parliament": a medium or a house by its name; else the token itself. */
function mediumEnd(page: Page, unit: Unit, first: number): number {
  const word = page.word(first)
  if (word !== 'in' && word !== 'on') return first
  const start = page.has(first + 1, Tag.article) ? first + 2 : first + 1
  if (word === 'in' && page.hints(start, Hint.assembly)) {
    const end = start + 1
    return end >= unit.end || !goesOnWithNoun(page, unit, end) ? end : first
  }
  let end = start
  while (end < unit.end && end - start < 6 && page.isWord(end) && !page.hides(unit, end) && page.has(end, Tag.capital))
    end++
  return end > start && isOutlet(page, { first: start, end }) ? end : first
}

/** The end of a programme's short title in quotation marks: on “The Morning Hour,”; else the token itself. */
function titleEnd(page: Page, unit: Unit, i: number): number {
  const run = page.runAt(i)
  if (run === undefined || unit.inside >= 0 || run.first !== i || run.end - run.first > 8) return i
  for (let k = run.first + 1; k < run.end - 1; k++)
    if (page.isWord(k) && !page.has(k, Tag.capital | Tag.preposition | Tag.article | Tag.conjunction)) return i
  return page.sign(run.end - 2) === Sign.stop ? i : run.end
}

/** The end of an occasion that is named without a preposition: "Addressing a meeting of governors". */
export function occasionEnd(page: Page, unit: Unit, first: number): number {
  const noun = occasion(page, unit, first, false)
  return noun === undefined ? first : extended(page, unit, noun + 1)
}

/** The noun of the occasion, within the noun phrase after the preposition. */
function occasion(page: Page, unit: Unit, from: number, isOn: boolean): number | undefined {
  let found: number | undefined
  for (let i = from; i < Math.min(unit.end, from + 8); i++) {
    if (!page.isWord(i) || page.hides(unit, i)) break
    const isNoun = isOn ? page.hints(i, Hint.onVenue) : page.has(i, Tag.venueNoun)
    const isOccasion = isNoun || (page.has(i, Tag.platform) && i - from <= 2)
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
  if (end < unit.end && page.has(end - 1, Tag.possessive | Tag.capital | Tag.venueNoun)) end = titleEnd(page, unit, end)
  while (end > from && page.has(end - 1, Tag.preposition | Tag.conjunction | Tag.article)) end--
  return end
}

const breaking =
  Tag.subordinator | Tag.relative | Tag.auxiliary | Tag.modal | Tag.subjectPronoun | Tag.ing | Tag.ed | Tag.finite

function continues(page: Page, unit: Unit, i: number): boolean {
  if (!page.isWord(i) || page.hides(unit, i) || page.has(i, Tag.printed) || page.word(i) === 'that') return false
  if (page.has(i, Tag.possessive)) return page.has(i - 1, Tag.capital) || page.has(i - 2, Tag.article)
  if (page.hints(i, Hint.timeLead) && timeEnd(page, i, unit.end) > i) return false
  if (page.has(i, breaking)) return page.has(i, Tag.preposition | Tag.capital) && !isClauseOpener(page, i)
  if (page.cues[i] !== undefined && !page.has(i, Tag.venueNoun | Tag.capital)) return false
  return timeEnd(page, i, unit.end) === i
}

function isClauseOpener(page: Page, i: number): boolean {
  return page.has(i, Tag.subordinator)
}
