import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/** "According to Lind, …" and "…, according to Lind"; not "according to schedule". */
export function according(page: Page, unit: Unit, i: number, notSources: ReadonlySet<string>): Draft | undefined {
  if (page.word(i) !== 'according' || page.word(i + 1) !== 'to' || i + 2 >= unit.end) return undefined
  const phrase = nounPhraseFrom(page, unit, i + 2)
  if (phrase === undefined || notSources.has(page.word(headOf(page, phrase)))) return undefined
  for (const source of [phrase, toLastComma(page, phrase)]) {
    const content = contentAround(page, unit, i, source)
    if (content.length > 0) return { ...draft('according', unit, null, [{ first: i, end: i + 2 }], content), source }
  }
  return undefined
}

/** "According to Lind, the gate creaks": where the phrase took all, what stands behind its last comma is told. */
function toLastComma(page: Page, { first, end }: Stretch): Stretch {
  for (let k = end - 1; k > first; k--) if (page.sign(k) === Sign.comma) return { first, end: k }
  return { first, end }
}

/** The last word of the phrase before its first preposition: "a certain timetable of the port". */
function headOf(page: Page, { first, end }: Stretch): number {
  let head = first
  while (
    head + 1 < end &&
    page.isWord(head + 1) &&
    !page.has(head + 1, Tag.preposition | Tag.relative | Tag.conjunction)
  )
    head++
  return head
}

function contentAround(page: Page, unit: Unit, i: number, source: Stretch): Stretch[] {
  let before = i
  while (before > unit.first && (page.sign(before - 1) === Sign.comma || page.sign(before - 1) === Sign.dash)) before--
  const isOpening = before - unit.first < 2
  const start = page.sign(source.end) === Sign.comma ? source.end + 1 : source.end
  const rest =
    page.sign(source.end) === Sign.comma && start < unit.end && (isOpening || isRest(page, start))
      ? [{ first: start, end: contentEnd(page, unit, start) }]
      : []
  if (isOpening) return rest
  return [{ first: unit.first, end: before }, ...rest]
}

function isRest(page: Page, start: number): boolean {
  return !page.has(start, Tag.relative | Tag.preposition | Tag.ing | Tag.conjunction | Tag.subordinator)
}
