import { adjunctsAfter } from './adjuncts.ts'
import { mayBegin } from './beginnings.ts'
import { type Group, groupAt, takes } from './groups.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import {
  bringsSpeaker,
  goesOnTelling,
  isSameTense,
  joinsClause,
  opensAside,
  type Shape,
  sumsUp,
  turns,
} from './takeovers.ts'
import type { Unit } from './units.ts'
import { venueEnd } from './venues.ts'
import { Frame } from './verbs.ts'

const plain: Shape = { isClause: true, isEmbedded: false }

/** No content is followed further than this many tokens: a text without full stops must not take quadratic time. */
const longest = 400

/** Where a content that began at `start` ends: with the unit, or where the outlet or another cue takes over. */
export function contentEnd(page: Page, unit: Unit, start: number, shape: Shape = plain): number {
  const opening = page.runAt(start)
  if (opening !== undefined && unit.inside < 0 && opening.first === start && endsWithQuotation(page, unit, opening))
    return opening.end
  const limit = Math.min(unit.end, start + longest)
  let end = limit
  for (let i = start + 1; i < limit; i++) {
    if (page.hides(unit, i)) continue
    if (cutsAfterQuotation(page, unit, i, shape) || (mayCut(page, i) && cutsHere(page, unit, start, i, shape))) {
      end = i
      break
    }
  }
  return withoutEndSigns(page, unit, start, end)
}

/** "the crews want “a new gate,” adding that": the comma stands inside the marks. */
function cutsAfterQuotation(page: Page, unit: Unit, i: number, shape: Shape): boolean {
  if (unit.inside >= 0 || !page.isQuoted(i - 1) || page.sign(i - 2) !== Sign.comma) return false
  return endsWithOccasion(page, unit, i) || cutsAtComma(page, unit, i - 1, shape)
}

function mayCut(page: Page, i: number): boolean {
  if (page.has(i, Tag.preposition | Tag.subordinator)) return true
  return page.sign(i) !== Sign.none || page.has(i, Tag.conjunction) || page.word(i) === 'according'
}

/** A quotation of a clause that is followed by a comma, an "and" with a verb, or nothing. */
function endsWithQuotation(page: Page, unit: Unit, run: Stretch): boolean {
  if (run.end >= unit.end) return true
  const sign = page.sign(run.end)
  const isSentence = page.sign(run.end - 2) !== Sign.none && run.end - run.first > 6
  if (page.has(run.end, Tag.preposition) && endsWithOccasion(page, unit, run.end)) return true
  if (sign === Sign.comma || sign === Sign.semicolon || sign === Sign.dash) return isSentence || run.end - run.first > 8
  if (sign !== Sign.none) return true
  return isSentence
}

/** "denied it in an interview with Radio Nord on Friday.": the end of the sentence says where it was said. */
function endsWithOccasion(page: Page, unit: Unit, i: number): boolean {
  const place = venueEnd(page, unit, i)
  if (place === i) return false
  const time = timeEnd(page, place, unit.end)
  return time >= unit.end || page.sign(time) === Sign.stop
}

function cutsHere(page: Page, unit: Unit, start: number, i: number, shape: Shape): boolean {
  const sign = page.sign(i)
  const next = i + 1
  if (sign === Sign.semicolon) return true
  if (sign === Sign.comma) return cutsAtComma(page, unit, i, shape)
  if (sign === Sign.dash) return isAttribution(page, unit, next) || bringsCue(page, unit, next)
  if (page.has(i, Tag.conjunction) && page.word(i) !== 'yet')
    return i - start > 1 && (joinsCue(page, unit, i, shape) || joinsClause(page, unit, i, shape))
  if (page.has(i, Tag.subordinator) && i - start > 1 && turns(page, unit, i, shape)) return !isBracketed(page, unit, i)
  if (page.has(i, Tag.preposition) && page.isWord(i)) return !shape.isClause && endsWithOccasion(page, unit, i)
  return page.word(i) === 'according' && page.word(next) === 'to'
}

