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
  const time = timeEnd(page, doer?.end ?? group.end, unit.end)
  const when = time > (doer?.end ?? group.end) ? { first: doer?.end ?? group.end, end: time } : null
  const isOrder = page.word(time) === 'to' || (page.word(time) === 'not' && page.word(time + 1) === 'to')
  if (!(isOrder && group.kinds.has(Frame.infinitive)) && !(page.word(time) === 'that' && takes(group, Frame.clause)))
    return undefined
  if (time + 1 >= unit.end) return undefined
  const content = { first: time, end: contentEnd(page, unit, time, { isClause: !isOrder, isEmbedded: false }) }
  const made = draft('told-passive', unit, group, [{ first: group.first, end: group.end }], [content])
  return {
    ...made,
    source: doer ?? null,
    addressee: subject,
    when,
    certainty: doer === undefined ? 'unresolved' : 'explicit',
  }
}
