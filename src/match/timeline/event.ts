import type { ArticleSpan, Evidence } from '../../record/article.ts'
import { type EntityId, groupId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import { dayCount } from './day-count.ts'
import { labelOf } from './label.ts'
import { isDated, type Told } from './told.ts'

/** Puts the mentions of one event together; `members` in the story's order, where some are dated the event is. */
export function eventOf(members: readonly Told[]): StoryEvent {
  const told = members.filter(isDated)
  const dated = told.length > 0 ? told : members
  const [first] = dated
  if (first === undefined) throw new RangeError('An event without a mention')
  const sources = unique(members.flatMap((one) => one.sources))
  const targets = unique(members.flatMap((one) => one.targets)).filter((entity) => !sources.includes(entity))
  return {
    id: groupId('event', first.id),
    label: labelOf(dated),
    type: commonest(dated.map(({ found }) => found.type)),
    status: dated.some(({ status }) => status === 'happened') ? 'happened' : first.status,
    ...timeOf(dated),
    participants: [
      ...sources.map((entity) => ({ entity, role: 'source' as const })),
      ...targets.map((entity) => ({ entity, role: 'target' as const })),
    ],
    evidence: evidenceOf(members),
    by: ruleOf(first),
  }
}

function ruleOf(first: Told): string {
  if (!isDated(first)) return 'timeline/undated'
  return first.isDeadline ? 'timeline/deadline' : 'timeline/same-kind-and-time'
}

/** The narrowest interval told; what has only a deadline lies between the day it was first told and that. */
function timeOf(dated: readonly Told[]): { earliest: string | null; latest: string | null } {
  const narrowest = dated.reduce((best, one) => (width(one) < width(best) ? one : best))
  const { earliest, latest } = narrowest.found
  if (!narrowest.isDeadline) return { earliest, latest }
  const days = dated.flatMap(({ teller }) => teller.published.earliest ?? []).sort()
  const [told] = days
  return { earliest: told !== undefined && latest !== null && told <= latest ? told : null, latest }
}

function evidenceOf(members: readonly Told[]): Evidence {
  const places = members.map(({ found, teller }): ArticleSpan => ({ article: teller.article.id, ...found.at }))
  const distinct = new Map(places.map((place) => [`${place.article} ${place.start} ${place.end}`, place]))
  const [first, ...others] = distinct.values()
  if (first === undefined) throw new RangeError('An event without evidence')
  return [first, ...others]
}

function commonest(types: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  let best = types[0] ?? ''
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type
  return best
}

const width = ({ found }: Told): number => dayCount(found.latest) - dayCount(found.earliest ?? found.latest)

function unique(ids: readonly EntityId[]): EntityId[] {
  return [...new Set(ids)].sort()
}