function cutsAtComma(page: Page, unit: Unit, comma: number, shape: Shape): boolean {
  const next = comma + 1
  // A comma before "and" joins main clauses, so any cue may follow; without one only a verb with a clause does.
  if (page.has(next, Tag.conjunction)) {
    if (page.word(next) === 'but' && !goesOnTelling(page, unit, next + 1)) return true
    return joinsCue(page, unit, next, { ...shape, isClause: false }) || bringsSpeaker(page, unit, next + 1)
  }
  if (page.word(next) === 'according' && page.word(next + 1) === 'to') return true
  if (bringsCue(page, unit, next)) return true
  if (shape.isEmbedded && endsEmbedded(page, unit, comma)) return true
  if (sumsUp(page, next) || (opensAside(page, unit, next, shape) && !isBracketed(page, unit, next))) return true
  if (page.has(next, Tag.relative) && page.word(next) !== 'that') return false
  return isAttribution(page, unit, next)
}

/** "accused Berg, who was born in Oslo, of rowing": behind the second comma the charge is still to come. */
function isBracketed(page: Page, unit: Unit, relative: number): boolean {
  if (!page.has(relative, Tag.relative)) return false
  for (let i = relative + 1; i < unit.end && i - relative < 25; i++) {
    if (page.sign(i) === Sign.comma) return page.word(i + 1) === 'of'
    if (page.hides(unit, i) || !page.isWord(i)) return false
  }
  return false
}

/** ", adding that …"; in a headline any cue: ", Call for Talks". */
function bringsCue(page: Page, unit: Unit, i: number): boolean {
  const group = page.cues[i] === undefined ? undefined : groupAt(page, unit, i)
  return group !== undefined && (group.voice === 'ing' || page.isHeadline(i))
}

/** "…, Lind said." and "…, as Lind put it": a clause of attribution up to the next comma or the end. */
export function isAttribution(page: Page, unit: Unit, from: number): boolean {
  for (let i = from; i < unit.end && i - from < 10; i++) {
    if (page.hides(unit, i) || !page.isSign(i, Sign.none, Sign.open, Sign.close)) return false
    const group = page.cues[i] === undefined || i === from ? undefined : groupAt(page, unit, i)
    if (group?.voice !== 'finite' || !takes(group, Frame.front)) continue
    const end = afterHearer(page, unit, group)
    if (page.has(end, Tag.to) && takes(group, Frame.infinitive)) return false
    return isLast(page, unit, end) && subjectBefore(page, unit, group.first)?.from === from
  }
  return false
}

/** "…, Lind told the crews." */
function afterHearer(page: Page, unit: Unit, group: Group): number {
  return takes(group, Frame.hearer) ? adjunctsAfter(page, unit, group, group.end).end : group.end
}

function isLast(page: Page, unit: Unit, end: number): boolean {
  return end >= unit.end || page.isSign(end, Sign.stop, Sign.comma) || page.has(end, Tag.preposition | Tag.time)
}

/** "… and called for talks", "but added that": the conjunction joins another cue of the same speaker. */
function joinsCue(page: Page, unit: Unit, conjunction: number, shape: Shape): boolean {
  let i = conjunction + 1
  while (i < unit.end && page.has(i, Tag.adverb | Tag.auxiliary | Tag.negation) && page.isWord(i)) i++
  const group = page.cues[i] === undefined || page.hides(unit, i) ? undefined : groupAt(page, unit, i)
  if (group?.voice !== 'finite' || group.first !== conjunction + 1) return false
  if (shape.isClause && (!takes(group, Frame.clause) || group.reading.kind === 'belief')) return false
  if (shape.group !== undefined && !isSameTense(page, shape.group, group)) return false
  const next = group.end
  if (next >= unit.end) return false
  if (page.sign(next) === Sign.comma || page.sign(next - 1) === Sign.colon)
    return page.hides(unit, next + 1) || page.hides(unit, next)
  return mayBegin(page, unit, group, next)
}

function withoutEndSigns(page: Page, unit: Unit, start: number, end: number): number {
  let last = end
  while (last > start + 1 && !page.hides(unit, last - 1)) {
    if (
      !page.isSign(last - 1, Sign.stop, Sign.comma, Sign.question) &&
      !page.isSign(last - 1, Sign.semicolon, Sign.dash, Sign.colon)
    )
      break
    last--
  }
  return last
}

/** The comma that ends "While Lind says …," or "who has endorsed Lind,": the main clause goes on after it. */
function endsEmbedded(page: Page, unit: Unit, comma: number): boolean {
  const next = comma + 1
  return next < unit.end && !page.has(next, Tag.conjunction | Tag.relative)
}
