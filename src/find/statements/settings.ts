import type { Draft } from './drafts.ts'
import { timeEnd } from './openers.ts'
import { type Page, Sign } from './page.ts'
import { isOutlet } from './relays.ts'
import { isVerbal } from './subjects.ts'
import { Tag } from './tags.ts'
import { venueEnd } from './venues.ts'

/**
 * Where and when it was said, as far as the words before the speaker tell ("On Friday, Lind said", "Speaking at a
 * rally in Nord, Lind said"), and which hearers are a medium: "told Radio Nord" is a venue, "told reporters" none.
 */
export function settle(page: Page, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    hearers(page, one)
    openings(page, one)
  }
}

function hearers(page: Page, one: Draft): void {
  if (one.addressee === null || one.group?.particle !== '' || !isOutlet(page, one.addressee)) return
  const { first, end } = one.addressee
  one.venue = one.venue !== null && one.venue.first === end ? { first, end: one.venue.end } : { first, end }
  one.addressee = null
}

function openings(page: Page, one: Draft): void {
  const limit = openingEnd(one)
  for (let i = one.unit.first; i < limit; i++) {
    if (page.isQuoted(i) || isVerbal(page, i)) return
    const isStart = beginsOpening(page, one, i)
    const time = timeEnd(page, i, limit)
    if (time > i && (isStart || page.sign(time) === Sign.comma)) one.when ??= { first: i, end: time }
    const place = isStart ? Math.min(venueEnd(page, one.unit, i), limit) : i
    if (place > i && page.isWord(place - 1)) one.venue ??= { first: i, end: place }
  }
}

/** Where the words before the speaker end; at the unit's first token where they are no opening of this statement. */
function openingEnd({ unit, source, cue, within, content }: Draft): number {
  const limit = Math.min(source?.first ?? unit.end, cue[0]?.first ?? unit.end)
  const isOwn = within === null && limit - unit.first < 40 && content.every(({ first }) => first >= limit)
  return isOwn ? limit : unit.first
}

function beginsOpening(page: Page, { unit }: Draft, i: number): boolean {
  return i === unit.first || page.sign(i - 1) === Sign.comma || page.has(i - 1, Tag.ing | Tag.opener | Tag.adverb)
}
