import type { ArticleText } from '../../record/article.ts'
import type { FoundName } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { EntityType } from '../../record/record.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { fold } from '../../text/fold.ts'
import { Ballot } from './ballot.ts'
import { type Candidate, candidates } from './candidates.ts'
import { datelinePlace } from './datelines.ts'
import { unlistedDemonyms } from './demonyms.ts'
import { headlineNames } from './headlines.ts'
import { Page } from './page.ts'
import { shareByDefinition, shareByLastWord, shareByPlaceInside } from './sharing.ts'
import { type NameWords, Vocabulary } from './vocabulary.ts'
import { voteByContext } from './votes-by-context.ts'
import { voteByWords } from './votes-by-words.ts'

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
  typed.push(...headlineNames(page, withFamilyNames(page, known)))
  return typed.sort((a, b) => a.first - b.first).map((name) => asFinding(page, name, article))
}

/** A headline may give a person's family name alone, unless the article writes the word small as well. */
function withFamilyNames(page: Page, known: ReadonlyMap<string, EntityType>): ReadonlyMap<string, EntityType> {
  const found = new Map(known)
  for (const [key, type] of known) {
    const family = key.slice(key.lastIndexOf(' ') + 1)
    if (type === 'person' && !found.has(family) && !page.small.has(family)) found.set(family, 'person')
  }
  return found
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
