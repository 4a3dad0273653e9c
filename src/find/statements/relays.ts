import type { Draft } from './drafts.ts'
import { Hint } from './hints.ts'
import { isOutlet } from './outlets.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'

/**
 * Second-hand chains. A statement inside one that an outlet reports ("…, Radio Nord reported") came through the
 * outlet; so did what the same speaker says in the sentences after it, until somebody else speaks.
 */
export function relay(page: Page, drafts: readonly Draft[], relayVerbs: ReadonlySet<string>): void {
  for (const one of drafts) {
    const outer = one.within
    if (one.relays.length > 0 || isBackground(page, one)) continue
    if (outer !== null && isRelay(page, outer, relayVerbs)) one.relays = chain(page, outer, relayVerbs)
    else one.relays = passedOn(page, one)
  }
  carryOn(page, drafts, relayVerbs)
}

/** "The gang, which had threatened the bay, said …, Radio Nord reported": the relative clause is the outlet's own. */
function isBackground(page: Page, { source }: Draft): boolean {
  return source !== null && source.end === source.first + 1 && page.has(source.first, Tag.relative)
}

/** "Berg said in a statement, which Radio Nord read out": the medium, or nothing. */
function passedOn(page: Page, one: Draft): Stretch[] {
  const doer = printedBy(page, one)
  if (doer !== undefined) return [doer]
  const parts = [...one.content, ...one.cue, one.source, one.venue, one.when].filter((part) => part !== null)
  const end = parts.reduce((last, part) => Math.max(last, part.end), 0)
  if (one.unit.inside >= 0 || page.sign(end) !== Sign.comma || page.word(end + 1) !== 'which') return []
  for (let i = end + 3; i < one.unit.end && i - end < 10 && page.isWord(i); i++) {
    if (!page.hints(i, Hint.passesOn)) continue
    const medium = { first: end + 2, end: page.has(i - 1, Tag.auxiliary) ? i - 1 : i }
    return isOutlet(page, medium) ? [medium] : []
  }
  return []
}

/**
 * "said in remarks carried by Radio Nord", "Lind, quoted by Radio Nord, said", "two officials cited by Radio Nord":
 * the medium by which it was passed on, as a participle behind venue, source or the comma after it tells.
 */
function printedBy(page: Page, one: Draft): Stretch | undefined {
  for (const i of participlesOf(page, one)) {
    const doer = isPassedBy(page, i) ? nounPhraseFrom(page, one.unit, i + 2) : undefined
    if (doer === undefined || one.content.some(({ first, end }) => first < doer.end && doer.first < end)) continue
    if (isOutlet(page, doer)) return withoutComma(page, doer)
  }
  return undefined
}

/** Where such a participle may stand: behind the venue, behind the source, and inside one that follows its cue. */
function participlesOf(page: Page, { source, venue, cue }: Draft): number[] {
  const places: number[] = venue === null ? [] : [venue.end]
  if (source === null) return places
  places.push(page.sign(source.end) === Sign.comma ? source.end + 1 : source.end)
  if (source.first >= (cue[0]?.end ?? Number.POSITIVE_INFINITY))
    for (let i = source.first + 1; i < source.end; i++) if (page.word(i + 1) === 'by') places.push(i)
  return places
}

/** "carried by", "quoted by", not "a report by". */
function isPassedBy(page: Page, i: number): boolean {
  return page.word(i + 1) === 'by' && page.hints(i, Hint.passesOn) && page.has(i, Tag.ed | Tag.printed)
}

function withoutComma(page: Page, { first, end }: Stretch): Stretch {
  return { first, end: page.sign(end - 1) === Sign.comma ? end - 1 : end }
}

function chain(page: Page, outer: Draft, relayVerbs: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = []
  for (let one: Draft | null = outer; one !== null && found.length < 5; one = one.within) {
    if (one.source === null || !isRelay(page, one, relayVerbs)) break
    found.push(one.source)
  }
  return found
}

/** Told by an outlet; what stands behind "…, X reported" at a sentence's end is taken for one. */
export function isRelay(
  page: Page,
  { source, group, content, cue, by }: Draft,
  relayVerbs: ReadonlySet<string>,
): boolean {
  if (source === null) return false
  if (group !== null && !relayVerbs.has(group.lemma)) return false
  if (group === null && by !== 'statements/according') return false
  if (isOutlet(page, source)) return true
  const isAfter = (cue[0]?.first ?? 0) >= (content[0]?.end ?? Number.POSITIVE_INFINITY)
  return group?.lemma === 'report' && isAfter
}

function carryOn(page: Page, drafts: readonly Draft[], relayVerbs: ReadonlySet<string>): void {
  let last: Draft | undefined
  const isReport = (one: Draft | null): boolean => one !== null && isRelay(page, one, relayVerbs)
  for (const one of [...drafts].sort((a, b) => place(a) - place(b) || width(b) - width(a))) {
    if (one.relays.length > 0) last = isReport(one.within) ? one : undefined
    else if (isReport(one)) last = undefined
    else if (last !== undefined && one.within === null) last = handOn(page, one, last)
  }
}

/** Gives the relays of the last relayed statement to one that goes on with it; gives back whom the next may go on with. */
function handOn(page: Page, one: Draft, last: Draft): Draft | undefined {
  if (goesOn(page, one, last)) one.relays = [...last.relays]
  else if (one.source !== null) return undefined
  return last
}

function place({ content, cue, unit }: Draft): number {
  return Math.min(content[0]?.first ?? unit.first, cue[0]?.first ?? unit.end)
}

/** How long the content is: of two that begin at one token the longer holds the other. */
function width({ content }: Draft): number {
  return (content[0]?.end ?? 0) - (content[0]?.first ?? 0)
}

/** The same speaker again: a pronoun, nothing, or the end of the name. */
function goesOn(page: Page, one: Draft, last: Draft): boolean {
  if (one.unit.paragraph - last.unit.paragraph > 6) return false
  if (one.source === null) return one.inherits === last || (one.inherits?.relays.length ?? 0) > 0
  const { first, end } = one.source
  if (end - first === 1 && page.has(first, Tag.subjectPronoun))
    return page.word(first) === 'he' || page.word(first) === 'she' || page.word(first) === 'they'
  if (last.source === null) return false
  const word = page.word(end - 1)
  for (let i = last.source.first; i < last.source.end; i++)
    if (page.has(i, Tag.capital) && page.word(i) === word) return end - first <= 3
  return false
}
