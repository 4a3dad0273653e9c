import { Hint } from './hints.ts'
import { nounPhraseAfterOpeners } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isPossessive, isVerbal } from './verbal.ts'
import { Form, Frame } from './verbs.ts'

/** Who a verb's subject is, as it stands before the verb. */
export interface Subject {
  readonly source: Stretch
  /** Where the clause of the subject begins: its openers ("In May,") are from here to the source. */
  readonly from: number
  readonly how: 'noun' | 'pronoun' | 'relative'
}

/** No subject is longer, in tokens. */
export const longest = 80

/** The noun phrase of a clause that has no verb before its end; where it has one, of the clause opened after that. */
export function phrase(page: Page, from: number, end: number): Subject | undefined {
  // "giving thought to": after such a word comes a noun.
  if (end === from + 1 && page.has(from, Tag.ing) && !page.has(from, Tag.capital)) return undefined
  const start = afterOtherVerb(page, from, end)
  const source = start === undefined ? undefined : nounPhraseAfterOpeners(page, start, end)
  return source === undefined ? undefined : { source, from, how: 'noun' }
}

/**
 * "The port sent a note after Lind said": what follows the last "after"; `undefined` where a verb stands in the
 * stretch and nothing parts it from the end, so that the stretch is no noun phrase ("Will the crews ask").
 */
function afterOtherVerb(page: Page, from: number, end: number): number | undefined {
  let start = from
  // "Will the crews ask": but "Will Berg" may be a name.
  let isOpen = !(page.has(from, Tag.modal) && from + 1 < end && !page.has(from + 1, Tag.capital))
  for (let i = from; i < end; i++) {
    if (page.has(i, Tag.relative) && isOpen) return start
    if (isOpen && carriesClause(page, i)) isOpen = false
    else if (!isOpen && page.has(i, Tag.subordinator | Tag.relative) && i + 1 < end) {
      start = i + 1
      isOpen = true
    }
  }
  return isOpen ? start : undefined
}

/** A word that is the verb of a clause, to be sure: auxiliaries, and verbs next to what can be a subject. */
function carriesClause(page: Page, i: number): boolean {
  if (page.has(i, Tag.capital)) return false
  if (page.has(i, Tag.auxiliary)) return !page.has(i, Tag.possessive)
  if (page.has(i, Tag.modal)) return true
  return page.has(i, Tag.finite) && page.has(i - 1, Tag.capital | Tag.subjectPronoun | Tag.plural | Tag.adverb)
}

/**
 * Where the clause that holds `last` begins, going left: after a comma, a quotation, a subordinating word, the
 * cue that governs it, or an "and" that joins clauses.
 */
export function clauseStart(page: Page, unit: Unit, last: number): number {
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
export function skippable(page: Page, unit: Unit, i: number): number | undefined {
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
  if (page.word(i) === 'as' && (page.word(i - 1) === 'well' || page.word(i + 1) === 'well')) return false
  // "her time as keeper of the gate": a bare role has no verb of its own.
  if (page.word(i) === 'as' && page.hints(i + 1, Hint.role)) return false
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
  // "the head of a group backing Lind": such a participle belongs to the noun before it.
  if ((cue.forms & Form.ing) !== 0 && (cue.verb.bare.frames & Frame.clause) === 0) return !page.isWord(i - 1)
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

/** Whether a noun phrase can end with this token. */
export function canEndPhrase(page: Page, unit: Unit, i: number): boolean {
  if (i < unit.first) return false
  if (page.hides(unit, i)) return skippable(page, unit, i) !== undefined
  if (page.sign(i) === Sign.close) return true
  if (!page.isWord(i)) return false
  if (page.has(i, Tag.subjectPronoun | Tag.relative | Tag.capital | Tag.number)) return true
  if (page.has(i, Tag.objectPronoun)) return page.has(i - 1, Tag.preposition)
  if (page.has(i, Tag.modal | Tag.auxiliary | Tag.conjunction | Tag.to | Tag.article)) return false
  if (page.has(i, Tag.preposition | Tag.subordinator)) return false
  return !page.has(i, Tag.finite)
}
