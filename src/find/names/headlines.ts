import type { EntityType } from '../../record/record.ts'
import type { Candidate } from './candidates.ts'
import { creditStart } from './credits.ts'
import { phraseAt } from './cuts.ts'
import { keyOf, withoutArticle } from './key.ts'
import { type Page, Shape, Style } from './page.ts'
import { titleBefore } from './titles.ts'
import { Class } from './vocabulary.ts'

/** A name found where capitals say nothing, with the type that its evidence gives it. */
export interface HeadlineName extends Candidate {
  readonly type: EntityType
  readonly by: string
}

const gazetteer = Class.country | Class.place | Class.organisation
/** No name of a body is looked up in a headline beyond so many words. */
const longest = 8

/**
 * The names in headlines of Title Case and ALL CAPITALS: what the body names, what the gazetteer holds, and in
 * Title Case a given name with an unknown word after it.
 */
export function headlineNames(page: Page, known: ReadonlyMap<string, EntityType>): HeadlineName[] {
  const found: HeadlineName[] = []
  for (let s = 0; s < page.styles.length; s++) {
    const style = page.styles[s]
    if (style !== Style.titled && style !== Style.shouted) continue
    const from = page.tokens.firstOfSentence[s] ?? 0
    const to = creditStart(page, from, page.tokens.firstOfSentence[s + 1] ?? page.tokens.count)
    for (let i = from; i < to; i++) {
      if (!page.isCapital(i)) continue
      const name = nameAt(page, i, to, known, style === Style.shouted)
      if (name === undefined) continue
      found.push(name)
      i = name.end - 1
    }
  }
  return found
}

function nameAt(
  page: Page,
  i: number,
  to: number,
  known: ReadonlyMap<string, EntityType>,
  shouted: boolean,
): HeadlineName | undefined {
  const make = (end: number, type: EntityType, by: string): HeadlineName => {
    const run = { first: i, end }
    return { ...run, key: keyOf(page, run), title: titleBefore(page, run), weak: false, type, by }
  }
  const ofBody = fromBody(page, i, to, known)
  const phrase = phraseAt(page, i, to)
  if (ofBody !== undefined && ofBody.end >= (phrase?.end ?? 0)) return make(ofBody.end, ofBody.type, 'headline-body')
  if (phrase !== undefined) return make(phrase.end, phrase.type, 'headline-gazetteer')
  if (page.is(i, gazetteer) && !page.is(i, Class.common | Class.ambiguous | Class.function | Class.given)) {
    const isAcronym = page.tokens.lower(i).length <= 3
    if (!shouted && isAcronym && page.shapes[i] !== Shape.capitals) return undefined
    if (shouted && isAcronym && page.is(i, Class.function)) return undefined
    return make(i + 1, page.is(i, Class.organisation) ? 'organisation' : 'place', 'headline-gazetteer')
  }
  if (shouted) return undefined
  return fromGiven(page, i, to, make)
}

function fromBody(
  page: Page,
  i: number,
  to: number,
  known: ReadonlyMap<string, EntityType>,
): { end: number; type: EntityType } | undefined {
  let key = ''
  let best: { end: number; type: EntityType } | undefined
  for (let k = i; k < Math.min(to, i + longest); k++) {
    key += (key === '' ? '' : ' ') + withoutArticle(page.tokens.lower(k))
    const type = known.get(key)
    if (type !== undefined && page.isCapital(k)) best = { end: k + 1, type }
  }
  return best
}

function fromGiven(
  page: Page,
  i: number,
  to: number,
  make: (end: number, type: EntityType, by: string) => HeadlineName,
): HeadlineName | undefined {
  if (!page.is(i, Class.given) || page.is(i, Class.common | Class.function)) return undefined
  const next = i + 1
  const dictionary =
    Class.common | Class.function | Class.role | Class.roleModifier | Class.otherName | Class.demonym | Class.otherNoun
  if (
    next >= to ||
    !page.isCapital(next) ||
    page.is(next, dictionary | Class.organisationNoun | Class.organisationTrigger)
  )
    return undefined
  if (page.small.has(page.tokens.lower(next))) return undefined
  return make(next + 1, 'person', 'headline-given')
}
