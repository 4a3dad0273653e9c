import { canEndPhrase, clauseStart, longest, phrase, type Subject, skippable } from './clauses.ts'
import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/** "Lind, the mayor, said": the phrase before the comma that opens the apposition, with both commas. */
export function beforeComma(page: Page, unit: Unit, comma: number): Subject | undefined {
  if (page.sign(comma - 1) === Sign.close && page.sign(segmentStart(page, unit, comma - 1) - 1) !== Sign.comma)
    return bracketed(page, unit, comma)
  let end = comma
  for (let depth = 0; depth < 5; depth++) {
    const from = segmentStart(page, unit, end - 1)
    const opening = beforeAge(page, from - 1)
    if (opening <= unit.first || page.sign(opening) !== Sign.comma || page.hides(unit, opening)) return undefined
    const isPlain = isApposition(page, from, end)
    if (!isPlain && !isAside(page, from, end)) return undefined
    if (!isListItem(page, unit, opening, from, end)) return headBefore(page, unit, opening, isPlain ? comma + 1 : 0)
    end = opening
  }
  return undefined
}

/** "Lind -- the head of the watch -- said": the phrase before the dashes, with what stands between them. */
export function beforeDash(page: Page, unit: Unit, dash: number): Subject | undefined {
  let open = dash - 1
  while (open > unit.first && page.sign(open) === Sign.dash) open--
  for (let i = open; i > unit.first && dash - i < longest; i--) {
    if (page.hides(unit, i) || page.isSign(i, Sign.stop, Sign.semicolon, Sign.question)) return undefined
    if (page.sign(i) !== Sign.dash) continue
    let end = i
    while (end > unit.first && page.sign(end - 1) === Sign.dash) end--
    const head = page.sign(end - 1) === Sign.comma ? beforeComma(page, unit, end - 1) : phraseBefore(page, unit, end)
    return head && { ...head, source: { first: head.source.first, end: dash + 1 } }
  }
  return undefined
}

/** The noun phrase that ends before a token, with an apposition behind its comma ("Lind, the head of the yard -- …"). */
function phraseBefore(page: Page, unit: Unit, end: number): Subject | undefined {
  if (!canEndPhrase(page, unit, end - 1)) return undefined
  const head = phrase(page, clauseStart(page, unit, end - 1), end)
  return head === undefined ? undefined : (namedBefore(page, unit, head) ?? head)
}

/** "Mara Lind (Sundby), said": the comma parts nothing. */
function bracketed(page: Page, unit: Unit, comma: number): Subject | undefined {
  const head = phrase(page, clauseStart(page, unit, comma - 1), comma)
  return head && { ...head, source: { first: head.source.first, end: comma + 1 } }
}

/** The comma before an age: "Lind, 45, the mayor". */
function beforeAge(page: Page, comma: number): number {
  const isAge =
    page.sign(comma) === Sign.comma && page.has(comma - 1, Tag.number) && page.sign(comma - 2) === Sign.comma
  return isAge ? comma - 2 : comma
}

/** The phrase that ends at the comma `opening`; it runs on to `end` where an apposition belongs to it. */
function headBefore(page: Page, unit: Unit, opening: number, end: number): Subject | undefined {
  if (!canEndPhrase(page, unit, opening - 1)) return undefined
  const head = phrase(page, clauseStart(page, unit, opening - 1), opening)
  if (head === undefined || end > 0) {
    const outer = head === undefined ? undefined : (namedBefore(page, unit, head) ?? head)
    return outer && { ...outer, source: { first: outer.source.first, end } }
  }
  // "…, in Sundby, Nordland, in May, said": a place is no speaker.
  if (page.sign(head.from - 1) === Sign.comma && page.has(head.from - 2, Tag.capital)) return undefined
  if (page.has(opening - 1, Tag.outlet)) return head
  return page.has(opening - 1, Tag.capital | Tag.subjectPronoun | Tag.plural) ? head : undefined
}

