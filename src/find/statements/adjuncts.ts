import type { Group } from './groups.ts'
import { takes } from './groups.ts'
import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { placeEnd, venueEnd } from './venues.ts'
import { Form, Frame } from './verbs.ts'

/** What stands between a cue and its content. */
export interface Adjuncts {
  readonly hearer: Stretch | null
  readonly venue: Stretch | null
  readonly when: Stretch | null
  /** The first token that is none of these. */
  readonly end: number
}

/** Reads hearer, venue and time after a cue, in any order, from token `first` on. */
export function adjunctsAfter(page: Page, unit: Unit, group: Group, first: number): Adjuncts {
  let hearer: Stretch | null = null
  let venue: Stretch | null = null
  let when: Stretch | null = null
  let end = first
  for (let guard = 0; guard < 8; guard++) {
    const start: number = asideStart(page, unit, skipAside(page, unit, end))
    const heardBy: number =
      hearer === null && start === end && takes(group, Frame.hearer) ? hearerEnd(page, unit, start, group) : start
    const place: number = Math.max(placeEnd(page, unit, start), platformEnd(page, unit, group, start))
    const time: number = timeEnd(page, start, unit.end)
    if (heardBy > start) hearer = { first: start, end: heardBy }
    else if (place > start && place >= time) venue ??= { first: start, end: place }
    else if (time > start) when ??= { first: start, end: time }
    else break
    end = afterPrinter(page, unit, Math.max(heardBy, time, place))
  }
  const last = skipAside(page, unit, end)
  const that = takes(group, Frame.infinitive) && page.word(last) === 'to' ? last : toContent(page, unit, last)
  return { hearer, venue, when: when ?? timeBetween(page, last, that), end: that }
}

/** "in a statement carried by Radio Nord": by whom it was printed belongs neither to the venue nor to the content. */
function afterPrinter(page: Page, unit: Unit, i: number): number {
  if (!page.has(i, Tag.printed) || page.word(i + 1) !== 'by') return i
  return nounEnd(page, unit, i + 2)
}

function nounEnd(page: Page, unit: Unit, first: number): number {
  let end = first + 1
  while (end < unit.end && end - first < longest && !endsHearer(page, unit, first, end)) end++
  return end
}

/** "wrote on Tidewall": the name after the preposition, where the verb is one of writing. */
function platformEnd(page: Page, unit: Unit, group: Group, first: number): number {
  if (page.word(first) !== 'on' || !takes(group, Frame.written)) return first
  let end = first + 1
  while (end < unit.end && page.isWord(end) && page.has(end, Tag.capital) && !page.has(end, Tag.time)) end++
  return end > first + 1 ? end : first
}

/** "wrote in his diary that …", "said of the crews: “…”": a phrase with a preposition, then the content. */
function toContent(page: Page, unit: Unit, first: number): number {
  if (first >= unit.end || !leadsAdjunct(page, first)) return first
  for (let i = first + 1; i < unit.end && i - first < 20; i++) {
    if (page.hides(unit, i)) return page.isSign(i - 1, Sign.comma, Sign.colon) ? i : first
    if (page.word(i) === 'that' || (i > first + 2 && opensClause(page, i))) return i
    if (endsPhrases(page, i)) return first
  }
  return first
}

function leadsAdjunct(page: Page, i: number): boolean {
  return page.has(i, Tag.preposition) && !page.has(i, Tag.determiner) && !page.hints(i, Hint.noAdjunct)
}

/** "said after the talks he would row": a new subject with its verb. */
function opensClause(page: Page, i: number): boolean {
  return page.has(i, Tag.subjectPronoun) && !page.has(i, Tag.determiner) && page.has(i + 1, predicates)
}

/** A full stop, or the verb of another clause. */
function endsPhrases(page: Page, i: number): boolean {
  if (!page.isSign(i, Sign.none, Sign.comma, Sign.colon)) return true
  if (page.sign(i) === Sign.comma && page.has(i + 1, Tag.ing | Tag.relative | Tag.conjunction)) return true
  if (page.has(i, predicates)) return !page.has(i, Tag.preposition | Tag.possessive)
  const forms = page.cues[i]?.forms ?? 0
  return (forms & (Form.past | Form.third)) !== 0 && !page.has(i, Tag.plural | Tag.venueNoun)
}

const predicates = Tag.finite | Tag.auxiliary | Tag.modal | Tag.subordinator

/** The time expression between two tokens. */
function timeBetween(page: Page, first: number, end: number): Stretch | null {
  for (let i = first; i < end; i++) {
    const time = timeEnd(page, i, end)
    if (time > i && page.has(i, Tag.preposition | Tag.timeHead)) return { first: i, end: time }
  }
  return null
}

/** ", however," and ", too," between cue and content; a comma before a time or a venue. */
function skipAside(page: Page, unit: Unit, i: number): number {
  if (
    page.sign(i) === Sign.comma &&
    page.has(i + 1, Tag.opener | Tag.adverb) &&
    page.sign(i + 2) === Sign.comma &&
    i + 2 < unit.end
  )
    return i + 3
  if (page.sign(i) === Sign.comma) return afterParticiple(page, unit, i)
  if (
    page.has(i, Tag.adverb) &&
    !page.has(i, Tag.negation | Tag.capital | Tag.timeHead) &&
    i + 1 < unit.end &&
    (page.word(i + 1) === 'that' || page.isSign(i + 1, Sign.comma, Sign.colon))
  )
    return i + 1
  return i
}

