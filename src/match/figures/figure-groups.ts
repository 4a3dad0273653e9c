import type { FigureGroupWords } from '../../lexicon/en/figure-group-words.ts'
import { groupId } from '../../record/ids.ts'
import type { FigureGroup } from '../../record/record.ts'
import type { StoryStage, StoryView } from '../../record/stage.ts'
import { covers } from '../../text/span.ts'
import { group } from '../group.ts'
import { agreementOf } from './agreement.ts'
import { alike, areTwoThings, type SameStory } from './alike.ts'
import { daysBetween } from './days-between.ts'
import { type Reads, type Told, toldIn } from './told.ts'

/**
 * Puts figures about one thing together, through all articles, and says how they agree. Same unit, same
 * noun (or one of its class), same words of distinction; articles that have no names in common are of
 * different stories, and their figures never meet.
 */
export const figureGroups = (words: FigureGroupWords): StoryStage<Reads, 'figureGroups'> => ({
  scope: 'story',
  name: 'figure-groups',
  version: 3,
  reads: ['figures', 'tokens', 'names', 'dates', 'published'],
  writes: 'figureGroups',
  run: (view) => {
    const told = view.articles.flatMap((article, order) => toldIn(article, order, words))
    const byId = new Map(told.map((one) => [one.id, one]))
    const sameStory = storiesOf(view, words)
    const matcher = {
      id: (one: Told) => one.id,
      keys: (one: Told) => [`${one.thing.head} ${one.unit}`],
      alike: (a: Told, b: Told) => alike(a, b, sameStory),
      threshold: 0.5,
      apart: areTwoThings,
    }
    return group(told, matcher, view.rulings)
      .map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort(byOrder))
      .filter((members) => members.length > 1)
      .map((members) => groupOf(members, view))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
})

/** So many names that are no country's make two articles tellers of one story. */
const namesInCommon = 2

/** Articles that came out more days apart must share this part of their names: a beat keeps its names through many stories. */
const longAgo = 45
const partInCommon = 0.3

function storiesOf(view: StoryView<Reads>, words: FigureGroupWords): SameStory {
  const names = view.articles.map((article) => {
    const folded = article.layer('names').map(({ at }) => article.layer('tokens').folded.slice(at.start, at.end))
    return new Set(folded.filter((name) => !words.countries.has(name)))
  })
  const known = new Map<string, boolean>()
  const areOne = (a: number, b: number): boolean => {
    const common = commonNames(names[a], names[b])
    if (common < namesInCommon) return false
    const apart = daysBetween(view.articles[a]?.layer('published'), view.articles[b]?.layer('published'))
    return apart <= longAgo || common >= partInCommon * Math.min(names[a]?.size ?? 0, names[b]?.size ?? 0)
  }
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const found = known.get(key) ?? areOne(a, b)
    known.set(key, found)
    return found
  }
}

function commonNames(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let count = 0
  for (const name of a) if (b.has(name)) count++
  return count
}

function groupOf(members: readonly Told[], view: StoryView<Reads>): FigureGroup {
  const fullest = members.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const text = view.articles[fullest.order]?.article.text ?? ''
  const { counted, at } = fullest.figure
  return {
    id: groupId('figure-group', members[0]?.id ?? fullest.id),
    counted: text.slice((counted ?? at).start, (counted ?? at).end).replace(/\s+/g, ' '),
    members: members.map(({ id }) => id),
    agreement: agreementOf(members, (order) => view.articles[order]?.layer('published')),
  }
}

/** The thing's name is best taken where it is told most closely, and within the figure's own words. */
function weight({ figure: { at, counted }, thing }: Told): number {
  const isOwn = counted !== null && covers(at, counted)
  return thing.modifiers.size + (isOwn ? 0.5 : 0) + (thing.saysHarm && isOwn ? 0.25 : 0)
}

const byOrder = (a: Told, b: Told): number => a.order - b.order || a.figure.at.start - b.figure.at.start
