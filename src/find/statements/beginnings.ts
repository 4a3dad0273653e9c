import { type Group, takes, takesAnything } from './groups.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'
import { Frame } from './verbs.ts'

/** Whether a verb of this sort can have a content that begins with this token. */
export function mayBegin(page: Page, unit: Unit, group: Group, i: number): boolean {
  if (page.hides(unit, i)) return true
  if (!takesAnything(group)) return false
  if (!page.isSign(i, Sign.none, Sign.open, Sign.other)) return false
  const isNegated = page.has(i, Tag.negation) && page.word(i + 1) === 'to'
  if (page.word(i) === 'to' || isNegated) return takes(group, Frame.infinitive)
  if (page.word(i) === 'that' || page.has(i, Tag.questionWord)) return takes(group, Frame.clause | Frame.object)
  if (page.has(i, Tag.preposition | Tag.subordinator | Tag.conjunction) && !page.has(i, Tag.determiner))
    return mayBeginWithPreposition(page, group, i)
  if (page.has(i, Tag.auxiliary | Tag.modal)) return page.kindOf(i) === 'title'
  if (takes(group, Frame.object)) return true
  if (!takes(group, Frame.clause)) return false
  if (takes(group, Frame.marked)) return clauseFollows(page, unit, i)
  return group.lemma === 'say' || page.isHeadline(i) || verbFollows(page, unit, i)
}

/** "said in Oslo the plan …" begins no content, "said under the plan, taxes would rise" does. */
function mayBeginWithPreposition(page: Page, group: Group, i: number): boolean {
  if (group.particle !== '') return !page.has(i, Tag.conjunction)
  if (takes(group, Frame.hearer) && page.cues[group.head]?.verb.withParticle.has(page.word(i)) === true)
    return i > group.end
  const isCase = page.word(i) === 'in' && page.word(i + 1) === 'case'
  if (page.has(i + 1, Tag.number)) return takes(group, Frame.clause | Frame.object)
  return takes(group, Frame.clause) && (isCase || page.has(i, Tag.contentOpener))
}

/** Whether any verb comes in what would be the clause, or a number begins it: "reported heavy fog" tells nothing. */
function verbFollows(page: Page, unit: Unit, from: number): boolean {
  if (page.has(from, Tag.number)) return true
  for (let i = from + 1; i < unit.end && i - from < 25; i++) {
    if (page.hides(unit, i)) continue
    if (page.sign(i) === Sign.stop || page.sign(i) === Sign.semicolon) return false
    if (isVerbal(page, i) || page.has(i, Tag.possessive)) return true
  }
  return false
}

/** Whether a finite verb comes soon. */
export function clauseFollows(page: Page, unit: Unit, from: number): boolean {
  for (let i = from; i < unit.end && i - from < 12; i++) {
    if (page.hides(unit, i)) return false
    if (page.sign(i) === Sign.stop || page.sign(i) === Sign.semicolon) return false
    if (page.has(i, Tag.modal | Tag.finite | Tag.auxiliary) && i > from && !page.has(i, Tag.possessive)) return true
  }
  return false
}
