import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { venueEnd } from './venues.ts'
import { isVerbal } from './verbal.ts'

/**
 * The noun phrase that begins at a token and names a speaker after the verb or after "according to", with its
 * appositions and relative clauses; `undefined` where no such phrase begins.
 */
export function nounPhraseFrom(page: Page, unit: Unit, first: number): Stretch | undefined {
  if (first >= unit.end || !beginsSource(page, unit, first)) return undefined
  let end = first
  while (end < unit.end && end - first < 80) {
    const next = stepOver(page, unit, first, end)
    if (next === end) break
    end = next
  }
  return end > first ? { first, end } : undefined
}

/** The subject of the main clause that a comma opens: a noun phrase with a verb right behind it. */
export function phraseAfterComma(page: Page, unit: Unit, comma: number): Stretch | undefined {
  const found = nounPhraseFrom(page, unit, comma + 1)
  if (found === undefined || found.end >= unit.end) return undefined
  let verb = found.end
  while (verb < unit.end && page.has(verb, Tag.adverb) && !page.hides(unit, verb)) verb++
  return isVerbal(page, verb) && !page.hides(unit, verb) ? found : undefined
}

function beginsSource(page: Page, unit: Unit, i: number): boolean {
  if (page.hides(unit, i)) return false
  if (!page.isWord(i) || page.has(i, Tag.auxiliary | Tag.modal | Tag.to)) return false
  if (page.has(i, Tag.subordinator | Tag.relative | Tag.conjunction) && !page.has(i, Tag.determiner)) return false
  if (page.has(i, Tag.preposition) || page.word(i) === 'that') return false
  return timeEnd(page, i, unit.end) === i
}

/** The token after the next link of the phrase, or the same token where the phrase ends. */
function stepOver(page: Page, unit: Unit, first: number, i: number): number {
  if (page.hides(unit, i)) return quotedName(page, i)
  if (page.sign(i) === Sign.open) return closing(page, unit, i)
  if (page.sign(i) === Sign.comma) return isFull(page, first, i) ? i : overComma(page, unit, i)
  if (page.sign(i) !== Sign.none) return i
  if (page.has(i, Tag.preposition | Tag.subordinator) && !page.has(i, Tag.determiner | Tag.relative))
    return overPreposition(page, unit, i)
  return i === first ? i + 1 : overWord(page, unit, i)
}

/** The same for a word that is neither the first nor a preposition. */
function overWord(page: Page, unit: Unit, i: number): number {
  if (page.has(i, Tag.conjunction)) return joins(page, unit, i) ? i + 1 : i
  if (page.has(i, Tag.relative)) return page.word(i) === 'that' ? i : clauseEnd(page, unit, i)
  if (page.has(i, Tag.modal | Tag.to) || timeEnd(page, i, unit.end) > i) return i
  if (page.has(i, Tag.possessive)) return i + 1
  if (isVerbBehind(page, i)) return i
  const isParticiple = page.has(i, Tag.ing) && !page.has(i, Tag.capital) && page.has(i - 1, Tag.capital)
  return isParticiple ? i : i + 1
}

/** A verb that ends the phrase, but not the noun in "according to media reports." */
function isVerbBehind(page: Page, i: number): boolean {
  if (page.has(i, Tag.nounProne) && page.isSign(i + 1, Sign.comma, Sign.stop)) return false
  return page.has(i, Tag.auxiliary) || (isVerbal(page, i) && !page.has(i, Tag.ed))
}

function quotedName(page: Page, i: number): number {
  const run = page.runAt(i)
  return run !== undefined && run.first === i && run.end - run.first <= 6 && page.isWord(run.end) ? run.end : i
}

function closing(page: Page, unit: Unit, open: number): number {
  for (let k = open + 1; k < unit.end && k - open < 16; k++) if (page.sign(k) === Sign.close) return k + 1
  return open
}

