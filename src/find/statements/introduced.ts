import { clauseBefore } from './clause-before.ts'
import { type Draft, draft } from './drafts.ts'
import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/**
 * "Berg had a message for the crews: “Row home.”": a sentence that tells of somebody, a colon, and words in quotation
 * marks up to the sentence's end. The verb of a short clause and the colon are the cue; that these are the words of
 * the sentence's subject is inferred. With the colon at the sentence's end the quotation of the next paragraph is meant.
 */
export function introduced(page: Page, unit: Unit, drafts: readonly Draft[]): Draft | undefined {
  if (unit.inside >= 0) return undefined
  const colon = colonBeforeQuotation(page, unit)
  if (colon === -1 || isClaimed(drafts, unit, colon)) return undefined
  const clause = clauseBefore(page, unit, colon)
  const source = clause?.source ?? nameBefore(page, unit, colon)
  if (source === undefined || !canSpeak(page, source)) return undefined
  const verb = clause?.verb ?? colon
  const cue = { first: colon - verb < 7 ? verb : colon, end: colon + 1 }
  const content = colon + 1 < unit.end ? [{ first: colon + 1, end: page.runAt(colon + 1)?.end ?? unit.end }] : []
  return {
    ...draft('introduced', unit, null, [cue], content),
    source,
    certainty: 'inferred',
  }
}

/** The colon that the sentence ends with, or that a quotation to the sentence's end follows; else -1. */
function colonBeforeQuotation(page: Page, unit: Unit): number {
  const last = unit.end - 1
  if (page.sign(last) === Sign.colon && !page.hides(unit, last)) return page.isQuoted(unit.end) ? last : -1
  const run = page.runAt(last) ?? page.runAt(last - 1)
  if (run === undefined || run.end - run.first < 6 || run.first - 1 <= unit.first) return -1
  return page.sign(run.first - 1) === Sign.colon ? run.first - 1 : -1
}

/** Whether a statement of this unit, and these come last, has its cue or content there. */
function isClaimed(drafts: readonly Draft[], unit: Unit, colon: number): boolean {
  for (let k = drafts.length - 1; k >= 0; k--) {
    const one = drafts[k]
    if (one === undefined || one.unit !== unit) return false
    if (one.cue.some(({ end }) => end >= colon) || one.content.some(({ end }) => end > colon)) return true
  }
  return false
}

/** "Odd Berg: “…”" */
function nameBefore(page: Page, unit: Unit, colon: number): Stretch | undefined {
  if (colon - unit.first > 5) return undefined
  for (let i = unit.first; i < colon; i++) if (!page.has(i, Tag.capital)) return undefined
  return { first: unit.first, end: colon }
}

/** A pronoun for people or a phrase with a name: "it", "this" and "the plan" speak no words. */
function canSpeak(page: Page, { first, end }: Stretch): boolean {
  if (end === first + 1 && !page.has(first, Tag.capital)) return page.hints(first, Hint.person)
  if (page.has(first, Tag.subjectPronoun)) return end === first + 1 && page.hints(first, Hint.person)
  for (let i = first; i < end; i++) if (page.has(i, Tag.capital) && i > first) return true
  return end === first + 1
}
