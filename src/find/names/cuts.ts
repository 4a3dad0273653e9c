import type { EntityType } from '../../record/record.ts'
import { type Page, Shape, Style } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

const title = Class.role | Class.rank | Class.honorific
const titleWord = title | Class.roleModifier | Class.former
const adjective = Class.demonym | Class.otherName
const noun = Class.organisationNoun | Class.placeNoun
const gazetteer = Class.country | Class.place | Class.organisation

/** The end of the gazetteer's longest name that begins at token `i`, with its type. */
export function phraseAt(
  page: Page,
  i: number,
  limit: number,
): { readonly end: number; readonly type: EntityType } | undefined {
  for (const { words, type } of page.vocabulary.phrasesFrom(page.tokens.lower(i))) {
    if (i + words.length > limit) continue
    let k = 1
    while (k < words.length && page.tokens.lower(i + k) === words[k]) k++
    if (k === words.length) return { end: i + k, type }
  }
  return undefined
}

/**
 * Takes a run of capitalised words apart into names: titles, ranks, demonyms and sentence openers are cut off,
 * "Iran President Hassan Rouhani" gives two. What is left may still turn out to be no name.
 */
export function cuts(page: Page, run: Run): Run[] {
  const found: Run[] = []
  let from = afterPortfolio(page, run)
  let i = from
  while (i < run.end) {
    const end = titleEnd(page, from, i, run.end)
    if (end === undefined) {
      i++
      continue
    }
    segment(page, { first: from, end: i }, found)
    from = end
    i = end
  }
  segment(page, { first: from, end: run.end }, found)
  return found
}

/** In "Minister of Defence Sergei Sorokin" the run begins with the office's field. */
function afterPortfolio(page: Page, { first, end }: Run): number {
  const before = page.tokens.lower(first - 1)
  if ((before !== 'of' && before !== 'for') || !page.is(first - 2, Class.role)) return first
  let i = first
  while (i < end && (page.is(i, Class.roleModifier) || isFieldWord.has(page.tokens.lower(i)))) i++
  return i
}

const isFieldWord: ReadonlySet<string> = new Set(['state', 'staff', 'affairs', 'and', 'welfare', 'services', 'works'])

/** Where the title that begins at token `i` ends, if there is one. */
function titleEnd(page: Page, from: number, i: number, limit: number): number | undefined {
  if (!page.is(i, titleWord) || phraseAt(page, i, limit) !== undefined) return undefined
  let last: number | undefined
  let j = i
  while (j < limit && page.is(j, titleWord)) {
    if (page.is(j, title)) last = j + 1
    j++
  }
  if (last === undefined) return undefined
  const isLone = last - i === 1
  // "Martin King", "Kata'ib Sayyid al-Shuhada": a word of rank that belongs to the name.
  if (isLone && i > from && page.is(i - 1, Class.given | Class.organisationHead) && !page.is(i, Class.role))
    return undefined
  if (isLone && page.is(i, Class.given) && !page.is(i + 1, Class.given)) return undefined
  // "General Staff", "Chief Executive Office".
  if (last < limit && page.is(last, Class.organisationNoun) && last + 1 === limit) return undefined
  return last
}

/** One stretch without titles. */
function segment(page: Page, { first, end }: Run, found: Run[]): void {
  let from = first
  while (from < end && !page.isCapital(from) && !page.is(from, Class.particle)) from++
  let to = end
  while (to > from && isLoose(page, to - 1)) to--
  if (from >= to) return
  const phrase = phraseAt(page, from, Math.max(to, Math.min(page.sentenceEnd(from), to + 3)))
  if (phrase !== undefined) {
    afterPhrase(page, { first: from, end: to }, phrase.end, found)
    return
  }
  if (isOpenerToDrop(page, from, to) || isAdjectiveToDrop(page, from, to)) {
    segment(page, { first: from + 1, end: to }, found)
    return
  }
  const next = splitAfterCountry(page, from, to)
  if (next === undefined) {
    const last = withAirport(page, from, withoutTrailing(page, from, to))
    if (last > from) found.push({ first: from, end: last })
    return
  }
  found.push({ first: from, end: next })
  segment(page, { first: next, end: to }, found)
}

