import type { Draft } from './drafts.ts'
import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import { isOutlet } from './outlets.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { occasionEnd, placeEnd } from './venues.ts'
import { isVerbal } from './verbal.ts'

/**
 * Where and when it was said, as far as the words before the speaker tell ("On Friday, Lind said", "Speaking at a
 * rally in Nord, Lind said"), and which hearers are a medium: "told Radio Nord" is a venue, "told reporters" none.
 */
export function settle(page: Page, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    hearers(page, one)
    if (one.inherits === null && one.by !== 'statements/naming') openings(page, one)
    endings(page, one)
  }
}

function hearers(page: Page, one: Draft): void {
  if (one.addressee === null || one.group?.particle !== '') return
  if (!isOutlet(page, one.addressee) && !isOccasion(page, one.addressee)) return
  const { first, end } = one.addressee
  one.venue = one.venue !== null && one.venue.first === end ? { first, end: one.venue.end } : { first, end }
  one.addressee = null
}

/** "told a press conference". */
function isOccasion(page: Page, { first, end }: Stretch): boolean {
  let head = first
  while (head + 1 < end && page.isWord(head + 1) && !page.has(head + 1, Tag.preposition)) head++
  return page.has(first, Tag.article) && page.has(head, Tag.venueNoun) && !page.has(head, Tag.capital)
}

function openings(page: Page, one: Draft): void {
  setting(page, one, one.unit.first, openingEnd(one))
  const { source, cue } = one
  const from = source?.end ?? 0
  const verb = cue[0]?.first ?? 0
  if (source !== null && verb > from && verb - from < 40) setting(page, one, from, verb)
}

/** Reads where, when and to whom from the words between two tokens. */
function setting(page: Page, one: Draft, from: number, limit: number): void {
  for (let i = from; i < limit; i++) {
    if (page.isQuoted(i) || isVerbal(page, i)) return
    const isStart = i === from || beginsOpening(page, one, i)
    const time = timeEnd(page, i, limit)
    if (time > i && (isStart || page.sign(time) === Sign.comma)) one.when ??= { first: i, end: time }
    if (!isStart) continue
    one.venue ??= placeFrom(page, one, i, limit)
    i = speakingTo(page, one, i, limit)
  }
}

/** Notes to whom somebody speaks in "Speaking to reporters"; gives back the last token that was read. */
function speakingTo(page: Page, one: Draft, i: number, limit: number): number {
  const heard = page.hints(i, Hint.speaking) ? addressed(page, one, i, limit) : null
  if (heard === null) return i
  if (isOutlet(page, heard)) one.venue ??= heard
  else one.addressee ??= heard
  return heard.end - 1
}

/** "at a rally in Nord", and what is addressed in "Addressing a rally in Nord". */
function placeFrom(page: Page, { unit }: Draft, i: number, limit: number): Stretch | null {
  const isAddress = page.word(i) === 'addressing' && i === unit.first
  const first = isAddress ? i + 1 : i
  const place = isAddress ? occasionEnd(page, unit, first) : placeEnd(page, unit, i)
  const end = Math.min(place, limit)
  return end > first && page.isWord(end - 1) ? { first, end } : null
}

/** "Speaking to reporters in Nord, Lind said", "Testifying before the committee": those who hear, if no venue is there. */
function addressed(page: Page, one: Draft, speaking: number, limit: number): Stretch | null {
  const next = page.word(speaking + 1)
  const isDirect = page.word(speaking) === 'addressing'
  if (!isDirect && next !== 'to' && next !== 'with' && next !== 'before') return null
  const first = isDirect ? speaking + 1 : speaking + 2
  const phrase = one.venue === null || !isDirect ? nounPhraseFrom(page, one.unit, first) : undefined
  let end = first
  const last = Math.min(phrase?.end ?? first, limit)
  while (end < last && page.isWord(end) && page.word(end) !== 'in' && page.word(end) !== 'on') end++
  return end > first ? { first, end } : null
}

/** "denied it in an interview with Radio Nord on Friday": what stands behind the content. */
function endings(page: Page, one: Draft): void {
  const start = one.content.at(-1)?.end ?? one.unit.end
  const place = placeEnd(page, one.unit, start)
  if (place > start) one.venue ??= { first: start, end: place }
  const time = timeEnd(page, place, one.unit.end)
  if (time > place && place > start) one.when ??= { first: place, end: time }
}

/** Where the words before the speaker end; at the unit's first token where they are no opening of this statement. */
function openingEnd({ unit, source, cue, content }: Draft): number {
  const limit = Math.min(source?.first ?? unit.end, cue[0]?.first ?? unit.end)
  const isOwn = limit - unit.first < 40 && content.every(({ first }) => first >= limit)
  return isOwn ? limit : unit.first
}

function beginsOpening(page: Page, { unit }: Draft, i: number): boolean {
  return (
    i === unit.first ||
    page.sign(i - 1) === Sign.comma ||
    page.has(i - 1, Tag.ing | Tag.opener | Tag.adverb) ||
    page.hints(i - 1, Hint.speaking)
  )
}
