import type { EntityType } from '../../record/record.ts'
import type { Occurrence } from './story-names.ts'

/** How much each rule of the names stage is worth when all articles vote on a name's type. */
const weights: ReadonlyMap<string, number> = new Map([
  ['listed', 100],
  ['gazetteer', 5],
  ['trigger', 4],
  ['noun', 4],
  ['head', 4],
  ['title', 4],
  ['definition', 3],
  ['last-word', 3],
  ['given', 3],
  ['age', 3],
  ['dateline', 3],
  ['before', 2],
  ['model', 2],
  ['capitals', 1.5],
  ['shape', 1],
  ['default', 0.2],
  ['unsure', 0],
])
const ofPeople = 1000

/** With less, a name stands once and nothing says what it is: it is left out. */
const least = 0.4

/**
 * The type of each name by the votes of all articles: what one article calls a group is no person in the next.
 * Gives the type by the name's key, and none for a lone word that nothing speaks for; a reviewer's word outweighs every rule. Ties go to the type first in the alphabet.
 */
export function storyTypes(articles: readonly (readonly Occurrence[])[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Record<EntityType, number>>()
  for (const occurrences of articles) {
    for (const { found, parts } of occurrences) {
      let vote = votes.get(parts.key)
      if (vote === undefined) {
        vote = { organisation: 0, person: 0, place: 0 }
        votes.set(parts.key, vote)
      }
      vote[found.type] += weightOf(found.by)
    }
  }
  const types = new Map<string, EntityType>()
  for (const [key, vote] of votes) {
    const best = Math.max(vote.organisation, vote.person, vote.place)
    if (best < least) continue
    for (const type of ['organisation', 'person', 'place'] as const) {
      if (vote[type] !== best) continue
      types.set(key, type)
      break
    }
  }
  return types
}

/** What rules were asked for; there are few, so it stays small. */
const known = new Map<string, number>()
/** A name that people wrote down may be by any rule: beyond so many the known ones are thrown away. */
const mostKnown = 1000

function weightOf(by: string): number {
  const weight = known.get(by)
  if (weight !== undefined) return weight
  const [stage, rule = ''] = by.split('/')
  const found = stage === 'names' ? (weights.get(rule) ?? (rule.startsWith('headline') ? 0.5 : 1)) : ofPeople
  if (known.size >= mostKnown) known.clear()
  known.set(by, found)
  return found
}
