import { beforeComma, beforeDash, withPlace } from './appositions.ts'
import { canEndPhrase, clauseStart, phrase, type Subject } from './clauses.ts'
import { withoutTime } from './openers.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/** The subject before the verb group that begins at `verb`; `undefined` where none stands there. */
export function subjectBefore(page: Page, unit: Unit, verb: number): Subject | undefined {
  let last = verb - 1
  if (last < unit.first) return undefined
  // "who in May said": for a noun the phrase itself is cut.
  const timeless = withoutTime(page, unit.first, verb) - 1
  if (timeless >= unit.first && (isRelative(page, timeless) || isLonePronoun(page, timeless))) last = timeless
  if (page.sign(last) === Sign.comma && !page.hides(unit, last)) return beforeComma(page, unit, last)
  if (page.sign(last) === Sign.dash && !page.hides(unit, last)) return beforeDash(page, unit, last)
  if (!canEndPhrase(page, unit, last)) return undefined
  if (isRelative(page, last)) return { source: { first: last, end: last + 1 }, from: last, how: 'relative' }
  if (isLonePronoun(page, last))
    return { source: { first: last, end: last + 1 }, from: clauseStart(page, unit, last), how: 'pronoun' }
  const from = clauseStart(page, unit, last)
  const subject = phrase(page, from, last + 1)
  return subject && withPlace(page, unit, subject)
}

function isRelative(page: Page, i: number): boolean {
  return page.has(i, Tag.relative) && page.word(i) !== 'whose'
}

function isLonePronoun(page: Page, i: number): boolean {
  if (!page.has(i, Tag.subjectPronoun) || page.has(i, Tag.determiner)) return false
  return page.word(i) !== 'who'
}
