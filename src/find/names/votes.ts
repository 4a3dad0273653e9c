import { TokenKind } from '../../text/tokens.ts'
import type { Ballot } from './ballot.ts'
import { phraseAt } from './cuts.ts'
import { Shape, type Page } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

const gazetteer = Class.country | Class.place | Class.organisation
const abstractEnding = /(?:tion|tions|ment|ing|ness|ance|ence|ism|ities|ity|ists|ers|ians|ics)$/

/** What the words of a name say about its type. */
export function voteByWords(page: Page, { first, end }: Run, ballot: Ballot): void {
  const phrase = phraseAt(page, first, end)
  if (phrase !== undefined && phrase.end === end) {
    ballot.add(phrase.type, 6, 'gazetteer')
    return
  }
  if (end - first === 1) voteByWord(page, first, ballot)
  else voteBySeveral(page, first, end, ballot)
}

function voteByWord(page: Page, i: number, ballot: Ballot): void {
  const isDoubtful = page.is(i, Class.ambiguous | Class.given | Class.common)
  if (page.is(i, Class.organisation)) ballot.add('organisation', isDoubtful ? 2 : 6, 'gazetteer')
  if (page.is(i, Class.country | Class.place)) ballot.add('place', isDoubtful ? 2 : 6, 'gazetteer')
  if (page.is(i, gazetteer)) return
  if (page.is(i, Class.given)) ballot.add('person', 1.5, 'given')
  if (page.is(i, Class.organisationHead)) ballot.add('organisation', 2, 'head')
  const length = (page.tokens.ends[i] ?? 0) - (page.tokens.starts[i] ?? 0)
  if (page.shapes[i] === Shape.capitals && length <= 6 && !page.mixed.has(page.tokens.lower(i))) ballot.add('organisation', 2, 'capitals')
}

function voteBySeveral(page: Page, first: number, end: number, ballot: Ballot): void {
  const opensOf = page.tokens.lower(first + 1) === 'of' || page.tokens.lower(first + 1) === 'for'
  const isGiven = page.is(first, Class.given) && !page.is(first, Class.country)
  if (isGiven) ballot.add('person', 3, 'given')
  if (page.is(end - 1, Class.organisationNoun)) ballot.add('organisation', 4, 'noun')
  else if (page.is(end - 1, Class.placeNoun)) ballot.add('place', isGiven ? 2 : 4, 'noun')
  if (page.is(first, Class.organisationNoun)) ballot.add('organisation', opensOf ? 5 : 1.5, 'noun')
  else if (page.is(first, Class.placeNoun) && opensOf) ballot.add('place', 4, 'noun')
  if (page.is(first, Class.placeNoun) && end - first === 2 && isLabel(page, end - 1)) ballot.add('place', 4, 'noun')
  if (page.is(first, Class.organisationHead)) ballot.add('organisation', 4, 'head')
  if (page.is(first, Class.placeHead)) ballot.add('place', 2.5, 'head')
  let unknown = 0
  for (let i = first; i < end; i++) {
    const word = page.tokens.lower(i)
    if (page.is(i, Class.particle) && page.shapes[i] === Shape.small) {
      if (word === 'bin' || word === 'ibn' || word === 'bint' || word === 'van' || word === 'von') ballot.add('person', 3, 'particle')
      continue
    }
    if (word === '&') ballot.add('organisation', 3, 'ampersand')
    if (/^\p{L}\.$/u.test(word) && i < end - 1) ballot.add('person', 2.5, 'initial')
    if (i === first && (word === 'abu' || word === 'abd' || word === 'umm')) ballot.add('person', 2.5, 'particle')
    if (i > first && /^(?:al|el)-/.test(word)) ballot.add('person', 1, 'particle')
    if (i === end - 1 && abstractEnding.test(word)) ballot.add('organisation', 1, 'ending')
    else if (!page.is(i, Class.common | Class.organisationNoun | Class.placeNoun | gazetteer)) unknown++
  }
  const words = end - first
  if (unknown === words && words <= 3) ballot.add('person', 1.5, 'shape')
  else if (unknown < words) ballot.add('organisation', 0.5, 'shape')
}

/** "2", "B", "IV": what tells one gate from another. */
const isLabel = (page: Page, i: number): boolean => /^(?:\d{1,3}|.|[\ud800-\udbff].|[ivx]{1,4})$/.test(page.tokens.lower(i))

const adjectivalRoles: ReadonlySet<string> = new Set(['official', 'executive', 'representative', 'head', 'chief', 'lead'])
const placePrepositions: ReadonlyMap<string, number> = new Map([
  ['in', 1.5],
  ['near', 2],
  ['outside', 1.5],
  ['across', 1.5],
  ['throughout', 1.5],
  ['from', 0.6],
  ['at', 0.5],
  ['through', 0.5],
  ['off', 0.7],
  ['to', 0.3],
  ['northern', 2],
  ['southern', 2],
  ['eastern', 2],
  ['western', 2],
  ['central', 2],
])