/** ", in an interview with Radio Nord, that …": the token after the comma, where venue and time end with a comma too. */
function asideStart(page: Page, unit: Unit, comma: number): number {
  if (page.sign(comma) !== Sign.comma || page.hides(unit, comma)) return comma
  let end = comma + 1
  let hasPlace = false
  for (let guard = 0; guard < 4; guard++) {
    const place = placeEnd(page, unit, end)
    const next = Math.max(place, timeEnd(page, end, unit.end))
    if (next === end) break
    hasPlace ||= place > end
    end = afterPrinter(page, unit, next)
  }
  const isWhole = page.sign(end) === Sign.comma || (hasPlace && (end >= unit.end || page.sign(end) === Sign.stop))
  return end > comma + 1 && isWhole ? comma + 1 : comma
}

/** ", citing two officials, that …", ", as did Lind, that …": a participle that tells nothing itself, or who did so too; the comma before it where none stands. */
function afterParticiple(page: Page, unit: Unit, comma: number): number {
  const told = Frame.clause | Frame.front | Frame.quote
  const isLikewise = page.word(comma + 1) === 'as' && page.has(comma + 2, Tag.auxiliary)
  if (isLikewise) return behindAside(page, unit, comma)
  if (!page.has(comma + 1, Tag.ing) || ((page.cues[comma + 1]?.verb.bare.frames ?? 0) & told) !== 0) return comma
  return behindAside(page, unit, comma)
}

/** The "that" or the quotation behind the comma that ends an aside; the comma before the aside where none stands. */
function behindAside(page: Page, unit: Unit, comma: number): number {
  for (let i = comma + 2; i < unit.end && i - comma < 20 && !page.hides(unit, i); i++) {
    if (page.sign(i) !== Sign.comma) continue
    return page.word(i + 1) === 'that' || page.hides(unit, i + 1) ? i + 1 : comma
  }
  return comma
}

/** No hearer is longer, in tokens: a text without signs must not take quadratic time. */
const longest = 60

/** The end of the noun phrase for those who are told; the token itself where the content begins at once. */
function hearerEnd(page: Page, unit: Unit, first: number, group: Group): number {
  if (first >= unit.end || !page.isWord(first) || page.hides(unit, first)) return first
  if (page.has(first, Tag.objectPronoun) || page.word(first) === 'her') {
    const isAlone = !page.has(first, Tag.determiner) || !nounFollows(page, first)
    if (isAlone) return first + 1
  }
  if (
    page.has(first, Tag.relative | Tag.subordinator | Tag.auxiliary | Tag.modal | Tag.to) &&
    page.word(first) !== 'those'
  )
    return first
  if (page.has(first, Tag.preposition | Tag.adverb | Tag.subjectPronoun | Tag.timeHead)) return first
  const end = nounEnd(page, unit, first)
  // "warned the crews against rowing", "asked them for help": the verb's own preposition leads to the content.
  const particles = page.cues[group.head]?.verb.withParticle
  for (let i = first + 1; i < end; i++)
    if (page.word(i) !== 'of' && page.word(i) !== 'on' && particles?.has(page.word(i)) === true) return i
  return end
}

function nounFollows(page: Page, i: number): boolean {
  const next = i + 1
  return (
    page.isWord(next) &&
    !page.has(next, Tag.preposition | Tag.subordinator | Tag.determiner | Tag.relative | Tag.to | Tag.subjectPronoun)
  )
}

function endsHearer(page: Page, unit: Unit, first: number, i: number): boolean {
  if (page.hides(unit, i)) return true
  const sign = page.sign(i)
  if (sign === Sign.open || sign === Sign.close) return false
  if (sign !== Sign.none) return true
  if (page.has(i, Tag.relative | Tag.to | Tag.auxiliary | Tag.modal | Tag.finite | Tag.ing))
    return !page.has(i, Tag.possessive)
  if (page.has(i, Tag.subjectPronoun | Tag.article)) return opensPhrase(page, i)
  if (page.word(i) === 'in') return !page.has(first, Tag.capital) && !page.has(i - 1, Tag.venueNoun)
  if (page.has(i, Tag.negation) || page.hints(i, Hint.sequence) || opensAdjunct(page, unit, i)) return true
  if (page.has(i, Tag.subordinator)) return !page.has(i, Tag.preposition) || page.word(i) === 'as'
  return !page.has(first, Tag.capital) && page.has(i, Tag.capital) && page.has(i - 1, Tag.plural)
}

/** "told reporters the gate": a new phrase, but in "told CBS This Morning" the article belongs to the name. */
function opensPhrase(page: Page, i: number): boolean {
  if (page.has(i, Tag.capital) && page.has(i - 1, Tag.capital)) return false
  return !page.has(i - 1, Tag.preposition | Tag.conjunction)
}

function opensAdjunct(page: Page, unit: Unit, i: number): boolean {
  return timeEnd(page, i, unit.end) > i || venueEnd(page, unit, i) > i
}
