import type { FoundName } from '../../record/findings.ts'
import type { Page } from './page.ts'

/** Who may have done something or had it done to them: a name, or people by their nation. */
export type Party = Pick<FoundName, 'at' | 'title' | 'type'>

/** A name so near behind a nation's word is the party itself: "Israeli Prime Minister Ehud Barak". */
const titleReach = 5

/** The parties in some tokens, in their order; a place after "in" or "near" is where it happened, not a party. */
export function partiesIn(page: Page, first: number, end: number): readonly Party[] {
  const names = page
    .namesIn(first, end)
    .filter((name) => name.type !== 'place' || !page.words.locative.has(wordBefore(page, name)))
  return [...names, ...peoples(page, first, end)].sort((a, b) => a.at.start - b.at.start)
}

/** "Ugandan rebels", "Palestinians": a nation's word that belongs to no name. */
function peoples(page: Page, first: number, end: number): Party[] {
  const { tokens, words } = page
  const found: Party[] = []
  for (let i = first; i < end; i++) {
    if (page.isName(i) || !tokens.isCapitalised(i) || !words.demonyms.has(tokens.lower(i))) continue
    if (isTitleOfName(page, i, end)) continue
    found.push({ at: tokens.spanOf(i, i + 1), title: null, type: 'organisation' })
  }
  return found
}

function isTitleOfName(page: Page, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + titleReach); k++) {
    if (page.isName(k)) return true
    if (page.words.breaks.has(page.tokens.lower(k))) return false
  }
  return false
}

/** The word before a party, over an article or a title. */
export function wordBefore({ tokens }: Page, { at, title }: Party): string {
  const first = tokens.at(Math.min(at.start, title?.start ?? at.start))
  return tokens.lower(tokens.lower(first - 1) === 'the' ? first - 2 : first - 1)
}
