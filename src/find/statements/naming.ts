import { type Draft, draft } from './drafts.ts'
import type { Group } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
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

/** The subject of a clause that "what" opens; neither the word nor what stands before it belongs to the source. */
function behindWhat(page: Page, { first, end }: Stretch): Stretch | undefined {
  for (let i = end - 2; i >= first - 1; i--) if (page.word(i) === 'what') return { first: i + 1, end }
  return undefined
}

/** "a hall called the Barn was built": a name that goes on with the phrase, as a verb follows. */
export function namesInPassing(page: Page, unit: Unit, group: Group, namers: ReadonlySet<string>): boolean {
  if (!namers.has(group.lemma) || group.first !== group.head || !page.has(group.head, Tag.ed)) return false
  const first = page.has(group.end, Tag.article) ? group.end + 1 : group.end
  if (!page.has(first, Tag.capital) || page.has(group.head - 1, Tag.capital | Tag.subjectPronoun)) return false
  const name = nounPhraseFrom(page, unit, group.end)
  return name !== undefined && name.end < unit.end && page.has(name.end, verbs) && !page.hides(unit, name.end)
}

const verbs = Tag.auxiliary | Tag.modal | Tag.finite

function nameFrom(page: Page, unit: Unit, start: number): Stretch | undefined {
  const run = page.runAt(start)
  if (run !== undefined && run.first === start && unit.inside < 0) return { first: run.first, end: run.end }
  const phrase = nounPhraseFrom(page, unit, start)
  // "calls a “fair race”": what stands in quotation marks is the name itself.
  const quoted = phrase === undefined || unit.inside >= 0 ? undefined : page.runAt(phrase.end)
  return phrase !== undefined && quoted?.first === phrase.end ? { first: phrase.first, end: quoted.end } : phrase
}
