import { clauseFollows } from './beginnings.ts'
import { contentEnd, isAttribution } from './cuts.ts'
import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { venueEnd } from './venues.ts'
import { isVerbal } from './verbal.ts'

/** What goes on after "…, Lind said, …", from token `first`: a quotation, or the rest of the sentence `before` began. */
export function goingOn(page: Page, unit: Unit, before: Stretch, first: number): Stretch[] {
  // "“…,” Lind said of the crews, “…”": what stands between is passed already.
  if (page.hides(unit, first) && first < unit.end) return [{ first, end: contentEnd(page, unit, first) }]
  const start = first + 1
  if (!page.isSign(first, Sign.comma, Sign.dash, Sign.colon) || start >= unit.end) return []
  if (!page.hides(unit, start) && (!goesOn(page, unit, before, start) || isAttribution(page, unit, start))) return []
  const end = contentEnd(page, unit, start)
  return end > start ? [{ first: start, end }] : []
}

const turns = Tag.ing | Tag.ed | Tag.conjunction | Tag.subordinator | Tag.preposition | Tag.relative

/** Whether the words after the attribution go on with the sentence that was broken off, and do not tell of its speaker. */
function goesOn(page: Page, unit: Unit, before: Stretch, i: number): boolean {
  if (!page.isWord(i) || page.word(i) === 'according' || page.cues[i] !== undefined) return false
  if (!page.has(i, turns)) return true
  if (page.isQuoted(before.end - 1) && unit.inside < 0) return false
  // "The hall, Lind said, honoured them": what was begun still wants its verb.
  if (page.has(i, Tag.ed) && !hasVerb(page, before)) return true
  // "Though it was quick, Lind said, replacing it …": the main clause is still to come.
  if (page.has(i, Tag.ing) && page.has(before.first, Tag.subordinator)) return true
  if (page.hints(i, Hint.resumes)) return true
  if (page.hints(i, Hint.innerPreposition))
    return venueEnd(page, unit, i) === i && timeEnd(page, i, unit.end) === i && !page.has(i + 1, Tag.ing)
  return page.has(i, Tag.conjunction) && clauseFollows(page, unit, i + 1)
}

/** Whether the words after the attribution go on with the sentence, so that even a mere opening before it is told. */
export function isBrokenOff(page: Page, unit: Unit, cueEnd: number): boolean {
  const next = cueEnd + 1
  if (page.sign(cueEnd) !== Sign.comma || next >= unit.end || page.hides(unit, next)) return false
  return page.isWord(next) && !page.has(next, turns & ~Tag.ing) && page.cues[next] === undefined
}

function hasVerb(page: Page, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (isVerbal(page, i)) return true
  return false
}
