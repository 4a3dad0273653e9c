import type { EntityId, MarkId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import type { StoryStage, StoryView } from '../../record/stage.ts'
import { group } from '../group.ts'
import { alike, areApart, type SameStory } from './alike.ts'
import { eventOf } from './event.ts'
import { isDated, type Reads, type Told, toldIn } from './told.ts'
import { undatedGroups } from './undated.ts'
import { joinVague } from './vague.ts'

/**
 * The events of all articles, in order of time: mentions of one kind at compatible times, with parties,
 * places or words in common, are one event; "the attack" without a date joins the one event of its kind
 * that was told before it in its article, or is left out. What is told without any time is listed where two articles
 * of one story tell it.
 */
export const timeline: StoryStage<Reads, 'timeline'> = {
  scope: 'story',
  name: 'timeline',
  version: 5,
  reads: ['events', 'names', 'entities', 'published', 'tokens'],
  writes: 'timeline',
  run: (view) => {
    const told = view.articles.flatMap((article, order) => toldIn(article, order, view))
    const byId = new Map(told.map((one) => [one.id, one]))
    const sameStory = storiesOf(view)
    const matcher = {
      id: (one: Told) => one.id,
      keys: keysOf,
      alike: (a: Told, b: Told) => alike(a, b, sameStory),
      threshold: 0.5,
      apart: areApart,
    }
    const groups = group(told.filter(isDated), matcher, view.rulings)
    const members = groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    for (const [pointing, n] of pointers(told, groups)) members[n]?.push(pointing)
    const all = joinVague([...members, ...undatedGroups(told, sameStory, view.rulings)], sameStory, view.rulings)
    return all
      .filter(isWorthListing)
      .map((one) => eventOf(one.sort(byOrder)))
      .sort(byTime)
  },
}

/** What one article alone tells without any time is no event of the story's timeline. */
function isWorthListing(members: readonly Told[]): boolean {
  return members.some(isDated) || new Set(members.map(({ order }) => order)).size > 1
}

/**
 * Mentions meet where family and a month agree, or a day and a name; the months of a year are the most that a date can
 * span.
 */
function keysOf({ family, found, named }: Told): string[] {
  const [from = '', to = ''] = [found.earliest ?? found.latest, found.latest].map((day) => (day ?? '').slice(0, 7))
  const keys = [...named.keys()].map((entity) => `${found.latest} ${entity}`)
  for (let month = from; month <= to && keys.length < named.size + 13; month = next(month))
    keys.push(`${family} ${month}`)
  return keys
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number < 12
    ? `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`
    : `${String(year + 1).padStart(4, '0')}-01`
}

/** So many entities, one of them no place, make two articles tellers of one story. */
const entitiesInCommon = 3

function storiesOf(view: StoryView<Reads>): SameStory {
  const { ofName } = view.layer('entities')
  const entities = view.articles.map((article) => {
    const found = new Map<EntityId, boolean>()
    for (const { id, type } of article.layer('names')) {
      const entity = ofName.get(id)
      if (entity !== undefined) found.set(entity, type !== 'place' || found.get(entity) === true)
    }
    return found
  })
  const known = new Map<string, boolean>()
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const found = known.get(key) ?? shareStory(entities[a] ?? new Map(), entities[b] ?? new Map())
    known.set(key, found)
    return found
  }
}

function shareStory(a: ReadonlyMap<EntityId, boolean>, b: ReadonlyMap<EntityId, boolean>): boolean {
  const common = [...a.keys()].filter((entity) => b.has(entity))
  return common.length >= entitiesInCommon && common.some((entity) => a.get(entity) === true)
}

/** Mentions that point back, each with the number of its group: the only one of its family before it in its article. */
function pointers(told: readonly Told[], groups: readonly (readonly MarkId[])[]): (readonly [Told, number])[] {
  const groupOf = new Map(groups.flatMap((ids, n) => ids.map((id) => [id, n] as const)))
  /** The one group told so far, by article and family; `-1` where there were several. */
  const before = new Map<string, number>()
  const found: (readonly [Told, number])[] = []
  for (const one of told) {
    const key = `${one.order} ${one.family}`
    const known = before.get(key)
    const own = groupOf.get(one.id)
    if (own !== undefined) before.set(key, known === undefined || known === own ? own : -1)
    else if (known !== undefined && known >= 0 && pointsBack(one)) found.push([one, known])
  }
  return found
}

const pointsBack = ({ found, status }: Told): boolean => found.by === 'events/definite-noun' && status === 'happened'

const byOrder = (a: Told, b: Told): number => a.order - b.order || a.found.trigger.start - b.found.trigger.start

const byTime = (a: StoryEvent, b: StoryEvent): number => {
  const key = ({ earliest, latest, id }: StoryEvent): string =>
    `${earliest ?? latest ?? '9999'} ${latest ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
