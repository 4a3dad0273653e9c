import type { Page } from './page.ts'
import { Tag } from './tags.ts'
import { Form } from './verbs.ts'

/** A word that carries a clause, as far as a list can tell. */
export function isVerbal(page: Page, i: number): boolean {
  if (page.has(i, Tag.finite | Tag.modal)) return !page.has(i, Tag.capital)
  if (page.has(i, Tag.auxiliary)) return !isPossessive(page, i)
  const cue = page.cues[i]
  if (cue !== undefined)
    return (
      (cue.forms & (Form.past | Form.third)) !== 0 &&
      !page.has(i - 1, Tag.article) &&
      !page.has(i, Tag.plural | Tag.capital)
    )
  return page.has(i, Tag.ed) && !page.has(i - 1, Tag.article | Tag.preposition) && !page.has(i, Tag.capital)
}

/** "Lind's claims", but "he's said". */
export function isPossessive(page: Page, i: number): boolean {
  if (!page.has(i, Tag.possessive)) return false
  return !page.has(i - 1, Tag.subjectPronoun) || page.word(i - 1) === 'who'
}
