import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/**
 * How large somebody says that a figure is: "the union puts the number at 40", "the port gives it as 40", "the watch
 * counts 40 boats"; "the losses are put at 40" is somebody's estimate, but nobody's name stands there.
 */
export function estimate(page: Page, unit: Unit, i: number): Draft | undefined {
  if (!page.hints(i, Hint.estimates | Hint.counts) || page.has(i, Tag.capital)) return undefined
  const first = groupStart(page, unit, i)
  const subject = subjectBefore(page, unit, first)
  if (subject === undefined) return undefined
  if (first < i && page.has(i - 1, Tag.be)) return passive(page, unit, { first, end: i + 1 }, subject.source)
  const figure = page.hints(i, Hint.counts) ? i + 1 : figureBehind(page, unit, i + 2)
  if (figure === -1 || !isFigure(page, figure)) return undefined
  return { ...made(unit, { first, end: i + 1 }, [contentFrom(page, unit, i + 1)]), source: subject.source }
}

/** "are put at", "have been estimated at". */
function passive(page: Page, unit: Unit, verb: Stretch, subject: Stretch): Draft | undefined {
  if (!isLink(page, verb.end) || numberAt(page, verb.end + 1) === -1) return undefined
  const cue = { first: verb.first, end: verb.end + 1 }
  return { ...made(unit, cue, [subject, contentFrom(page, unit, cue.end)]), certainty: 'unresolved' }
}

function made(unit: Unit, cue: Stretch, content: Stretch[]): Draft {
  return draft('estimate', unit, null, [cue], content)
}

function contentFrom(page: Page, unit: Unit, first: number): Stretch {
  return { first, end: contentEnd(page, unit, first) }
}

function groupStart(page: Page, unit: Unit, verb: number): number {
  let first = verb
  while (first > unit.first && !page.hides(unit, first - 1) && page.has(first - 1, Tag.auxiliary | Tag.adverb)) first--
  return first
}

/** The number after "at" or "as" behind a short object: "puts the number of boats at about 40"; -1 where none stands. */
function figureBehind(page: Page, unit: Unit, from: number): number {
  for (let i = from; i < unit.end && i - from < 9 && page.isWord(i) && !page.hides(unit, i); i++)
    if (isLink(page, i)) return numberAt(page, i + 1)
  return -1
}

function isLink(page: Page, i: number): boolean {
  return page.word(i) === 'at' || page.word(i) === 'as'
}

function isFigure(page: Page, i: number): boolean {
  return page.has(i, Tag.number) || page.hints(i, Hint.quantity)
}

/** A number within the next words, after "about", "more than", "between", a currency sign; -1 where there is none. */
function numberAt(page: Page, first: number): number {
  for (let i = first; i < first + 4; i++) {
    if (isFigure(page, i)) return i
    const isLead = page.hints(i, Hint.approximator) || page.has(i, Tag.preposition) || page.sign(i) === Sign.none
    if (!isLead || page.has(i, Tag.article | Tag.capital)) return -1
  }
  return -1
}
