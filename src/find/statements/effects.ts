import { contentEnd } from './cuts.ts'
import type { Draft } from './drafts.ts'
import { type Group, takes } from './groups.ts'
import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { Frame } from './verbs.ts'

/**
 * "announced a plan on Monday, enabling crews to row at night": what the thing announced does is announced with it; what
 * others did about it ("…, sparking protests") is the outlet's.
 */
export function addEffects(page: Page, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const [thing] = one.content
    if (thing === undefined || one.content.length > 1 || !announcesThing(page, one.group, thing)) continue
    const time = timeBeforeParticiple(page, one, thing)
    if (time === undefined) continue
    const verb = time.end + 1
    one.content = [{ first: thing.first, end: time.first }]
    if (time.end > time.first) one.when ??= time
    if (page.cues[verb] === undefined && !page.hints(verb, Hint.reaction))
      one.content.push({ first: verb, end: contentEnd(page, one.unit, verb) })
  }
}

/** "announced a plan", not "announced that". */
function announcesThing(page: Page, group: Group | null, { first }: Stretch): boolean {
  if (group === null || group.lemma !== 'announce' || !takes(group, Frame.object)) return false
  return page.has(first, Tag.article) && page.word(first).startsWith('a')
}

/** The time within or behind the thing announced, or the empty place, that a comma and a participle follow. */
function timeBeforeParticiple(page: Page, { unit }: Draft, { first, end }: Stretch): Stretch | undefined {
  for (let i = first + 1; i <= end; i++) {
    const time = timeEnd(page, i, unit.end)
    const isFollowed = page.sign(time) === Sign.comma && time + 1 < unit.end && page.has(time + 1, Tag.ing)
    if (isFollowed && !page.hides(unit, time) && (time > i || i === end)) return { first: i, end: time }
  }
  return undefined
}
