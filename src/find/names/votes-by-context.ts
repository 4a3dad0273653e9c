import { TokenKind } from '../../text/tokens.ts'
import type { Ballot } from './ballot.ts'
import { type Page, Shape } from './page.ts'
import type { Run } from './runs.ts'
import { Class } from './vocabulary.ts'

const gazetteer = Class.country | Class.place | Class.organisation
const adjectivalRoles: ReadonlySet<string> = new Set([
  'official',
  'executive',
  'representative',
  'head',
  'chief',
  'lead',
])
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
  const one = first - 1
  if (one < page.sentenceStart(first)) return
  const word = page.tokens.lower(one)
  if (isTitle(page, one, word)) {
    voteByTitle(page, one, ballot, isKnown)
    return
  }
  if (word === 'of' && page.is(one - 1, Class.placeBefore)) ballot.add('place', isKnown ? 1 : 4, 'before')
  if (isKnown) return
  voteByNoun(page, one, word, ballot)
  ballot.add('place', placePrepositions.get(word) ?? 0, 'before')
  if (word === 'on') ballot.add('organisation', 0.8, 'before')
  if (end - first === 1 && word === 'the') ballot.add('organisation', 0.4, 'article')
}

function voteByTitle(page: Page, one: number, ballot: Ballot, isKnown: boolean): void {
  if (!isKnown) ballot.add('person', page.is(one, Class.placeBefore) ? 1 : 5, 'title')
}

function isTitle(page: Page, i: number, word: string): boolean {
  if (!page.is(i, Class.role | Class.rank | Class.honorific)) return false
  return page.shapes[i] !== Shape.small || !adjectivalRoles.has(word)
}

/** "the website NAME", "the capital, NAME", "spokesman for the NAME": the noun before it. */
function voteByNoun(page: Page, one: number, word: string, ballot: Ballot): void {
  const isNoun = page.shapes[one] === Shape.small && page.is(one, Class.organisationTrigger)
  if (isNoun && !page.is(one, Class.role)) ballot.add('organisation', 3, 'trigger')
  const isCapital = word === ',' && page.is(one - 1, Class.placeBefore) && page.tokens.lower(one - 2) === 'the'
  if (isCapital) ballot.add('place', 3, 'before')
  const of = word === 'the' ? one - 1 : one
  const isOf = page.tokens.lower(of) === 'of' || page.tokens.lower(of) === 'for'
  if (isOf && page.is(of - 1, Class.role)) ballot.add('organisation', 1.5, 'before')
}

function voteAfter(page: Page, { first, end }: Run, ballot: Ballot, isKnown: boolean): void {
  const to = page.sentenceEnd(first)
  if (end >= to) return
  if (!isKnown && isTriggered(page, end, to)) ballot.add('organisation', 4, 'trigger')
  else if (page.shapes[end] === Shape.small && page.is(end, Class.placeTrigger) && !isKnown)
    ballot.add('place', 3, 'trigger')
  if (page.tokens.lower(end) === "'s" && !isKnown) voteAsOwner(page, end + 1, ballot)
  voteAfterSign(page, end, to, ballot)
}

/** "NAME group", "NAME armed group", "NAME television news network". */
export function isTriggered(page: Page, end: number, to: number): boolean {
  // The name may be quoted: “NAME” group.
  const from = page.tokens.lower(end) === '"' ? end + 1 : end
  for (let i = from; i < Math.min(to, from + 3) && page.shapes[i] === Shape.small; i++) {
    if (page.is(i, Class.organisationTrigger)) return true
    if (!page.is(i, Class.triggerModifier)) return false
  }
  return false
}

const stateNouns: ReadonlySet<string> = new Set(
  'minister president premier ambassador parliament government capital army king economy imports exports deputies constitution currency'.split(
    ' ',
  ),
)

/** "Ruritania's foreign minister", "Ruritania's imports": what states have. */
function voteAsOwner(page: Page, from: number, ballot: Ballot): void {
  for (let i = from; i < from + 3; i++) {
    if (stateNouns.has(page.tokens.lower(i))) {
      ballot.add('place', 2.5, 'owner')
      return
    }
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
  const isAge =
    page.tokens.kinds[end + 1] === TokenKind.number && /^\d\d$/.test(after) && page.tokens.lower(end + 2) === ','
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
