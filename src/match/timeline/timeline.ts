import type { ArticleSpan, Evidence } from '../../record/article.ts'
import type { FoundEvent } from '../../record/findings.ts'
import { type EntityId, groupId, type MarkId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import { covers } from '../../text/span.ts'
import { group } from '../group.ts'

type Reads = 'events' | 'names' | 'entities' | 'published'

/**
 * The events of all articles: mentions of one type, on compatible days, with a participant or the word
 * itself in common, are one event; "the attack" without a date joins the event of its type told before it
 * in its article, or is left out. In order of time.
 */
export const timeline: StoryStage<Reads, 'timeline'> = {
  scope: 'story',
  name: 'timeline',
  version: 1,
  reads: ['events', 'names', 'entities', 'published'],
  writes: 'timeline',
  run: (view) => {
    const mentions = view.articles.flatMap((article, order) => mentionsIn(article, order, view))
    const byId = new Map(mentions.map((one) => [one.id, one]))
    return group(mentions.filter(isDated), matcher, view.rulings)
      .map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort(byOrder))
      .map((members) => eventOf(members, mentions))
      .sort(byTime)
  },
}

/** A mention of an event with what is compared of it. */
interface Told {
  readonly id: MarkId
  readonly found: FoundEvent
  readonly article: ArticleView<Reads>
  readonly order: number
  readonly word: string
  readonly sources: readonly EntityId[]
  readonly targets: readonly EntityId[]
}

function mentionsIn(article: ArticleView<Reads>, order: number, view: StoryView<Reads>): Told[] {
  const { ofName } = view.layer('entities')
  const entitiesIn = (places: FoundEvent['sources']): EntityId[] => {
    const names = article.layer('names').filter(({ at }) => places.some((place) => covers(place, at)))
    return [...new Set(names.flatMap(({ id }) => ofName.get(id) ?? []))]
  }
  return article.layer('events').map((found) => ({
    id: found.id,
    found,
    article,
    order,
    word: article.article.text.slice(found.trigger.start, found.trigger.end).toLowerCase().slice(0, 5),
    sources: entitiesIn(found.sources),
    targets: entitiesIn(found.targets),
  }))
}

const isDated = ({ found }: Told): boolean => found.earliest !== null && found.latest !== null

const matcher = {
  id: (one: Told) => one.id,
  keys: (one: Told) => [`${one.found.type} ${one.found.status}`],
  threshold: 0.5,
  alike: ({ found: a, ...one }: Told, { found: b, ...other }: Told): number => {
    if (!isCompatible(a, b)) return 0
    const shared = [...one.sources, ...one.targets].filter(
      (id) => other.sources.includes(id) || other.targets.includes(id),
    ).length
    const isSameDay = a.earliest === b.earliest && a.latest === b.latest && a.earliest === a.latest
    if (isSameDay) return 0.6 + (shared > 0 ? 0.3 : 0) + (one.word === other.word ? 0.1 : 0)
    return shared > 0 || one.word === other.word ? 0.5 + Math.min(0.09, shared * 0.03) : 0
  },
}

/** Whether one interval holds the other. */
function isCompatible(a: FoundEvent, b: FoundEvent): boolean {
  const [a0, a1, b0, b1] = [a.earliest ?? '', a.latest ?? '', b.earliest ?? '', b.latest ?? '']
  return (a0 <= b0 && b1 <= a1) || (b0 <= a0 && a1 <= b1)
}

function eventOf(dated: readonly Told[], all: readonly Told[]): StoryEvent {
  const members = [...dated, ...all.filter((one) => !isDated(one) && pointsBackTo(one, dated, all))].sort(byOrder)
  const fullest = dated.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const narrowest = dated.reduce((best, one) => (width(one) < width(best) ? one : best))
  const first = dated[0] ?? fullest
  return {
    id: groupId('event', first.id),
    label: labelOf(fullest),
    type: first.found.type,
    status: first.found.status,
    earliest: narrowest.found.earliest,
    latest: narrowest.found.latest,
    participants: [
      ...unique(members.flatMap(({ sources }) => sources)).map((entity) => ({ entity, role: 'source' as const })),
      ...unique(members.flatMap(({ targets }) => targets)).map((entity) => ({ entity, role: 'target' as const })),
    ],
    evidence: evidenceOf(members),
    by: 'timeline/same-type-and-time',
  }
}

/** An undated definite noun belongs to the dated event of its type that stands last before it in its article. */
function pointsBackTo(undated: Told, dated: readonly Told[], all: readonly Told[]): boolean {
  const before = all.filter(
    (one) =>
      isDated(one) &&
      one.order === undated.order &&
      one.found.type === undated.found.type &&
      one.found.trigger.start < undated.found.trigger.start,
  )
  const last = before.at(-1)
  return last !== undefined && dated.includes(last)
}

/** At most this many characters of the fullest mention stand for an event. */
const longestLabel = 120

function labelOf({ found, article }: Told): string {
  const words = article.article.text.slice(found.at.start, found.at.end).replace(/\s+/g, ' ')
  return words.length <= longestLabel ? words : `${words.slice(0, longestLabel - 1)}…`
}

function evidenceOf(members: readonly Told[]): Evidence {
  const [first, ...others] = members.map(
    ({ found, article }): ArticleSpan => ({ article: article.article.id, ...found.at }),
  )
  if (first === undefined) throw new RangeError('An event without evidence')
  return [first, ...others]
}

const weight = ({ sources, targets }: Told): number => sources.length + targets.length
const width = ({ found }: Told): number => dayCount(found.latest) - dayCount(found.earliest)
/** Good enough to compare widths: months as 31 days. */
const dayCount = (day: string | null): number => {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number)
  return year * 372 + month * 31 + date
}
const byOrder = (a: Told, b: Told): number => a.order - b.order || a.found.at.start - b.found.at.start
const byTime = (a: StoryEvent, b: StoryEvent): number => {
  const key = ({ earliest, latest, id }: StoryEvent): string => `${earliest ?? '9999'} ${latest ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}

function unique(ids: readonly EntityId[]): EntityId[] {
  return [...new Set(ids)].sort()
}