const isLoose = (page: Page, i: number): boolean => /^[\][&]$/.test(page.tokens.lower(i))

function afterPhrase(page: Page, { first, end }: Run, phraseEnd: number, found: Run[]): void {
  if (phraseEnd >= end) {
    found.push({ first, end: phraseEnd })
    return
  }
  const last = withoutTrailing(page, first, end)
  // "South Africa Airways", "United Nations Security Council": the name goes on to its noun.
  if (last > phraseEnd && page.is(last - 1, noun)) {
    found.push({ first, end: last })
    return
  }
  found.push({ first, end: phraseEnd })
  segment(page, { first: phraseEnd, end }, found)
}

/** The first word of a sentence is capitalised whatever it is. */
function isOpenerToDrop(page: Page, i: number, end: number): boolean {
  if (page.is(i, Class.function) && !page.is(i, gazetteer)) return true
  if (!page.opens(i) || end - i === 1 || !page.is(i, Class.common)) return false
  if (page.is(i, Class.given | gazetteer)) return false
  return !page.is(headOf(page, i, end), noun) && !page.inside.has(page.tokens.lower(i))
}

/** "Iraqi", "Islamic", "Monday" before a name; kept where a noun of organisations or places closes it. */
function isAdjectiveToDrop(page: Page, i: number, end: number): boolean {
  if (!page.is(i, adjective) || page.is(i, gazetteer)) return false
  if (end - i === 1) return false
  const phrase = phraseAt(page, i + 1, end)
  if (phrase !== undefined && phrase.end === end) return true
  const head = headOf(page, i, end)
  if (!page.is(head, noun)) return !page.is(i, Class.given)
  // "Iraqi Ministry of Defence": an office's own name begins with its noun; "Communist Party of …" does not.
  return head === i + 1 && head < end - 1 && page.is(i, Class.demonym)
}

/** The noun that says what a name is: the last word, or the one before its first "of" or "for". */
export function headOf(page: Page, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) {
    const word = page.tokens.lower(i)
    if (word === 'of' || word === 'for') return i - 1
  }
  return end - 1
}

/** "Qadun airport": a city and the small noun name the airport. */
function withAirport(page: Page, first: number, end: number): number {
  const isCity = end - first === 1 && page.is(first, Class.place) && !page.is(first, Class.country)
  return isCity && page.tokens.lower(end) === 'airport' ? end + 1 : end
}

/** "Iran Hassan Rouhani", "Israel IDF": a country's name before another name. */
function splitAfterCountry(page: Page, i: number, end: number): number | undefined {
  if (end - i < 2 || !page.is(i, Class.country) || page.is(i, Class.ambiguous | Class.given)) return undefined
  if (page.is(end - 1, noun)) return undefined
  const isName = page.is(i + 1, Class.given | gazetteer) || page.shapes[i + 1] === Shape.capitals
  return isName ? i + 1 : undefined
}

/** The end of a name without demonyms, months and small words at its close ("Daesh Takfiri"). */
function withoutTrailing(page: Page, first: number, end: number): number {
  let last = end
  while (last > first) {
    const i = last - 1
    const isGiven = last - first > 1 && page.is(first, Class.given)
    if (page.tokens.lower(i) === "'") break
    const isEdge = page.is(i, adjective) && !page.is(i, gazetteer) && !isGiven && page.styleAt(i) === Style.plain
    if (!isEdge && page.shapes[i] !== Shape.small) break
    if (page.shapes[i] === Shape.small && page.tokens.lower(i - 1) === '-') break
    if (isEdge && last - first === 1) break
    last--
  }
  return last
}
