import type { EntityType } from '../../record/record.ts'
import { Ballot } from './ballot.ts'
import type { Candidate } from './candidates.ts'
import type { Page } from './page.ts'

const gaps: ReadonlySet<string> = new Set([' (', ') or ', ' or '])

/** "A (B)", "(B) or C": what one name is, the other is too. */
export function shareByDefinition(page: Page, found: readonly Candidate[], ballots: ReadonlyMap<string, Ballot>): void {
  for (const [k, a] of found.entries()) {
    const b = found[k + 1]
    if (b === undefined || a.weak || b.weak) continue
    const from = page.tokens.ends[a.end - 1] ?? 0
    const to = page.tokens.starts[b.first] ?? 0
    // The longest gap that defines has five characters.
    if (to - from > 5 || !gaps.has(page.tokens.folded.slice(from, to))) continue
    shareOrganisation(ballots.get(a.key), ballots.get(b.key))
  }
}

function shareOrganisation(left: Ballot | undefined, right: Ballot | undefined): void {
  if (left === undefined || right === undefined) return
  if (left.isOrganisation()) right.add('organisation', 3, 'definition')
  else if (right.isOrganisation()) left.add('organisation', 3, 'definition')
}

/** A family name alone is a person's where the article has the full name, "Al-Nujaba" an organisation likewise. */
export function shareByLastWord(found: readonly Candidate[], ballots: Map<string, Ballot>): void {
  const byLast = typesByLastWord(found, ballots)
  const shared = new Set<string>()
  for (const { key, weak } of found) {
    if (key.includes(' ') || shared.has(key)) continue
    const type = byLast.get(key)
    if (type === undefined || (type === 'organisation' && weak)) continue
    shared.add(key)
    const ballot = ballots.get(key) ?? new Ballot()
    ballots.set(key, ballot)
    ballot.add(type, type === 'person' ? 5 : 2, 'last-word')
  }
}

function typesByLastWord(found: readonly Candidate[], ballots: ReadonlyMap<string, Ballot>): Map<string, EntityType> {
  const byLast = new Map<string, EntityType>()
  for (const { key, weak } of found) {
    const space = key.lastIndexOf(' ')
    if (weak || space === -1) continue
    const last = key.slice(space + 1)
    const type = ballots.get(key)?.winner()
    if (type === 'person' || (type === 'organisation' && !byLast.has(last))) byLast.set(last, type)
  }
  return byLast
}

/** "Sada Velhan" beside the place Velhan: what holds a place's name and no given name is no person. */
export function shareByPlaceInside(found: readonly Candidate[], ballots: ReadonlyMap<string, Ballot>): void {
  for (const { key, weak } of found) {
    const ballot = ballots.get(key)
    if (weak || !key.includes(' ') || ballot === undefined || ballot.by !== 'shape') continue
    const holdsPlace = key.split(' ').some((word) => ballots.get(word)?.winner() === 'place')
    if (holdsPlace) ballot.add('organisation', 2, 'place-inside')
  }
}
