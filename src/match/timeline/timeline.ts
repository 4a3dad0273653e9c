import type { ArticleText } from '../../record/article.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import { keptBy, keptByItems, sameList } from '../../record/kept-by.ts'
import type { StoryEvent } from '../../record/record.ts'
import type { StoryStage, StoryView } from '../../record/stage.ts'
import { groupLinked, type Matcher } from '../group.ts'
import { KeptLinks } from '../kept-links.ts'
import { alike, areApart } from './alike.ts'
import { eventOf } from './event.ts'
import { isDated, type ReadLayers, type Reads, type Told, toldIn } from './told.ts'
import { isUndated, undatedMatcher } from './undated.ts'
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
    const pages = pagesOf(view)
    const dated = grouped(view, 'dated', datedMatcher, pages)
    const undated = grouped(view, 'undated', undatedMatcher, pages)
    for (const [pointing, n] of pointers(pages, dated)) dated[n]?.push(pointing)
    const order = new Map(view.articles.map(({ article }, place) => [article, place]))
    const placeOf = ({ teller }: Told): number => order.get(teller.article) ?? 0
    return joinVague([...dated, ...undated], view.rulings)
      .filter(isWorthListing)
      .map((one) => event(one.sort((a, b) => placeOf(a) - placeOf(b) || a.found.trigger.start - b.found.trigger.start)))
      .sort(byTime)
  },
}

/** The mentions of one article, in its order. */
interface Page {
  readonly all: readonly Told[]
  readonly dated: readonly Told[]
  readonly undated: readonly Told[]
}

const page = keptBy((...[article, ...layers]: readonly [ArticleText, ...ReadLayers]): Page => {
  const all = toldIn(article, layers)
  return { all, dated: all.filter(isDated), undated: all.filter(isUndated) }
})

const sameEntities = sameList<EntityId | undefined>()

function pagesOf(view: StoryView<Reads>): Page[] {
  const { ofName } = view.layer('entities')
  return view.articles.map((one) => {
    const names = one.layer('names')
    const entities = sameEntities(
      one.article,
      names.map(({ id }) => ofName.get(id)),
    )
    return page(one.article, one.layer('events'), names, one.layer('tokens'), one.layer('published'), entities)
  })
}

const datedMatcher: Matcher<Told, MarkId> = {
  id: ({ id }) => id,
  keys: keysOf,
  alike,
  threshold: 0.5,
  apart: areApart,
}

function grouped(
  view: StoryView<Reads>,
  kind: 'dated' | 'undated',
  matcher: Matcher<Told, MarkId>,
  pages: readonly Page[],
): Told[][] {
  const lists = pages.map((one) => one[kind])
  const all = lists.flat()
  const byId = new Map(all.map((one) => [one.id, one]))
  const links = view.recall(kind, () => new KeptLinks(matcher)).among(lists)
  return groupLinked(all, links, matcher, view.rulings).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}

const event = keptByItems(eventOf)

/** What one article alone tells without any time is no event of the story's timeline. */
function isWorthListing(members: readonly Told[]): boolean {
  const [first] = members
  return members.some(isDated) || members.some(({ teller }) => teller !== first?.teller)
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

/** Mentions that point back, each with the number of its group: the only one of its family before it in its article. */
function pointers(pages: readonly Page[], groups: readonly (readonly Told[])[]): (readonly [Told, number])[] {
  const groupOf = new Map(groups.flatMap((members, n) => members.map(({ id }) => [id, n] as const)))
  return pages.flatMap(({ all }) => pointersIn(all, groupOf))
}

function pointersIn(told: readonly Told[], groupOf: ReadonlyMap<MarkId, number>): (readonly [Told, number])[] {
  /** The one group told so far, by family; `-1` where there were several. */
  const before = new Map<string, number>()
  const found: (readonly [Told, number])[] = []
  for (const one of told) {
    const known = before.get(one.family)
    const own = groupOf.get(one.id)
    if (own !== undefined) before.set(one.family, known === undefined || known === own ? own : -1)
    else if (known !== undefined && known >= 0 && pointsBack(one)) found.push([one, known])
  }
  return found
}

const pointsBack = ({ found, status }: Told): boolean => found.by === 'events/definite-noun' && status === 'happened'

const byTime = (a: StoryEvent, b: StoryEvent): number => {
  const key = ({ earliest, latest, id }: StoryEvent): string =>
    `${earliest ?? latest ?? '9999'} ${latest ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
