import type { Span } from '../../text/span.ts'
import { type Page, Shape } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

const head = Class.role | Class.rank | Class.honorific
const modifier = Class.roleModifier | Class.former | Class.demonym
const named = Class.country | Class.place | Class.organisation

/**
 * The title directly before a name: "Major General", "Iraqi Foreign Minister", "chief Pentagon spokesman".
 * It ends with a noun of office or rank; names and demonyms count only in front of one.
 */
export function titleBefore(page: Page, { first }: Run): Span | null {
  // A title stands in the sentence of its name, not at the end of the line above.
  const from = page.sentenceStart(first)
  if (first === from || !page.is(first - 1, head) || isAdjectival(page, first - 1)) return null
  let start = first - 1
  for (let i = first - 2; i >= from && first - i <= 8; i--) {
    const isTitle = page.is(i, head | modifier) && !page.is(i, Class.function & ~Class.former)
    const isOwner = page.isCapital(i) && (page.is(i, named) || page.shapes[i] === Shape.capitals)
    if (!isTitle && !isOwner) break
    start = i
  }
  return page.tokens.spanOf(start, first)
}

/** "the official Iraqi News Agency": an adjective, not an office. */
function isAdjectival(page: Page, i: number): boolean {
  const word = page.tokens.lower(i)
  return page.shapes[i] === Shape.small && (word === 'official' || word === 'executive' || word === 'representative')
}
