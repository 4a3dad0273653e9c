import { type Group, groupAt, takes } from './groups.ts'
import { Hint } from './hints.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Form, Frame } from './verbs.ts'

/** What is known of a content whose end is sought. */
export interface Shape {
  /** A clause with a verb of its own; else a noun phrase or an infinitive. */
  readonly isClause: boolean
  /** The cue's own clause is one that a comma ends ("While Lind says …, the port"). */
  readonly isEmbedded: boolean
  /** The verb whose content it is. */
  readonly group?: Group
}

/** "said he would row and tell him": of two verbs without auxiliaries, both stand in the same form or in different clauses. */
export function isSameTense(page: Page, first: Group, second: Group): boolean {
  if (first.first !== first.head || second.first !== second.head || page.isHeadline(first.head)) return true
  const tense = Form.past | Form.third | Form.ing
  const forms = page.cues[second.head]?.forms ?? 0
  const earlier = page.cues[first.head]?.forms ?? 0
  return (forms & tense) === 0
    ? (earlier & tense) === 0
    : (forms & earlier & tense) !== 0 || first.voice !== second.voice
}

/** "… and the port will close": behind a noun phrase as content, a verb that can be no part of it. */
export function joinsClause(page: Page, unit: Unit, conjunction: number, shape: Shape): boolean {
  if (shape.isClause) return false
  const next = conjunction + 1
  return page.has(next, Tag.modal | Tag.auxiliary | Tag.subjectPronoun) || bringsSpeaker(page, unit, next)
}

/** "… and Berg said it was": a short subject with a verb of telling that has a clause or stands at the end. */
export function bringsSpeaker(page: Page, unit: Unit, from: number): boolean {
  for (let i = from + 1; i < unit.end && i - from < 9; i++) {
    if (page.hides(unit, i) || !page.isWord(i)) return false
    const group = page.cues[i] === undefined ? undefined : groupAt(page, unit, i)
    if (group?.voice !== 'finite') continue
    const isMarked = takes(group, Frame.marked) && page.word(group.end) !== 'that'
    if (group.reading.kind === 'belief' || isMarked || !takes(group, Frame.clause | Frame.front)) return false
    return subjectBefore(page, unit, group.first)?.source.first === from
  }
  return false
}

/** "… while Berg says", and behind a noun phrase as content any clause: "praised the crews when she came". */
export function turns(page: Page, unit: Unit, i: number, shape: Shape): boolean {
  if (page.word(i) === 'while' && bringsSpeaker(page, unit, i + 1)) return true
  // "declined to say when": the verb before it governs the clause.
  if (((page.cues[i - 1]?.verb.bare.frames ?? 0) & Frame.clause) !== 0) return false
  return !shape.isClause && !page.has(i, Tag.preposition) && page.hints(i, Hint.aside | Hint.asideOfPhrase)
}

/** "…, but would not row", "…, but the crews “never row”": the speaker still speaks. */
export function goesOnTelling(page: Page, unit: Unit, i: number): boolean {
  if (page.has(i, Tag.modal | Tag.auxiliary | Tag.negation)) return true
  if (unit.inside >= 0) return false
  const end = Math.min(unit.end, i + 80)
  if (page.quotedBefore(end) === page.quotedBefore(i)) return false
  for (let k = i; k < end; k++) if (!page.hides(unit, k) && groupAt(page, unit, k) !== undefined) return false
  return true
}

/** A clause or phrase after a comma in which the outlet speaks again. */
export function opensAside(page: Page, unit: Unit, next: number, shape: Shape): boolean {
  if (page.word(next) === 'with') return hasAbsolute(page, unit, next)
  return page.hints(next, Hint.aside) || (!shape.isClause && page.hints(next, Hint.asideOfPhrase))
}

/** ", the first sign of …": an apposition to the whole sentence, in the outlet's words. */
export function sumsUp(page: Page, i: number): boolean {
  return (
    page.has(i, Tag.article) &&
    (page.hints(i + 1, Hint.summary) || page.hints(i + 2, Hint.summary)) &&
    isRated(page, i + 1)
  )
}

function isRated(page: Page, i: number): boolean {
  return page.hints(i, Hint.rank) || (page.hints(i, Hint.summary) && page.has(i + 1, Tag.relative))
}

/** ", with the mayor claiming …" */
function hasAbsolute(page: Page, unit: Unit, from: number): boolean {
  for (let i = from + 2; i < unit.end && i - from < 10; i++) {
    if (page.sign(i) !== Sign.none) return false
    if (page.cues[i] !== undefined && page.has(i, Tag.ing)) return true
  }
  return false
}
