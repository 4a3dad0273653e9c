import { isPossessive } from './groups.ts'
import { nounPhraseAfterOpeners } from './openers.ts'
import { type Page, Sign, type Stretch } from './page.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Form, Frame } from './verbs.ts'

/** Who a verb's subject is, as it stands before the verb. */
export interface Subject {
  readonly source: Stretch
  /** Where the clause of the subject begins: its openers ("In May,") are from here to the source. */
  readonly from: number
  readonly how: 'noun' | 'pronoun' | 'relative'
}

/** No subject is longer, in tokens. */
const longest = 80

/** The subject before the verb group that begins at `verb`; `undefined` where none stands there. */
export function subjectBefore(page: Page, unit: Unit, verb: number): Subject | undefined {
  const last = verb - 1
  if (last < unit.first) return undefined
  if (page.sign(last) === Sign.comma && !page.hides(unit, last)) return beforeComma(page, unit, last)
  if (!canEndPhrase(page, unit, last)) return undefined
  if (isRelative(page, last)) return { source: { first: last, end: last + 1 }, from: last, how: 'relative' }
  if (isLonePronoun(page, last))
    return { source: { first: last, end: last + 1 }, from: clauseStart(page, unit, last), how: 'pronoun' }
  const from = clauseStart(page, unit, last)
  return phrase(page, unit, from, last + 1)
}

function phrase(page: Page, unit: Unit, from: number, end: number): Subject | undefined {
  const source = nounPhraseAfterOpeners(page, unit, from, end)
  return source === undefined ? undefined : { source, from, how: 'noun' }
}

/** "Lind, the mayor, said": the phrase before the comma that opens the apposition, with both commas. */
function beforeComma(page: Page, unit: Unit, comma: number): Subject | undefined {
  let end = comma
  for (let depth = 0; depth < 5; depth++) {
    const from = segmentStart(page, unit, end - 1)
    const opening = beforeAge(page, from - 1)
    if (opening <= unit.first || page.sign(opening) !== Sign.comma || page.hides(unit, opening)) return undefined
    const isPlain = isApposition(page, from, end)
    if (!isPlain && !isAside(page, from, end)) return undefined
    if (!isListItem(page, unit, opening, from, end)) return headBefore(page, unit, opening, isPlain ? comma + 1 : 0)
    end = opening
  }
  return undefined
}

/** The comma before an age: "Lind, 45, the mayor". */
function beforeAge(page: Page, comma: number): number {
  const isAge =
    page.sign(comma) === Sign.comma && page.has(comma - 1, Tag.number) && page.sign(comma - 2) === Sign.comma
  return isAge ? comma - 2 : comma
}

/** The phrase that ends at the comma `opening`; it runs on to `end` where an apposition belongs to it. */
function headBefore(page: Page, unit: Unit, opening: number, end: number): Subject | undefined {
  if (!canEndPhrase(page, unit, opening - 1)) return undefined
  const head = phrase(page, unit, clauseStart(page, unit, opening - 1), opening)
  if (head === undefined || end > 0) return head && { ...head, source: { first: head.source.first, end } }
  return page.has(opening - 1, Tag.capital | Tag.subjectPronoun | Tag.plural) ? head : undefined
}

/** Where the stretch between two commas begins; brackets are jumped over. */
function segmentStart(page: Page, unit: Unit, last: number): number {
  let start = last + 1
  for (let i = last; i >= unit.first && last - i < longest; i--) {
    const jump = skippable(page, unit, i)
    if (jump !== undefined) i = jump
    else if (page.hides(unit, i) || !page.isWord(i)) break
    start = i
  }
  return start
}

/** An age or a place between commas is one more link of the apposition: "Lind, 45, the mayor of Oslo, Norway, said". */
function isListItem(page: Page, unit: Unit, opening: number, from: number, end: number): boolean {
  if (end - from > 2) return false
  const isNumber = page.has(from, Tag.number) && end - from === 1
  const isPlace = page.has(from, Tag.capital) && page.has(opening - 1, Tag.capital)
  if (!isNumber && !isPlace) return false
  const earlier = clauseStart(page, unit, opening - 1) - 1
  return earlier > unit.first && page.sign(earlier) === Sign.comma && !isNumber && opening - earlier > 3
}

/** Names the speaker once more: a noun phrase or a relative clause. */
function isApposition(page: Page, from: number, end: number): boolean {
  if (page.has(from, Tag.relative)) return true
  if (page.has(from, Tag.preposition | Tag.subordinator | Tag.timeHead | Tag.opener | Tag.objectPronoun)) {
    return page.has(from, Tag.preposition) && page.word(from) === 'of'
  }
  if (page.has(from, Tag.ing | Tag.ed) && !page.has(from, Tag.capital)) return false
  if (page.has(from, Tag.adverb) && end - from <= 2) return false
  return page.has(from, Tag.capital | Tag.determiner | Tag.number) || page.isWord(from)
}

/** Says how or when it was said: "Lind, however, said", "Lind, speaking in Oslo, said". */
function isAside(page: Page, from: number, end: number): boolean {
  return (
    end > from &&
    page.has(
      from,
      Tag.adverb | Tag.preposition | Tag.ing | Tag.ed | Tag.opener | Tag.timeHead | Tag.subordinator | Tag.time,
    )
  )
}

