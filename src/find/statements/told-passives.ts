import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/**
 * "The crews were told by the council that …", "were urged to leave": the subject is the one who heard it. Who told
 * it stands behind "by"; else nobody is named, and the statement stays without a speaker.
 */
export function toldPassive(page: Page, unit: Unit, group: Group, subject: Stretch): Draft | undefined {
  if (!takes(group, Frame.hearer) || group.particle !== '') return undefined
  const doer = page.word(group.end) === 'by' ? nounPhraseFrom(page, unit, group.end + 1) : undefined
  const behind = doer?.end ?? group.end
  const start = timeEnd(page, behind, unit.end)
  const isOrder = isInfinitive(page, start)
  const fits = isOrder ? group.kinds.has(Frame.infinitive) : page.word(start) === 'that' && takes(group, Frame.clause)
  if (!fits || start + 1 >= unit.end) return undefined
  const content = { first: start, end: contentEnd(page, unit, start, { isClause: !isOrder, isEmbedded: false }) }
  const made = draft('told-passive', unit, group, [{ first: group.first, end: group.end }], [content])
  return {
    ...made,
    source: doer ?? null,
    addressee: subject,
    when: start > behind ? { first: behind, end: start } : null,
    certainty: doer === undefined ? 'unresolved' : 'explicit',
  }
}

/** "to leave", "not to leave". */
function isInfinitive(page: Page, i: number): boolean {
  return page.word(i) === 'to' || (page.word(i) === 'not' && page.word(i + 1) === 'to')
}
