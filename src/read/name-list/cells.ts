import type { EntityType } from '../../record/record.ts'

/** The most characters of one name or title. */
const longestName = 200
/** The most spellings of one name. */
export const mostAliases = 100

/** What people may write for each type, folded. */
const types: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'person'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['place', 'place'],
])

/** The type that a cell names. */
export function typeIn(cell: string): EntityType | undefined {
  return types.get(cell.trim().toLowerCase())
}

/** Cells that hold several things part them by `|`; white space around and in them is single spaces. */
export function partsOf(cell: string): string[] {
  return cell.split('|').map((part) => part.replace(/\s+/g, ' ').trim())
}

/**
 * Why some text can be no name, as the end of a sentence; nothing where it can. Line breaks and tabs count as white
 * space; what steers a terminal or turns the direction of writing has no place in a name, and what a spreadsheet
 * would compute must not go on from here into one.
 */
export function whyNoName(text: string): string | undefined {
  if (text.length > longestName) return `“${shortened(text)}” is longer than ${longestName} characters; shorten it`
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text))
    return `“${shortened(text)}” holds a control character; take it out`
  if (/^[=+@-]/.test(text)) return `“${shortened(text)}” begins like a formula, not like a name; take the sign out`
  if (!/\p{L}/u.test(text)) return `“${shortened(text)}” has no letter; give a name`
  return undefined
}

/** The beginning of a cell as a message may show it: short, and with nothing that steers a terminal. */
export function shortened(text: string): string {
  const shown = text.slice(0, 40).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?')
  return text.length > 40 ? `${shown}…` : shown
}
