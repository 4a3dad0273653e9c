import { TokenKind } from '../../text/tokens.ts'
import { headOf, phraseAt } from './cuts.ts'
import { type Page, Shape } from './page.ts'
import { Class } from './vocabulary.ts'

/** `weak`: a name only where another name of the article holds its word. */
export type Kept = 'kept' | 'weak' | undefined

const gazetteer = Class.country | Class.place | Class.organisation
const noun = Class.organisationNoun | Class.placeNoun
const addressed = Class.role | Class.rank | Class.honorific
const never = Class.function | Class.demonym | Class.otherName
const dictionary = Class.common | Class.roleModifier | addressed | Class.otherNoun | noun | never

/** Whether one capitalised word is a name. */
export function keepOne(page: Page, i: number): Kept {
  const length = (page.tokens.ends[i] ?? 0) - (page.tokens.starts[i] ?? 0)
  if (page.is(i, gazetteer)) return keepListed(page, i)
  if (page.is(i, Class.function | Class.demonym) || length < 2) return undefined
  const word = page.tokens.lower(i)
  const isAcronym = page.shapes[i] === Shape.capitals
  if (isAcronym && /\d$/.test(word)) return undefined
  if (page.is(i, Class.otherName | addressed)) return surnameOnly(page, i)
  if (page.is(i, Class.organisationNoun) && (page.inside.get(word) ?? 0) > 1 && isProper(page, i)) return 'kept'
  if (page.is(i, dictionary)) return isAcronym && !page.is(i, Class.common) ? 'weak' : surnameOnly(page, i)
  return keepUnlisted(page, i, word)
}

function keepUnlisted(page: Page, i: number, word: string): Kept {
  if (page.small.has(word) && !page.is(i, Class.given)) return 'weak'
  if (page.shapes[i] === Shape.particle) return 'kept'
  return page.opens(i) && !page.inside.has(word) ? 'weak' : 'kept'
}

/** A word of the gazetteer that may be a word of the language as well ("US", "Reading", "Shell"). */
function keepListed(page: Page, i: number): Kept {
  if (isSum(page, i)) return undefined
  const isShort = page.tokens.lower(i).length < 3 && page.shapes[i] === Shape.capital
  const isDoubtful = isShort || page.is(i, Class.common | Class.function | Class.otherName)
  if (!isDoubtful || page.shapes[i] === Shape.capitals) return 'kept'
  return isProper(page, i) ? 'kept' : undefined
}

/** "the Senate": a word of the language that this article never writes small, seen where a capital tells. */
function isProper(page: Page, i: number): boolean {
  const word = page.tokens.lower(i)
  return page.is(i, Class.organisation | Class.organisationNoun) && page.inside.has(word) && !page.small.has(word)
}

/** "US$5 million". */
const isSum = (page: Page, i: number): boolean =>
  page.tokens.lower(i + 1) === '$' && page.tokens.starts[i + 1] === page.tokens.ends[i]

/** A word of the language can still be somebody's family name. */
const surnameOnly = (page: Page, i: number): Kept => (page.shapes[i] === Shape.capital ? 'weak' : undefined)

/** Whether several words are a name: one that no dictionary holds, or a noun of organisations or places at their head. */
export function keepSeveral(page: Page, first: number, end: number): Kept {
  const last = end - 1
  const isEvent = page.is(last, Class.otherNoun) && !page.is(last, noun | gazetteer)
  if (isEvent && !page.is(first, Class.given)) return undefined
  if (page.is(first, Class.given | gazetteer) || !isAllKnown(page, first, end)) return 'kept'
  if (phraseAt(page, first, end)?.end === end) return 'kept'
  if (page.is(first, Class.placeNoun) && page.tokens.kinds[last] === TokenKind.number) return 'kept'
  if (!page.is(headOf(page, first, end), noun)) return undefined
  return page.opens(first) ? 'weak' : 'kept'
}

function isAllKnown(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (page.isCapital(i) && !page.is(i, dictionary)) return false
  return true
}
