import { type Adjuncts, adjunctsAfter } from './adjuncts.ts'
import { contentAfter, contentBefore } from './contents.ts'
import { type Draft, draft } from './drafts.ts'
import type { Group } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/** "Lind was quoted by the agency as saying that …": Lind speaks, through the agency. */
export function quotedAs(
  page: Page,
  unit: Unit,
  group: Group,
  subject: Stretch,
  saying: number,
  doer: Stretch | undefined,
): Draft | undefined {
  const speech: Group = { ...group, end: saying + 1, reading: { kind: 'speech', frames: Frame.clause } }
  const behind = page.word(saying + 1) === 'by' ? nounPhraseFrom(page, unit, saying + 2) : undefined
  const by = doer ?? behind
  const after = adjunctsAfter(page, unit, speech, behind?.end ?? saying + 1)
  const content = contentAfter(page, unit, speech, after.end) ?? contentBefore(page, unit, subject.first)
  if (content === undefined) return undefined
  const cue =
    doer === undefined ? [{ first: group.first, end: saying + 1 }] : [group, { first: saying - 1, end: saying + 1 }]
  const one = draft(
    'quoted-as',
    unit,
    group,
    cue.map(({ first, end }) => ({ first, end })),
    [content],
  )
  return {
    ...one,
    source: subject,
    relays: by === undefined ? [] : [by],
    kind: 'speech',
    when: after.when,
    venue: after.venue,
  }
}

/** "The agency quoted Lind as saying …", "“…,” the agency quoted Lind as saying". */
export function quoting(page: Page, unit: Unit, group: Group): Draft | undefined {
  if (group.voice !== 'finite' && group.voice !== 'ing') return undefined
  const speaker = nounPhraseFrom(page, unit, group.end)
  if (speaker === undefined) return undefined
  const as = page.sign(speaker.end) === Sign.comma ? speaker.end + 1 : speaker.end
  const saying = as + 1
  if (page.word(as) !== 'as' || page.cues[saying] === undefined || !page.has(saying, Tag.ing)) return undefined
  const speech: Group = { ...group, reading: { kind: 'speech', frames: Frame.clause } }
  const after = adjunctsAfter(page, unit, speech, saying + 1)
  const outlet = subjectBefore(page, unit, group.first)
  const content = contentAfter(page, unit, speech, after.end) ?? contentBefore(page, unit, outlet?.from ?? group.first)
  if (content === undefined) return undefined
  const cue = [
    { first: group.first, end: group.end },
    { first: as, end: saying + 1 },
  ]
  const relays = outlet === undefined ? [] : [outlet.source]
  return {
    ...draft('quoted-as', unit, group, cue, [content]),
    ...placed(after),
    source: speaker,
    relays,
    kind: 'speech',
  }
}

function placed({ when, venue }: Adjuncts): Pick<Draft, 'when' | 'venue'> {
  return { when, venue }
}
