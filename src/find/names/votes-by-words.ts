import type { Ballot } from './ballot.ts'
import { phraseAt } from './cuts.ts'
import { type Page, Shape } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

const gazetteer = Class.country | Class.place | Class.organisation
const abstractEnding = /(?:tion|tions|ment|ing|ness|ance|ence|ism|ities|ity|ists|ers|ians|ics)$/
const descent: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'van', 'von'])
const kunya: ReadonlySet<string> = new Set(['abu', 'abd', 'umm'])

/** What the words of a name say about its type. */
export function voteByWords(page: Page, { first, end }: Run, ballot: Ballot): void {
  const phrase = phraseAt(page, first, end)
  if (phrase !== undefined && phrase.end === end) {
    ballot.add(phrase.type, 6, 'gazetteer')
    return
  }
  const isOne = end - first === 1 || (end - first === 2 && page.tokens.lower(first + 1) === "'")
  if (isOne) voteByWord(page, first, ballot)
  else {
    voteByEnds(page, first, end, ballot)
    voteByInner(page, first, end, ballot)
  }
}

function voteByWord(page: Page, i: number, ballot: Ballot): void {
  const isDoubtful = page.is(i, Class.ambiguous | Class.given | Class.common)
  if (page.is(i, Class.organisation)) ballot.add('organisation', isDoubtful ? 2 : 6, 'gazetteer')
  if (page.is(i, Class.country | Class.place)) ballot.add('place', isDoubtful ? 2 : 6, 'gazetteer')
  if (page.is(i, gazetteer)) return
  if (page.is(i, Class.given)) ballot.add('person', 1.5, 'given')
  if (page.is(i, Class.organisationHead)) ballot.add('organisation', 2, 'head')
  if (isAbbreviation(page, i)) ballot.add('organisation', 2, 'capitals')
}

/** Short and in capitals, and nowhere in the article written otherwise. */
function isAbbreviation(page: Page, i: number): boolean {
  const length = (page.tokens.ends[i] ?? 0) - (page.tokens.starts[i] ?? 0)
  return page.shapes[i] === Shape.capitals && length <= 6 && !page.mixed.has(page.tokens.lower(i))
}

/** "Ministry of …", "… Airport", "Harakat …", "Camp …": the first and the last word. */
function voteByEnds(page: Page, first: number, end: number, ballot: Ballot): void {
  const second = page.tokens.lower(first + 1)
  const opensOf = second === 'of' || second === 'for'
  const isGiven = page.is(first, Class.given) && !page.is(first, Class.country)
  if (isGiven) ballot.add('person', 3, 'given')
  if (page.is(end - 1, Class.organisationNoun)) ballot.add('organisation', 4, 'noun')
  else if (page.is(end - 1, Class.placeNoun)) ballot.add('place', isGiven ? 2 : 4, 'noun')
  if (page.is(first, Class.organisationNoun)) ballot.add('organisation', opensOf ? 5 : 1.5, 'noun')
  else if (page.is(first, Class.placeNoun) && (opensOf || isLabelled(page, first, end))) ballot.add('place', 4, 'noun')
  if (page.is(first, Class.organisationHead)) ballot.add('organisation', 4, 'head')
  if (page.is(first, Class.placeHead)) ballot.add('place', 2.5, 'head')
}

/** "Gate 2", "Pier B", "Camp IV". */
const isLabelled = (page: Page, first: number, end: number): boolean =>
  end - first === 2 && /^(?:\d{1,3}|.|[\ud800-\udbff].|[ivx]{1,4})$/.test(page.tokens.lower(end - 1))

function voteByInner(page: Page, first: number, end: number, ballot: Ballot): void {
  let unknown = 0
  for (let i = first; i < end; i++) {
    voteByOne(page, i, i === first, ballot)
    if (i === end - 1 && abstractEnding.test(page.tokens.lower(i))) ballot.add('organisation', 1, 'ending')
    else if (isUnknown(page, i)) unknown++
  }
  const words = end - first
  if (unknown === words && words <= 3) ballot.add('person', 1.5, 'shape')
  else if (unknown < words) ballot.add('organisation', 0.5, 'shape')
}

const known = Class.common | Class.organisationNoun | Class.placeNoun | gazetteer

const isUnknown = (page: Page, i: number): boolean =>
  !page.is(i, known) && !(page.is(i, Class.particle) && page.shapes[i] === Shape.small)

function voteByOne(page: Page, i: number, isFirst: boolean, ballot: Ballot): void {
  const word = page.tokens.lower(i)
  if (page.shapes[i] === Shape.small && descent.has(word)) ballot.add('person', 3, 'particle')
  if (word === '&') ballot.add('organisation', 3, 'ampersand')
  if (/^\p{L}\.$/u.test(word)) ballot.add('person', 2.5, 'initial')
  if (isFirst && kunya.has(word)) ballot.add('person', 2.5, 'particle')
  if (!isFirst && /^(?:al|el)-/.test(word)) ballot.add('person', 1, 'particle')
}