/** What stands around a name says about its type. */
export function voteByContext(page: Page, run: Run, ballot: Ballot): void {
  const isKnown = run.end - run.first === 1 && page.is(run.first, gazetteer) && !page.is(run.first, Class.ambiguous)
  voteBefore(page, run, ballot, isKnown)
  voteAfter(page, run, ballot, isKnown)
}

function voteBefore(page: Page, { first, end }: Run, ballot: Ballot, isKnown: boolean): void {
  const from = page.sentenceStart(first)
  const one = first - 1
  if (one < from) return
  const word = page.tokens.lower(one)
  if (page.is(one, Class.role | Class.rank | Class.honorific) && !(page.shapes[one] === Shape.small && adjectivalRoles.has(word))) {
    if (!isKnown) ballot.add('person', page.is(one, Class.placeBefore) ? 1 : 5, 'title')
    return
  }
  const isNoun = page.shapes[one] === Shape.small && page.is(one, Class.organisationTrigger) && !page.is(one, Class.role)
  if (isNoun && !isKnown) ballot.add('organisation', 3, 'trigger')
  if (word === ',' && page.is(one - 1, Class.placeBefore) && page.tokens.lower(one - 2) === 'the') ballot.add('place', 3, 'before')
  if (word === 'on' && !isKnown) ballot.add('organisation', 0.8, 'before')
  if (word === 'of' && page.is(one - 1, Class.placeBefore)) ballot.add('place', isKnown ? 1 : 4, 'before')
  if (isKnown) return
  const weight = placePrepositions.get(word)
  if (weight !== undefined) ballot.add('place', weight, 'before')
  const isOf = word === 'of' || word === 'for' || (word === 'the' && /^(?:of|for)$/.test(page.tokens.lower(one - 1)))
  if (isOf && page.is(word === 'the' ? one - 2 : one - 1, Class.role)) ballot.add('organisation', 1.5, 'before')
  if (word === 'the' && end - first === 1) ballot.add('organisation', 0.4, 'article')
}

function voteAfter(page: Page, { first, end }: Run, ballot: Ballot, isKnown: boolean): void {
  const to = page.sentenceEnd(first)
  if (end >= to) return
  let next = end
  while (next < to && next < end + 2 && page.is(next, Class.triggerModifier) && page.shapes[next] === Shape.small) next++
  const isSmall = page.shapes[next] === Shape.small
  if (isSmall && page.is(next, Class.organisationTrigger) && !isKnown) ballot.add('organisation', 4, 'trigger')
  else if (page.shapes[end] === Shape.small && page.is(end, Class.placeTrigger) && !isKnown) ballot.add('place', 3, 'trigger')
  if (page.tokens.lower(end) === "'s" && !isKnown) voteAsOwner(page, end + 1, ballot)
  voteAfterSign(page, end, to, ballot)
}

const stateNouns: ReadonlySet<string> = new Set(
  'minister president premier ambassador parliament government capital army king economy imports exports deputies constitution currency'.split(' '),
)

/** "Ruritania's foreign minister", "Ruritania's imports": what states have. */
function voteAsOwner(page: Page, from: number, ballot: Ballot): void {
  for (let i = from; i < from + 3; i++) {
    if (stateNouns.has(page.tokens.lower(i))) return ballot.add('place', 2.5, 'owner')
    if (!page.is(i, Class.roleModifier | Class.common)) return
  }
}

function voteAfterSign(page: Page, end: number, to: number, ballot: Ballot): void {
  const word = page.tokens.lower(end)
  const after = page.tokens.lower(end + 1)
  if (word === 'who') ballot.add('person', 2, 'who')
  if (word === '-' && end + 1 < to) {
    if (after === 'based' || after === 'born') ballot.add('place', 2, 'compound')
    return
  }
  if (word !== ',') return
  if (after === 'who') ballot.add('person', 2, 'who')
  const isAge = page.tokens.kinds[end + 1] === TokenKind.number && /^\d\d$/.test(after) && page.tokens.lower(end + 2) === ','
  if (isAge) ballot.add('person', 3, 'age')
  if (/^(?:an?|the)$/.test(after)) voteByApposition(page, end + 2, to, ballot)
  if (page.is(end + 1, Class.country) && !page.is(end + 1, Class.ambiguous)) ballot.add('place', 0.8, 'list')
}

/** ", a city of 300,000", ", the state broadcaster,": the noun behind the comma. */
function voteByApposition(page: Page, from: number, to: number, ballot: Ballot): void {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (page.shapes[i] !== Shape.small || page.is(i, Class.function)) return
    const next = page.tokens.lower(i + 1)
    if (/^\p{Ll}/u.test(next) && !page.is(i + 1, Class.function)) continue
    if (page.is(i, Class.role)) ballot.add('person', 3, 'apposition')
    else if (page.is(i, Class.placeBefore)) ballot.add('place', 3, 'apposition')
    else if (page.is(i, Class.organisationTrigger)) ballot.add('organisation', 3, 'apposition')
    return
  }
}
