import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'

/** The nearest verb before a place that has a subject, and this subject. */
interface ClauseBefore {
  readonly verb: number
  readonly source: Stretch
}

/** "Lind left the hall and told reporters …": "left" and its subject. Brackets are not looked into. */
export function clauseBefore(page: Page, unit: Unit, before: number): ClauseBefore | undefined {
  for (let i = before - 1; i > unit.first && before - i < 80; i--) {
    if (page.hides(unit, i) || page.sign(i) === Sign.semicolon) return undefined
    if (page.sign(i) === Sign.close) i = opening(page, unit, i)
    if (!isVerbal(page, i)) continue
    let verb = i
    while (verb > unit.first && page.has(verb - 1, Tag.auxiliary | Tag.modal | Tag.adverb | Tag.negation)) verb--
    const subject = subjectBefore(page, unit, verb)
    const isMain =
      subject !== undefined && subject.how !== 'relative' && !isSubordinate(page, unit, subject.source.first)
    if (isMain) return { verb, source: subject.source }
  }
  return undefined
}

/** "before the council voted, stressing that": who stresses is the subject of the main clause. */
function isSubordinate(page: Page, unit: Unit, first: number): boolean {
  return first - 1 > unit.first && page.has(first - 1, Tag.subordinator) && !page.hides(unit, first - 1)
}

function opening(page: Page, unit: Unit, close: number): number {
  for (let i = close - 1; i > unit.first && close - i < 20; i--) if (page.sign(i) === Sign.open) return i
  return close
}