/**
 * Where the clause that holds `last` begins, going left: after a comma, a quotation, a subordinating word, the
 * cue that governs it, or an "and" that joins clauses.
 */
function clauseStart(page: Page, unit: Unit, last: number): number {
  let start = last + 1
  for (let i = last; i >= unit.first && last - i < longest; i--) {
    const jump = skippable(page, unit, i)
    if (jump !== undefined) {
      i = jump
      start = jump
      continue
    }
    if (page.hides(unit, i) || !page.isWord(i) || isBoundary(page, unit, i, last)) break
    start = i
  }
  return start
}

/** The first token of a bracket or of a short quoted name that ends here: the phrase goes on before it. */
function skippable(page: Page, unit: Unit, i: number): number | undefined {
  const run = page.runAt(i)
  if (run !== undefined && unit.inside < 0) {
    const isName = run.end === i + 1 && run.end - run.first <= 7 && page.isWord(i - 1) && run.first > unit.first
    return isName && page.isWord(run.first - 1) ? run.first : undefined
  }
  if (page.sign(i) !== Sign.close) return undefined
  for (let k = i - 1; k >= unit.first && i - k < 16; k--) if (page.sign(k) === Sign.open) return k
  return undefined
}

function isBoundary(page: Page, unit: Unit, i: number, last: number): boolean {
  if (page.has(i, Tag.conjunction)) return joinsClauses(page, unit, i)
  if (page.has(i, Tag.relative)) return !isRestrictive(page, unit, i, last)
  if (page.has(i, Tag.subordinator))
    return !page.has(i, Tag.preposition) || page.word(i) === 'as' || page.word(i) === 'than'
  return governs(page, unit, i)
}

/** "the group that runs the port": the clause belongs to the phrase before it. */
function isRestrictive(page: Page, unit: Unit, i: number, last: number): boolean {
  if (i === last || i - 1 < unit.first || !page.isWord(i - 1) || page.hides(unit, i - 1)) return false
  if (page.cues[i - 1] !== undefined && !page.has(i - 2, Tag.article)) return false
  return isVerbal(page, i + 1) || page.word(i) !== 'that'
}

/** A verb of saying whose content is the clause to its right: "Lind said Berg believes". */
function governs(page: Page, unit: Unit, i: number): boolean {
  const cue = page.cues[i]
  if (cue === undefined || i === unit.first || page.has(i - 1, Tag.article | Tag.preposition)) return false
  if ((cue.verb.bare.frames & (Frame.clause | Frame.object)) === 0 || isPossessive(page, i - 1)) return false
  if (page.has(i, Tag.venueNoun) && !page.has(i + 1, Tag.determiner | Tag.subjectPronoun)) return false
  return (cue.forms & (Form.past | Form.third | Form.ing)) !== 0 && !page.has(i, Tag.plural)
}

/** Whether "and" joins two clauses: a verb stands before it in its clause. */
function joinsClauses(page: Page, unit: Unit, conjunction: number): boolean {
  if (page.has(conjunction, Tag.opener) && conjunction === unit.first) return true
  for (let i = conjunction - 1; i >= unit.first && conjunction - i < 30; i--) {
    if (page.hides(unit, i) || page.sign(i) !== Sign.none) return false
    if (page.has(i, Tag.relative | Tag.subordinator) && !page.has(i, Tag.preposition)) return false
    if (isVerbal(page, i)) return true
  }
  return false
}

/** A word that carries a clause, as far as a list can tell. */
export function isVerbal(page: Page, i: number): boolean {
  if (page.has(i, Tag.finite | Tag.modal)) return !page.has(i, Tag.capital)
  if (page.has(i, Tag.auxiliary)) return !isPossessive(page, i)
  const cue = page.cues[i]
  if (cue !== undefined)
    return (
      (cue.forms & (Form.past | Form.third)) !== 0 &&
      !page.has(i - 1, Tag.article) &&
      !page.has(i, Tag.plural | Tag.capital)
    )
  return page.has(i, Tag.ed) && !page.has(i - 1, Tag.article | Tag.preposition) && !page.has(i, Tag.capital)
}

function isRelative(page: Page, i: number): boolean {
  return page.has(i, Tag.relative) && page.word(i) !== 'whose'
}

function isLonePronoun(page: Page, i: number): boolean {
  if (!page.has(i, Tag.subjectPronoun) || page.has(i, Tag.determiner)) return false
  return page.word(i) !== 'who'
}

/** Whether a noun phrase can end with this token. */
function canEndPhrase(page: Page, unit: Unit, i: number): boolean {
  if (i < unit.first) return false
  if (page.hides(unit, i)) return skippable(page, unit, i) !== undefined
  if (page.sign(i) === Sign.close) return true
  if (!page.isWord(i)) return false
  if (page.has(i, Tag.subjectPronoun | Tag.relative | Tag.capital | Tag.number)) return true
  if (page.has(i, Tag.modal | Tag.auxiliary | Tag.conjunction | Tag.to | Tag.article | Tag.objectPronoun)) return false
  if (page.has(i, Tag.preposition | Tag.subordinator)) return false
  return !page.has(i, Tag.finite)
}
