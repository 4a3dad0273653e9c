import { adjunctsAfter } from './adjuncts.ts'
import { clauseFollows } from './beginnings.ts'
import { clauseBefore } from './clause-before.ts'
import { contentAfter } from './contents.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/**
 * A cue without a subject of its own: joined by "and" or "but", or a participle after a comma ("adding that").
 * It shares the speaker of the statement before it in its sentence; where there is none, the subject of the
 * clause before it is the source.
 */
export function sharing(page: Page, unit: Unit, group: Group, earlier: readonly Draft[]): Draft | undefined {
  const absolute = group.voice === 'ing' ? absoluteSubject(page, unit, group) : undefined
  if (absolute === undefined && !isJoined(page, unit, group)) return undefined
  const after = adjunctsAfter(page, unit, group, group.end)
  const content = contentAfter(page, unit, group, after.end)
  if (content === undefined) return undefined
  const cue = { first: group.first, end: group.end }
  const made = {
    ...draft('joined', unit, group, [cue], [content]),
    venue: after.venue,
    addressee: after.hearer,
    when: after.when,
  }
  if (absolute !== undefined) return { ...made, source: absolute }
  const lender = lenderOf(unit, group, earlier)
  if (lender !== undefined) return { ...made, inherits: lender, certainty: 'inferred' }
  if (!reportsClause(page, unit, group, content)) return undefined
  const source = clauseBefore(page, unit, group.first)?.source
  return source === undefined ? undefined : { ...made, source, certainty: 'inferred' }
}

/** "adding that it was late", not "adding two boats": after a plain verb such a cue needs a clause or a quotation. */
function reportsClause(page: Page, unit: Unit, group: Group, { first }: Stretch): boolean {
  if (takes(group, Frame.object | Frame.infinitive) || page.hides(unit, first)) return true
  return page.word(first) === 'that' || clauseFollows(page, unit, first)
}

function isJoined(page: Page, unit: Unit, group: Group): boolean {
  const before = group.first - 1
  if (before < unit.first) return false
  const isCut =
    page.sign(before) === Sign.comma || page.sign(before) === Sign.dash || isAfterQuotation(page, unit, before)
  if (group.voice === 'ing')
    return isCut || (page.has(before, Tag.conjunction) && isJoinedParticiple(page, unit, before))
  if (group.voice !== 'finite') return false
  return page.has(before, Tag.conjunction) || (isCut && page.kindOf(before) === 'title')
}

/** ", and adding": behind a comma, or behind an earlier participle of the sentence ("praising her and telling her"). */
function isJoinedParticiple(page: Page, unit: Unit, conjunction: number): boolean {
  if (page.sign(conjunction - 1) === Sign.comma) return true
  for (let i = conjunction - 1; i > unit.first && conjunction - i < 20; i--) {
    if (page.has(i, Tag.ing) && page.sign(i - 1) === Sign.comma) return true
    if (page.has(i, Tag.finite | Tag.modal | Tag.auxiliary) && !page.hides(unit, i)) return false
  }
  return false
}

/** "…, with the mayor claiming that": the participle has a subject of its own. */
function absoluteSubject(page: Page, unit: Unit, group: Group): Stretch | undefined {
  if (page.has(group.first - 1, Tag.preposition)) return undefined
  for (let i = group.first - 1; i > unit.first && group.first - i < 12; i--) {
    if (!page.isWord(i) || page.has(i, Tag.finite | Tag.modal)) return undefined
    if (page.word(i) === 'with') return i + 1 < group.first ? { first: i + 1, end: group.first } : undefined
  }
  return undefined
}

/** "… in Oslo,” adding that": the comma stands inside the marks. */
function isAfterQuotation(page: Page, unit: Unit, before: number): boolean {
  return unit.inside < 0 && page.isQuoted(before) && page.sign(before - 1) === Sign.comma
}

/** The nearest statement before the cue in its sentence that has a speaker, and does not stand inside another's content. */
function lenderOf(unit: Unit, group: Group, earlier: readonly Draft[]): Draft | undefined {
  for (let k = earlier.length - 1; k >= Math.max(0, earlier.length - 20); k--) {
    const one = earlier[k]
    if (one === undefined || one.unit.paragraph !== unit.paragraph || one.unit.first < unit.first) return undefined
    const isFree = (one.cue[0]?.first ?? 0) < group.first && one.group?.voice !== 'participle'
    if (isFree && (one.source !== null || one.inherits !== null)) return one.inherits ?? one
  }
  return undefined
}
