import { Hint } from './hints.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'
import { Form } from './verbs.ts'

/** Tells the verb from the noun in "claims", "report", "plans" by its neighbours. */
export function looksFinite(page: Page, unit: Unit, head: number, forms: number): boolean {
  let before = head - 1
  while (before >= unit.first && page.has(before, Tag.adverb | Tag.negation)) before--
  if (before < unit.first) return false
  const isTitle = page.isHeadline(head)
  if (page.has(before, Tag.conjunction) || !page.isWord(before) || page.hides(unit, before))
    return fitsAfterBreak(page, unit, before, head, isTitle)
  if (page.has(before, Tag.subjectPronoun | Tag.relative)) return true
  if (page.has(before, Tag.preposition | Tag.article | Tag.to)) return false
  if (page.has(head, Tag.nounProne) && counts(page, before)) return false
  if (!agrees(page, unit, before, head, forms)) return false
  return page.has(head, Tag.nounProne)
    ? strongAfter(page, unit, head, isTitle && (forms & Form.third) !== 0)
    : fitsAfter(page, unit, head, isTitle)
}

function fitsAfterBreak(page: Page, unit: Unit, before: number, head: number, isTitle: boolean): boolean {
  const sign = page.sign(before)
  const canBreak =
    page.has(before, Tag.conjunction) || page.hides(unit, before) || sign === Sign.comma || sign === Sign.close
  if (!canBreak) return false
  return page.has(head, Tag.nounProne) && !isTitle
    ? strongAfter(page, unit, head, false)
    : fitsAfter(page, unit, head, isTitle)
}

/** "both states", "five claims". */
function counts(page: Page, i: number): boolean {
  return (
    page.has(i, Tag.number) ||
    page.hints(i, Hint.quantity) ||
    page.has(i, Tag.determiner) ||
    page.has(i - 1, Tag.number)
  )
}

/** "The group says", "the groups say", "aides to Lind say". */
function agrees(page: Page, unit: Unit, subject: number, head: number, forms: number): boolean {
  const isJoined = page.has(subject - 1, Tag.conjunction) && page.has(subject, Tag.capital)
  const isPlural = page.has(subject, Tag.plural) || isJoined
  if ((forms & Form.third) !== 0) return !isPlural || page.has(subject, Tag.capital)
  if (isPlural) return true
  if (page.has(head, Tag.nounProne)) return page.isHeadline(head) && isCollective(page, unit, subject)
  return isCollective(page, unit, subject) || hasPluralHead(page, unit, subject)
}

/** In headlines names in capitals and lists of names are plural: "UN warn", "Nordhavn, Sundby agree". */
function isCollective(page: Page, unit: Unit, subject: number): boolean {
  if (!page.isHeadline(subject) || !page.has(subject, Tag.capital)) return false
  let first = subject
  while (first > unit.first && page.isWord(first - 1) && page.has(first - 1, Tag.capital)) first--
  const isList = page.sign(first - 1) === Sign.comma && page.has(first - 2, Tag.capital)
  const word = page.tokens.word(subject)
  return isList || (word.length > 1 && word === word.toUpperCase())
}

/** Whether the noun phrase that ends here holds a plural, a number or an "and": "four in ten", "Lind and Odd Berg". */
function hasPluralHead(page: Page, unit: Unit, last: number): boolean {
  for (let i = last; i >= unit.first && last - i < 12; i--) {
    if (!page.isWord(i) || page.hides(unit, i) || page.has(i, Tag.relative | Tag.finite | Tag.auxiliary)) return false
    if (page.has(i, Tag.plural | Tag.number | Tag.conjunction) || page.hints(i, Hint.quantity)) return true
  }
  return false
}

/** What only a verb has after it: "that", words in quotation marks, a determiner or a name; a preposition of its own. */
function strongAfter(page: Page, unit: Unit, head: number, isTitle: boolean): boolean {
  const next = head + 1
  if (isTitle) return fitsAfter(page, unit, head, true)
  if (next >= unit.end) return false
  if (page.hides(unit, next)) return true
  if (page.word(next) === 'that') return !isVerbal(page, next + 1)
  if (isBehindQuotation(page, unit, head)) return true
  if (page.has(head - 2, Tag.relative) && page.has(next, Tag.auxiliary | Tag.modal)) return true
  if (page.isSign(next, Sign.comma, Sign.stop)) return isTag(page, unit, head)
  if (page.has(next, Tag.article | Tag.subjectPronoun | Tag.objectPronoun | Tag.capital | Tag.number)) return true
  return page.word(next) === 'for' || page.word(next) === 'on' || page.word(next) === 'to'
}

/** "“…,” the crews state in their letter": a short subject right behind a quotation that ends with a comma. */
function isBehindQuotation(page: Page, unit: Unit, head: number): boolean {
  for (let i = head - 2; i >= unit.first && head - i < 7; i--) {
    if (page.hides(unit, i)) return unit.inside < 0 && page.sign(i - 1) === Sign.comma
    if (!page.isWord(i) || page.has(i, Tag.preposition)) return false
  }
  return false
}

/** "…, the chamber of commerce estimates.": a comma or a quotation before a short subject. */
function isTag(page: Page, unit: Unit, head: number): boolean {
  for (let i = head - 2; i >= unit.first && head - i < 9; i--) {
    if (page.sign(i) === Sign.comma || page.hides(unit, i)) return true
    if (!page.isWord(i) || (page.has(i, Tag.preposition) && page.word(i) !== 'of')) return false
  }
  return false
}

/** Whether what follows can follow a verb. */
function fitsAfter(page: Page, unit: Unit, head: number, isTitle: boolean): boolean {
  const next = head + 1
  if (next >= unit.end) return true
  if (page.hides(unit, next)) return true
  const sign = page.sign(next)
  if (sign === Sign.comma || sign === Sign.colon || sign === Sign.stop) return true
  if (sign !== Sign.none) return false
  if (page.has(next, Tag.auxiliary | Tag.modal | Tag.conjunction) && !page.has(next, Tag.determiner)) return isTitle
  if (page.has(next, Tag.finite) && !page.has(next, Tag.capital)) return false
  const isOf = page.word(next) === 'of' && page.has(head, Tag.nounProne)
  return !isOf || page.cues[head]?.verb.withParticle.has('of') === true
}
