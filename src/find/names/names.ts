import type { FoundName } from '../../record/findings.ts'
import type { ArticleText } from '../../record/article.ts'
import { markId } from '../../record/ids.ts'
import type { EntityType } from '../../record/record.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { fold } from '../../text/fold.ts'
import { Ballot } from './ballot.ts'
import { type Candidate, candidates } from './candidates.ts'
import { unlistedDemonyms } from './demonyms.ts'
import { datelinePlace } from './datelines.ts'
import { headlineNames } from './headlines.ts'
import { Page } from './page.ts'
import { type NameWords, Vocabulary } from './vocabulary.ts'
import { voteByContext, voteByWords } from './votes.ts'

/**
 * Finds the names of persons, organisations and places by rules and by what the article itself says of them:
 * capitalised runs, cut at titles and demonyms, typed by the votes of all their places. Demonyms, events,
 * months and faiths are no names; breadcrumbs, boilerplate and photo credits give none.
 */
export const names = (words: NameWords): ArticleStage<'tokens' | 'parts' | 'layout', 'names'> => {
  const vocabulary = new Vocabulary(words)
  return {
    scope: 'article',
    name: 'names',
    version: 1,
    reads: ['tokens', 'parts', 'layout'],
    writes: 'names',
    run: (view) => {
      const page = new Page(view.layer('tokens'), view.layer('parts'), vocabulary)
      const outlet = view.article.given.outlet ?? view.layer('layout').outlet?.name
      return namesOf(page, view.article, outlet === undefined ? '' : outletKey(outlet))
    },
  }
}

interface Typed extends Candidate {
  readonly type: EntityType
  readonly by: string
}

/** The outlet's name as the names of its article are compared. */
const outletKey = (outlet: string): string => fold(outlet).replace(/^the /, '').replace(/\s+/g, ' ').trim()

function namesOf(page: Page, article: ArticleText, outlet: string): FoundName[] {
  const all = candidates(page)
  const demonyms = unlistedDemonyms(page, all)
  const found = all.filter(({ key }) => !demonyms.has(key))
  const ballots = counted(page, found, outlet)
  for (const place of demonyms.values()) ballots.get(place)?.add('place', 3, 'demonym')
  for (const { key, weak } of found) if (!weak) ballots.get(key)?.settle()
  const known = new Map<string, EntityType>()
  const typed: Typed[] = []
  for (const candidate of found) {
    const ballot = ballots.get(candidate.key)
    const type = ballot?.winner()
    if (ballot === undefined || type === undefined) continue
    known.set(candidate.key, type)
    typed.push({ ...candidate, type, by: ballot.by })
  }
  typed.push(...headlineNames(page, known))
  return typed.sort((a, b) => a.first - b.first).map((name) => asFinding(page, name, article))
}

function asFinding(page: Page, { first, end, type, by, title }: Typed, article: ArticleText): FoundName {
  const at = page.tokens.spanOf(first, end)
  return { id: markId(article, 'names', [at]), at, by: `names/${by}`, type, title }
}

/** The votes for every key. A weak candidate is kept only where a name of several words holds its word. */
function counted(page: Page, found: readonly Candidate[], outlet: string): Map<string, Ballot> {
  const ballots = new Map<string, Ballot>()
  for (const candidate of found) {
    if (candidate.weak) continue
    let ballot = ballots.get(candidate.key)
    if (ballot === undefined) {
      ballot = new Ballot()
      ballots.set(candidate.key, ballot)
      voteByWords(page, candidate, ballot)
      if (candidate.key === outlet) ballot.add('organisation', 6, 'outlet')
    }
    voteByContext(page, candidate, ballot)
    if (datelinePlace(page, candidate)) ballot.add('place', 4, 'dateline')
  }
  shareByDefinition(page, found, ballots)
  shareByLastWord(found, ballots)
  shareByPlaceInside(found, ballots)
  return ballots
}

/** "A (B)", "(B) or C": what one name is, the other is too. */
function shareByDefinition(page: Page, found: readonly Candidate[], ballots: Map<string, Ballot>): void {
  for (let k = 0; k + 1 < found.length; k++) {
    const a = found[k]
    const b = found[k + 1]
    if (a === undefined || b === undefined || a.weak || b.weak) continue
    const gap = page.tokens.folded.slice(page.tokens.ends[a.end - 1], page.tokens.starts[b.first])
    if (gap !== ' (' && gap !== ') or ' && gap !== ' or ') continue
    const [left, right] = [ballots.get(a.key), ballots.get(b.key)]
    if (left === undefined || right === undefined) continue
    if (left.organisation >= 3 && left.winner() === 'organisation') right.add('organisation', 3, 'definition')
    else if (right.organisation >= 3 && right.winner() === 'organisation') left.add('organisation', 3, 'definition')
  }
}

/** A family name alone is a person's where the article has the full name, "Al-Nujaba" an organisation likewise. */
function shareByLastWord(found: readonly Candidate[], ballots: Map<string, Ballot>): void {
  const byLast = new Map<string, EntityType>()
  for (const { key, weak } of found) {
    const space = key.lastIndexOf(' ')
    if (weak || space === -1) continue
    const type = ballots.get(key)?.winner()
    if (type === 'person' || (type === 'organisation' && !byLast.has(key.slice(space + 1)))) byLast.set(key.slice(space + 1), type)
  }
  const shared = new Set<string>()
  for (const { key, weak } of found) {
    if (key.includes(' ') || shared.has(key)) continue
    const type = byLast.get(key)
    if (type === undefined || (type === 'organisation' && weak)) continue
    shared.add(key)
    let ballot = ballots.get(key)
    if (ballot === undefined) {
      ballot = new Ballot()
      ballots.set(key, ballot)
    }
    ballot.add(type, type === 'person' ? 5 : 2, 'last-word')
  }
}

/** "Sada Velhan" beside the place Velhan: what holds a place's name and no given name is no person. */
function shareByPlaceInside(found: readonly Candidate[], ballots: ReadonlyMap<string, Ballot>): void {
  for (const { key, weak } of found) {
    const ballot = ballots.get(key)
    if (weak || !key.includes(' ') || ballot === undefined || ballot.by !== 'shape') continue
    const holdsPlace = key.split(' ').some((word) => ballots.get(word)?.winner() === 'place')
    if (holdsPlace) ballot.add('organisation', 2, 'place-inside')
  }
}
