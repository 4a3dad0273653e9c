import type { EntityType } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { Ballot } from './ballot.ts'
import { type Candidate, candidates } from './candidates.ts'
import { datelinePlace } from './datelines.ts'
import { unlistedDemonyms } from './demonyms.ts'
import { headlineNames } from './headlines.ts'
import type { Page } from './page.ts'
import { shareByDefinition, shareByLastWord, shareByPlaceInside } from './sharing.ts'
import { voteByContext } from './votes-by-context.ts'
import { voteByWords } from './votes-by-words.ts'

/** A name as the rules have it. */
export interface RuleName extends Candidate {
  readonly type: EntityType
  /** The rule that spoke loudest for the type. */
  readonly by: string
  /** By how many votes the type won, whole and at most 7. */
  readonly margin: number
}

/** The outlet's name as the names of its article are compared. */
export const outletKey = (outlet: string): string => fold(outlet).replace(/^the /, '').replace(/\s+/g, ' ').trim()

/**
 * The names of an article by rules and by what the article itself says of them: capitalised runs, cut at titles and
 * demonyms, typed by the votes of all their places; in reading order, apart from each other. `outlet` is a name as
 * `outletKey` gives it, or empty.
 */
export function ruleNames(page: Page, outlet: string): RuleName[] {
  const all = candidates(page)
  const demonyms = unlistedDemonyms(page, all)
  const found = all.filter(({ key }) => !demonyms.has(key))
  const ballots = counted(page, found, outlet)
  for (const place of demonyms.values()) ballots.get(place)?.add('place', 3, 'demonym')
  for (const { key, weak } of found) if (!weak) ballots.get(key)?.settle()
  const known = new Map<string, EntityType>()
  const typed: RuleName[] = []
  for (const candidate of found) {
    const ballot = ballots.get(candidate.key)
    const type = ballot?.winner()
    if (ballot === undefined || type === undefined) continue
    known.set(candidate.key, type)
    typed.push({ ...candidate, type, by: ballot.by, margin: ballot.margin() })
  }
  for (const name of headlineNames(page, withFamilyNames(page, known))) typed.push({ ...name, margin: 0 })
  return typed.sort((a, b) => a.first - b.first)
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
