import { adjunctsAfter } from './adjuncts.ts'
import { clauseFollows } from './beginnings.ts'
import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { quotedAs } from './quoted-as.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import { toldPassive } from './told-passives.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/**
 * Cues in the passive. "Lind was quoted as saying …" has a speaker, "it was announced that …" and "the move is
 * dismissed as …" have none, unless "by" names one.
 */
export function passive(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (group.voice === 'participle') return asReportedBy(page, unit, group) ?? reduced(page, unit, group)
  if (group.voice !== 'passive') return undefined
  const subject = subjectBefore(page, unit, group.first)
  if (subject === undefined) return undefined
  const told = toldPassive(page, unit, group, subject.source)
  if (told !== undefined) return told
  const after = adjunctsAfter(page, unit, { ...group, reading: { ...group.reading, frames: 0 } }, group.end)
  const doer = page.word(after.end) === 'by' ? nounPhraseFrom(page, unit, after.end + 1) : undefined
  const start = doer?.end ?? after.end
  if (page.word(start) === 'as') return asComplement(page, unit, group, subject.source, start, doer)
  const isEmpty = page.word(subject.source.first) === 'it' && subject.source.end === subject.source.first + 1
  const content = isEmpty
    ? thatClause(page, unit, group, start)
    : raised(page, unit, group, subject.source, start, doer)
  if (content === undefined) return undefined
  return { ...made(unit, group, group.end, content, doer), when: after.when, venue: after.venue }
}

function made(unit: Unit, group: Group, cueEnd: number, content: Stretch[], doer: Stretch | undefined): Draft {
  const one = draft('passive', unit, group, [{ first: group.first, end: cueEnd }], content)
  return { ...one, source: doer ?? null, certainty: doer === undefined ? 'unresolved' : 'explicit' }
}

/** "was quoted as saying", "is dismissed as a trick". */
function asComplement(
  page: Page,
  unit: Unit,
  group: Group,
  subject: Stretch,
  as: number,
  doer: Stretch | undefined,
): Draft | undefined {
  const saying = page.cues[as + 1]
  if (saying !== undefined && page.has(as + 1, Tag.ing)) return quotedAs(page, unit, group, subject, as + 1, doer)
  if (!takes(group, Frame.object)) return undefined
  const start = as + 1
  if (start >= unit.end) return undefined
  const end = contentEnd(page, unit, start, { isClause: false, isEmbedded: false })
  const cueEnd = doer === undefined ? start : group.end
  return made(unit, group, cueEnd, [subject, { first: start, end }], doer)
}

/** "It was announced that …". */
function thatClause(page: Page, unit: Unit, group: Group, start: number): Stretch[] | undefined {
  if (!takes(group, Frame.clause)) return undefined
  // "It is thought the gate was shut": without "that" a clause has to follow.
  if (page.word(start) !== 'that' && !(page.hints(group.head, Hint.raised) && beginsClause(page, unit, start)))
    return undefined
  return [{ first: start, end: contentEnd(page, unit, start) }]
}

function beginsClause(page: Page, unit: Unit, start: number): boolean {
  if (!page.isWord(start) || page.has(start, Tag.preposition | Tag.subordinator | Tag.adverb)) return false
  return clauseFollows(page, unit, start)
}

/** "The bridge is expected to open": the subject belongs to what is expected. "The plan was denounced by Lind". */
function raised(
  page: Page,
  unit: Unit,
  group: Group,
  subject: Stretch,
  start: number,
  doer: Stretch | undefined,
): Stretch[] | undefined {
  const reason = chargeOf(page, unit, group, start)
  if (doer !== undefined && takes(group, Frame.object)) return reason === undefined ? [subject] : [subject, reason]
  if (doer !== undefined) return isReport(group) ? [subject] : undefined
  if (reason !== undefined) return [subject, reason]
  // "is known to row", "is determined to row": nobody tells it.
  if (!page.hints(group.head, Hint.raised)) return undefined
  if (page.word(start) !== 'to' || !takes(group, Frame.clause) || takes(group, Frame.hearer)) return undefined
  return [subject, { first: start, end: contentEnd(page, unit, start, { isClause: false, isEmbedded: false }) }]
}

/** "is accused of lying", "was blamed by the crews for the storm": of what, where the verb is one of charging. */
function chargeOf(page: Page, unit: Unit, group: Group, start: number): Stretch | undefined {
  if (!page.hints(group.head, Hint.charged) || !(page.word(start) === 'of' || page.hints(start, Hint.reason)))
    return undefined
  return { first: start, end: contentEnd(page, unit, start, { isClause: false, isEmbedded: false }) }
}

/** "was first reported by Radio Nord". */
function isReport(group: Group): boolean {
  return takes(group, Frame.invert) && takes(group, Frame.clause)
}

/** "an accident blamed by the council on the storm": the noun before the participle is what is judged. */
function reduced(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (!takes(group, Frame.object) || page.word(group.end) !== 'by' || group.reading.kind !== 'stance') return undefined
  const judged = subjectBefore(page, unit, group.first)
  const doer = nounPhraseFrom(page, unit, group.end + 1)
  if (judged === undefined || doer === undefined) return undefined
  const reason = reasonIn(page, doer)
  if (reason === -1) return made(unit, group, group.end, [judged.source], doer)
  const rest = { first: reason, end: contentEnd(page, unit, reason, { isClause: false, isEmbedded: false }) }
  return made(unit, group, group.end, [judged.source, rest], { first: doer.first, end: reason })
}

/** "by the council on the storm": the token at which the reason begins; -1 where there is none. */
function reasonIn(page: Page, { first, end }: Stretch): number {
  for (let i = first + 1; i < end; i++) if (page.hints(i, Hint.reason)) return i
  return -1
}

/** "As reported by Radio Nord, …". */
function asReportedBy(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (page.word(group.first - 1) !== 'as' || !takes(group, Frame.clause)) return undefined
  const source = nounPhraseFrom(page, unit, group.end + 1)
  if (source === undefined) return undefined
  const cue = [{ first: group.first, end: group.end }]
  const start = source.end + 1
  if (group.first - 1 === unit.first && page.sign(source.end) === Sign.comma && start < unit.end) {
    return { ...draft('passive', unit, group, cue, [{ first: start, end: contentEnd(page, unit, start) }]), source }
  }
  const end = page.sign(group.first - 2) === Sign.comma ? group.first - 2 : group.first - 1
  if (end - unit.first < 3) return undefined
  return { ...draft('passive', unit, group, cue, [{ first: unit.first, end }]), source }
}
