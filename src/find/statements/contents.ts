import { clauseFollows, mayBegin } from './beginnings.ts'
import { contentEnd } from './cuts.ts'
import { type Group, takes } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/** No clause is followed further, in tokens. */
const longest = 120

/** The content that begins at `first` after a cue; `undefined` where the verb cannot have what stands there. */
export function contentAfter(
  page: Page,
  unit: Unit,
  group: Group,
  first: number,
  isEmbedded = false,
): Stretch | undefined {
  const start = contentStart(page, unit, first)
  if (start >= unit.end || !mayBegin(page, unit, group, start)) return undefined
  const end = contentEnd(page, unit, start, { isClause: isClause(page, unit, group, start), isEmbedded, group })
  return end > start ? { first: start, end } : undefined
}

function contentStart(page: Page, unit: Unit, first: number): number {
  let start = first
  while (start < unit.end && page.isSign(start, Sign.comma, Sign.colon) && !page.hides(unit, start)) start++
  return start
}

/** Whether the content is a clause, not a noun phrase or an infinitive. */
function isClause(page: Page, unit: Unit, group: Group, start: number): boolean {
  if (page.word(start) === 'that') return true
  if (page.word(start) === 'to' || page.word(start + 1) === 'to') return false
  return takes(group, Frame.clause) && (!takes(group, Frame.object) || clauseFollows(page, unit, start))
}

/** The content that stands before the subject: "“…,” Lind said", "The plan failed, Lind said". */
export function contentBefore(page: Page, unit: Unit, from: number): Stretch | undefined {
  let end = from
  if (
    page.word(end - 1) === 'as' &&
    end - unit.first > 5 &&
    page.sign(end - 2) === Sign.comma &&
    !page.hides(unit, end - 2)
  )
    end--
  if (page.sign(end - 1) === Sign.comma && !page.hides(unit, end - 1)) end--
  if (end - unit.first < 1) return undefined
  const run = page.runAt(end - 1)
  if (run !== undefined && unit.inside < 0) return { first: beforeRun(page, unit, run), end }
  if (end === from && page.sign(end - 1) !== Sign.dash) return undefined
  if (page.sign(end - 1) === Sign.dash) end--
  const first = afterSemicolon(page, unit, end)
  const isOpening = end - first === 1 && page.has(first, Tag.opener | Tag.adverb)
  return end - unit.first >= 2 && !isOpening ? { first, end } : undefined
}

/** Where the clause that ends here begins: a semicolon parts it from what is no longer told. */
function afterSemicolon(page: Page, unit: Unit, end: number): number {
  for (let i = end - 1; i > unit.first && end - i < longest; i--)
    if (page.sign(i) === Sign.semicolon && !page.hides(unit, i)) return i + 1
  return unit.first
}

/** A quotation that ends a sentence of its own words takes these with it; after a comma or colon it stands alone. */
function beforeRun(page: Page, unit: Unit, run: Stretch): number {
  if (run.first <= unit.first) return run.first
  const before = page.sign(run.first - 1)
  return before === Sign.none ? unit.first : run.first
}