/** "Berg, the head of the watch, who rows, said": the head is an apposition itself, to the name before its comma. */
function namedBefore(page: Page, unit: Unit, head: Subject): Subject | undefined {
  const comma = head.from - 1
  if (comma <= unit.first || page.sign(comma) !== Sign.comma || page.hides(unit, comma)) return undefined
  const isRole = page.has(head.source.first, Tag.article) || page.hints(head.source.first, Hint.role)
  if (!isRole || !page.has(comma - 1, Tag.capital)) return undefined
  const name = phrase(page, clauseStart(page, unit, comma - 1), comma)
  return name !== undefined && name.source.first === name.from && name.source.end === comma ? name : undefined
}

/** "Mara Lind of Sundby, Nordland says": without its second comma the larger place is no subject of its own. */
export function withPlace(page: Page, unit: Unit, subject: Subject): Subject {
  const { first, end } = subject.source
  const comma = subject.from - 1
  if (first !== subject.from || end - first > 3 || comma <= unit.first || page.sign(comma) !== Sign.comma)
    return subject
  if (page.hides(unit, comma) || !isNameOnly(page, subject.source)) return subject
  let place = comma
  while (place > unit.first && page.isWord(place - 1) && page.has(place - 1, Tag.capital)) place--
  const isOf =
    place < comma && page.has(place - 1, Tag.preposition) && !page.has(place - 1, Tag.to) && page.isWord(place - 2)
  const isList = place < comma && place === unit.first && page.isHeadline(place)
  if (!isOf && !isList) return subject
  const outer = phrase(page, clauseStart(page, unit, comma - 1), comma)
  if (outer === undefined || outer.source.first !== outer.from || outer.source.end !== comma) return subject
  if (isOf && !isNameOnly(page, { first: outer.source.first, end: place - 1 })) return subject
  return { ...outer, source: { first: outer.source.first, end } }
}

function isNameOnly(page: Page, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (!page.has(i, Tag.capital)) return false
  return true
}

/** Where the stretch between two commas begins; brackets are jumped over. */
function segmentStart(page: Page, unit: Unit, last: number): number {
  let start = last + 1
  for (let i = last; i >= unit.first && last - i < longest; i--) {
    const jump = skippable(page, unit, i)
    if (jump !== undefined) i = jump
    else if (page.hides(unit, i) || !page.isWord(i)) break
    start = i
  }
  return start
}

/** An age or a place between commas is one more link of the apposition: "Lind, 45, the mayor of Oslo, Norway, said". */
function isListItem(page: Page, unit: Unit, opening: number, from: number, end: number): boolean {
  if (end - from > 2) return false
  const isNumber = page.has(from, Tag.number) && end - from === 1
  const isPlace = page.has(from, Tag.capital) && page.has(opening - 1, Tag.capital)
  if (!isNumber && !isPlace) return false
  const earlier = clauseStart(page, unit, opening - 1) - 1
  if (earlier <= unit.first || page.sign(earlier) !== Sign.comma || isNumber) return false
  if (opening - earlier <= 3 && !page.has(earlier + 1, Tag.preposition)) return false
  return (
    page.has(earlier - 1, Tag.capital | Tag.number | Tag.plural) &&
    !isAside(page, clauseStart(page, unit, earlier - 1), earlier)
  )
}

/** Names the speaker once more: a noun phrase or a relative clause. */
function isApposition(page: Page, from: number, end: number): boolean {
  if (page.has(from, Tag.relative) || page.word(from) === 'including') return true
  if (page.has(from, Tag.preposition | Tag.subordinator | Tag.timeHead | Tag.opener | Tag.objectPronoun)) {
    return page.has(from, Tag.preposition) && page.word(from) === 'of'
  }
  if (page.has(from, Tag.ing | Tag.ed) && !page.has(from, Tag.capital)) return false
  if (page.has(from, Tag.adverb) && end - from <= 2) return false
  return page.has(from, Tag.capital | Tag.determiner | Tag.number) || page.isWord(from)
}

/** Says how or when it was said: "Lind, however, said", "Lind, speaking in Oslo, said". */
function isAside(page: Page, from: number, end: number): boolean {
  return (
    end > from &&
    page.has(
      from,
      Tag.adverb | Tag.preposition | Tag.ing | Tag.ed | Tag.opener | Tag.timeHead | Tag.subordinator | Tag.time,
    )
  )
}
