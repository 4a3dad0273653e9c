import type { StatementRule } from '../../record/statement-rules.ts'
import { type Adjuncts, adjunctsAfter } from './adjuncts.ts'
import { goingOn, isBrokenOff } from './broken-off.ts'
import type { Subject } from './clauses.ts'
import { contentAfter, contentBefore } from './contents.ts'
import { announces } from './continued.ts'
import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'
import { Frame } from './verbs.ts'

/** A finite cue with its subject before or after it, and its content after, before or around. */
export function reported(page: Page, unit: Unit, group: Group): Draft | undefined {
  const subject = subjectBefore(page, unit, group.first)
  if (subject === undefined) return inverted(page, unit, group)
  const after = adjunctsAfter(page, unit, group, group.end)
  const content = contents(page, unit, group, subject, after)
  if (content.length === 0 && !(takes(group, Frame.front) && announces(page, unit, group.end))) return undefined
  return made('reported', unit, group, subject.source, after, content)
}

/** "…," said Lind. Only after what was said, or at the sentence's beginning before a colon. */
function inverted(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (!takes(group, Frame.invert) || group.first !== group.head) return undefined
  const before = contentFor(page, unit, group, group.first)
  if (before === undefined) return leading(page, unit, group)
  const source = nounPhraseFrom(page, unit, group.end)
  if (source === undefined) return undefined
  const after = adjunctsAfter(page, unit, group, source.end)
  return made('inverted', unit, group, source, after, [before, ...goingOn(page, unit, before, after.end)])
}

/** "who Lind claims are …", "a gate that Lind said was …": what stands before is the subject of the content too. */
function gapped(page: Page, unit: Unit, group: Group, subject: Subject, { end: start }: Adjuncts): Stretch | undefined {
  if (!page.has(start, Tag.auxiliary | Tag.modal) || page.hides(unit, start)) return undefined
  // "The boats noted in the book were sold": the verb is a participle.
  if (start > group.end && subject.how === 'noun' && !page.has(subject.source.end - 1, Tag.capital)) return undefined
  return { first: start, end: contentEnd(page, unit, start, { isClause: true, isEmbedded: true }) }
}

/** Whether a comma ends the clause of this subject: it is a relative one, or opened by "while", "after" and the like. */
function isEmbedded(page: Page, unit: Unit, { from, how }: Subject): boolean {
  const opener = how === 'relative' ? from : from - 1
  if (opener < unit.first) return false
  if (how === 'relative') return page.sign(from - 1) === Sign.comma
  return page.has(opener, Tag.subordinator) && opener - unit.first < 3
}

/** "Said Lind: “…”" at the beginning of a sentence. */
function leading(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (group.first !== unit.first) return undefined
  const source = nounPhraseFrom(page, unit, group.end)
  if (source === undefined || page.sign(source.end) !== Sign.colon) return undefined
  const after = adjunctsAfter(page, unit, group, source.end)
  const content = contentAfter(page, unit, group, after.end)
  if (content === undefined && !announces(page, unit, source.end + 1)) return undefined
  return made('inverted', unit, group, source, after, content === undefined ? [] : [content])
}

function contents(page: Page, unit: Unit, group: Group, subject: Subject, after: Adjuncts): Stretch[] {
  const isGap = page.has(after.end, Tag.auxiliary | Tag.modal) && !page.hides(unit, after.end)
  const isHeard = takes(group, Frame.front) && subject.how !== 'relative' && !isGap && !announces(page, unit, group.end)
  const before = isHeard ? contentFor(page, unit, group, subject.from) : undefined
  const follows =
    contentAfter(page, unit, group, after.end, isEmbedded(page, unit, subject)) ??
    gapped(page, unit, group, subject, after)
  if (before === undefined) return follows === undefined ? [] : [quotedBehind(page, unit, group, follows) ?? follows]
  if (follows !== undefined && outranks(page, unit, before, follows, after.end, group.end)) return [follows]
  return [before, ...goingOn(page, unit, before, after.end)]
}

/** "joked of the hall, “…”": a phrase that a comma and a quotation follow says what the words are about. */
function quotedBehind(page: Page, unit: Unit, group: Group, { first, end }: Stretch): Stretch | undefined {
  if (unit.inside >= 0 || !takes(group, Frame.front) || page.sign(end) !== Sign.comma) return undefined
  const run = page.runAt(end + 1)
  if (run === undefined || run.first !== end + 1 || run.end - run.first < 6 || run.end > unit.end) return undefined
  for (let i = first; i < end; i++) if (page.isQuoted(i) || isVerbal(page, i) || page.word(i) === 'to') return undefined
  return { first: run.first, end: contentEnd(page, unit, run.first) }
}

/** What stands before the subject, if the verb can have it: "begin" and the like only words in quotation marks. */
function contentFor(page: Page, unit: Unit, group: Group, from: number): Stretch | undefined {
  const before = contentBefore(page, unit, from)
  if (before === undefined || isMereOpening(page, unit, before, group.end)) return undefined
  if (!takes(group, Frame.quote) || takes(group, Frame.clause)) return before
  // "The gate, he went on, would stay shut": broken off, the sentence shows that it is told.
  if (page.sign(group.end) === Sign.comma && group.end < unit.end) return before
  return page.isQuoted(before.end - 1) && unit.inside < 0 ? before : undefined
}

/** "In May, Lind reported …": words without a verb and without quotation marks are no content. */
function isMereOpening(page: Page, unit: Unit, { first, end }: Stretch, cueEnd: number): boolean {
  if (isBrokenOff(page, unit, cueEnd)) return false
  if (page.isHeadline(first) || !page.has(first, Tag.preposition) || (page.isQuoted(end - 1) && unit.inside < 0))
    return false
  for (let i = first; i < end; i++) if (isVerbal(page, i) || page.isQuoted(i)) return false
  return true
}

/** Whether what follows is the content, and what stands before but opens the sentence ("In May, Lind said the port"). */
function outranks(
  page: Page,
  unit: Unit,
  before: Stretch,
  follows: Stretch,
  afterCue: number,
  cueEnd: number,
): boolean {
  const isQuoted = page.isQuoted(before.end - 1) && unit.inside < 0 && !isOpener(page, unit, before)
  if (page.word(follows.first) === 'that') return !isQuoted || follows.first === cueEnd
  if (isQuoted || page.has(before.end - 1, Tag.auxiliary | Tag.modal | Tag.be)) return false
  return page.sign(afterCue) !== Sign.comma || (page.isQuoted(follows.first) && unit.inside < 0)
}

/** "Speaking on “The Morning Hour,” Lind said": the quotation marks hold a title in the opening phrase. */
function isOpener(page: Page, unit: Unit, before: Stretch): boolean {
  return (
    before.first === unit.first &&
    !page.isQuoted(before.first) &&
    page.has(before.first, Tag.ing | Tag.ed | Tag.preposition)
  )
}

function made(
  by: StatementRule,
  unit: Unit,
  group: Group,
  source: Stretch,
  after: Adjuncts,
  content: Stretch[],
): Draft {
  return {
    ...draft(by, unit, group, [{ first: group.first, end: group.end }], content),
    source,
    venue: after.venue,
    addressee: after.hearer,
    when: after.when,
  }
}
