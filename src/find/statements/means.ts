import { adjunctsAfter } from './adjuncts.ts'
import { contentAfter } from './contents.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import type { Page } from './page.ts'
import { phraseAfterComma } from './phrases.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'
import { Frame } from './verbs.ts'

/** "Lind began by saying that …": what was done by saying is said by its subject; the cue holds both verbs. */
export function bySaying(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (group.voice !== 'ing' || page.word(group.first - 1) !== 'by' || !takes(group, Frame.clause)) return undefined
  const after = adjunctsAfter(page, unit, group, group.end)
  const content = contentAfter(page, unit, group, after.end)
  if (content === undefined) return undefined
  for (let i = group.first - 2; i > unit.first && group.first - i < 8; i--) {
    if (!page.isWord(i) || page.hides(unit, i)) return undefined
    if (!isVerbal(page, i)) continue
    const subject = subjectBefore(page, unit, i)
    if (subject === undefined) return undefined
    const cue = { first: i, end: group.end }
    return { ...draft('by-saying', unit, group, [cue], [content]), source: subject.source, when: after.when }
  }
  return undefined
}

/** "Calling the toll a trick, Lind left the hall": the participle before a main clause shares that one's subject. */
export function opening(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (group.voice !== 'ing' || group.particle !== '' || group.first - unit.first > 1) return undefined
  if (group.first > unit.first && !page.has(unit.first, Tag.conjunction | Tag.opener)) return undefined
  const after = adjunctsAfter(page, unit, group, group.end)
  const content = contentAfter(page, unit, group, after.end, true)
  if (content === undefined || page.sign(content.end) !== Sign.comma) return undefined
  const source = phraseAfterComma(page, unit, content.end)
  if (source === undefined) return undefined
  const made = draft('opening', unit, group, [{ first: group.first, end: group.end }], [content])
  return { ...made, source, addressee: after.hearer, when: after.when, certainty: 'inferred' }
}
