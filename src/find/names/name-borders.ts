import type { EntityType } from '../../record/record.ts'
import { phraseAt } from './cuts.ts'
import type { TaggedName } from './name-labels.ts'
import { type Page, Shape } from './page.ts'
import type { RuleName } from './rule-names.ts'
import { Class } from './vocabulary.ts'

/** A name of the model with its borders put right, none where it is no name of ours. `ruled` holds the rules' names by their first token. */
export function withinBorders(
  page: Page,
  name: TaggedName,
  ruled: ReadonlyMap<number, RuleName>,
): TaggedName | undefined {
  const found = withoutPeople(page, trimmed(page, withApostrophe(page, name, ruled)), ruled)
  return isBearing(page, found) || isPeople(page, found) ? undefined : found
}

/** "The storm moved from North to South", "Central provinces": words of the language that place, no name among them. */
function isBearing(page: Page, { first, end, type }: TaggedName): boolean {
  if (type !== 'place' || (end - first > 1 && page.shapes[end - 1] !== Shape.small)) return false
  for (let i = first; i < end; i++) {
    const isPlaceWord = page.is(i, Class.placeBefore | Class.placeTrigger | Class.common)
    if (!isPlaceWord || page.is(i, Class.country | Class.place | Class.given)) return false
  }
  return true
}

/** "Iraqi" alone: no name of ours, unless it is a person's. */
function isPeople(page: Page, { first, end, type }: TaggedName): boolean {
  const other = Class.country | Class.place | Class.organisation
  return end - first === 1 && type !== 'person' && page.is(first, Class.demonym) && !page.is(first, other)
}

/**
 * A name without what only describes it: the small noun behind it ("… group", "… airbase"), a faith or a people at its
 * end.
 */
function trimmed(page: Page, { first, end, type }: TaggedName): TaggedName {
  if (isListed(page, first) && isEpithets(page, first + 1, end)) return { first, end: first + 1, type: 'organisation' }
  let last = end
  while (last - first > 1 && page.shapes[last - 1] === Shape.small && isDescribing(page, last - 1, type)) last--
  // A listed name goes without its article, wherever it stands; others may own theirs.
  const isArticle = page.tokens.lower(first) === 'the' && phraseAt(page, first + 1, last)?.end === last
  return { first: isArticle ? first + 1 : first, end: last, type }
}

/** "al-Mirfa'": an apostrophe that stands for a letter, where the rules saw that it closes no quotation. */
function withApostrophe(page: Page, name: TaggedName, ruled: ReadonlyMap<number, RuleName>): TaggedName {
  const end = name.end + 1
  return page.tokens.lower(name.end) === "'" && ruled.get(name.first)?.end === end ? { ...name, end } : name
}

/**
 * "Iraqi Asa'ib Ahl al-Haq": a people before a name, where the rules saw that it is no part of it. Before a noun ("Iraqi
 * Institute of Physics") they cut it off too often.
 */
function withoutPeople(page: Page, name: TaggedName, ruled: ReadonlyMap<number, RuleName>): TaggedName {
  const next = name.first + 1
  const rule = ruled.get(next)
  const isApart = page.is(name.first, Class.demonym) && rule?.end === name.end && rule.by !== 'noun'
  return isApart ? { ...name, first: next } : name
}

/** A small noun that tells what a name names. "Airport" is part of the name. */
function isDescribing(page: Page, i: number, type: EntityType): boolean {
  if (type === 'organisation') return page.is(i, Class.organisationTrigger | Class.triggerModifier)
  return type === 'place' && page.is(i, Class.placeNoun | Class.placeTrigger) && page.tokens.lower(i) !== 'airport'
}

const isListed = (page: Page, i: number): boolean =>
  page.is(i, Class.organisation) && !page.is(i, Class.ambiguous | Class.given | Class.common)

/** Words for a faith or a people, at least one. */
function isEpithets(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!page.is(i, Class.otherName | Class.demonym)) return false
  return from < to
}
