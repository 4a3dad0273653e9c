import { type Draft, draft } from './drafts.ts'
import type { Group } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import type { Unit } from './units.ts'

/** "what it calls a training role", "what is called a role": the name is the speaker's, the sentence the outlet's. */
export function naming(page: Page, unit: Unit, group: Group, namers: ReadonlySet<string>): Draft | undefined {
  if (!namers.has(group.lemma) || group.particle !== '') return undefined
  const isPassive = group.voice === 'passive' && page.word(group.first - 1) === 'what'
  const subject = isPassive ? undefined : subjectBefore(page, unit, group.first)
  const source = subject === undefined ? undefined : behindWhat(page, subject.source)
  if (!isPassive && source === undefined) return undefined
  const start = page.word(group.end) === 'as' ? group.end + 1 : group.end
  const content = nameFrom(page, unit, start)
  if (content === undefined) return undefined
  const one = draft('naming', unit, group, [{ first: group.first, end: start }], [content])
  if (source === undefined) return { ...one, kind: 'stance', certainty: 'unresolved' }
  return { ...one, kind: 'stance', source }
}

/** The subject of a clause that "what" opens; the word itself belongs to no source. */
function behindWhat(page: Page, { first, end }: Stretch): Stretch | undefined {
  if (page.word(first) === 'what') return first + 1 < end ? { first: first + 1, end } : undefined
  return page.word(first - 1) === 'what' ? { first, end } : undefined
}

function nameFrom(page: Page, unit: Unit, start: number): Stretch | undefined {
  const run = page.runAt(start)
  if (run !== undefined && run.first === start && unit.inside < 0) return { first: run.first, end: run.end }
  return nounPhraseFrom(page, unit, start)
}