function overPreposition(page: Page, unit: Unit, i: number): number {
  if (!page.hints(i, Hint.innerPreposition)) return i
  if (timeEnd(page, i, unit.end) > i) return i
  // "according to a report on Radio Nord": the medium belongs to what it made.
  if (venueEnd(page, unit, i) > i && (!page.has(i - 1, Tag.venueNoun) || page.has(i - 1, Tag.capital))) return i
  // "criticised by Lind for selling the gate": the reason belongs to the verb.
  if (page.has(i + 1, Tag.ing) && !page.has(i + 1, Tag.capital)) return i
  const isAddress =
    (page.word(i) === 'to' || page.word(i) === 'in' || page.word(i) === 'on') && page.has(i - 1, Tag.capital)
  return isAddress ? i : i + 1
}

/** "and" goes on with the phrase when a name or a noun follows, not a verb or a clause. */
function joins(page: Page, unit: Unit, i: number): boolean {
  const next = i + 1
  if (next >= unit.end || page.word(i) === 'but' || !page.isWord(next)) return false
  if (page.cues[next] !== undefined || page.has(next, Tag.subjectPronoun | Tag.adverb | Tag.ing)) return false
  for (let k = next; k < unit.end && k - next < 5 && page.isWord(k); k++) if (isVerbal(page, k)) return false
  return true
}

/** "Lind, head of the watch, boats row": behind an apposition only a name or a place goes on with the phrase. */
function isFull(page: Page, first: number, comma: number): boolean {
  if (page.has(comma + 1, Tag.capital | Tag.relative | Tag.article)) return false
  for (let i = first + 1; i < comma; i++)
    if (page.sign(i) === Sign.comma && !page.has(i + 1, Tag.capital | Tag.number)) return true
  return false
}

/** An apposition or a relative clause after a comma belongs to the phrase; "adding that", "but" and the like do not. */
function overComma(page: Page, unit: Unit, comma: number): number {
  const next = comma + 1
  if (next >= unit.end || page.hides(unit, next)) return comma
  if (page.has(next, Tag.relative) && page.word(next) !== 'that') return clauseEnd(page, unit, next)
  if (!beginsApposition(page, next)) return comma
  const end = segmentEnd(page, unit, next)
  for (let k = next; k < end; k++) {
    // "Lind, lead author of the report": the first word is no verb.
    if (k > next && isPredicate(page, k)) return hasRelative(page, next, k) ? end : comma
  }
  return end
}

/** A verb; one in -ed only with its object behind it: "the crews launched a boat", not "a crew based in Nord". */
function isPredicate(page: Page, i: number): boolean {
  return isVerbal(page, i) && (!page.has(i, Tag.ed) || page.has(i + 1, Tag.article | Tag.objectPronoun))
}

const never =
  Tag.subjectPronoun | Tag.subordinator | Tag.preposition | Tag.auxiliary | Tag.adverb | Tag.opener | Tag.objectPronoun
const neverSmall = Tag.conjunction | Tag.ing | Tag.ed | Tag.timeHead

function beginsApposition(page: Page, i: number): boolean {
  if (page.has(i, never)) return false
  return page.has(i, Tag.capital) || (!page.has(i, neverSmall) && page.cues[i] === undefined)
}

function hasRelative(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (page.has(k, Tag.relative)) return true
  return false
}

/** The next comma, quotation or end. */
function segmentEnd(page: Page, unit: Unit, from: number): number {
  let end = from
  while (end < unit.end && !page.hides(unit, end) && page.sign(end) === Sign.none) {
    if (end > from && (timeEnd(page, end, unit.end) > end || venueEnd(page, unit, end) > end)) break
    end++
  }
  return end
}

function clauseEnd(page: Page, unit: Unit, from: number): number {
  let end = from
  while (end < unit.end && !page.hides(unit, end) && page.isSign(end, Sign.none, Sign.open, Sign.close, Sign.other))
    end++
  return end
}
