import type { FigureGroupWords } from '../../lexicon/en/figure-group-words.ts'
import type { ArticleText } from '../../record/article.ts'
import { groupId, type MarkId } from '../../record/ids.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { FigureGroup } from '../../record/record.ts'
import type { StoryStage } from '../../record/stage.ts'
import { covers } from '../../text/span.ts'
import { groupLinked, type Matcher } from '../group.ts'
import { KeptLinks } from '../kept-links.ts'
import { agreementOf } from './agreement.ts'
import { alike, areTwoThings } from './alike.ts'
import { type ReadLayers, type Reads, type Told, toldIn } from './told.ts'

/**
 * Puts figures about one thing together, through all articles, and says how they agree. Same unit, same
 * noun (or one of its class), same words of distinction; articles that have no names in common are of
 * different stories, and their figures never meet.
 */
export const figureGroups = (words: FigureGroupWords): StoryStage<Reads, 'figureGroups'> => {
  const told = keptBy((...[article, ...layers]: readonly [ArticleText, ...ReadLayers]) =>
    toldIn(article, layers, words),
  )
  return {
    scope: 'story',
    name: 'figure-groups',
    version: 3,
    reads: ['figures', 'tokens', 'names', 'dates', 'published'],
    writes: 'figureGroups',
    run: (view) => {
      const pages = view.articles.map((one) =>
        told(
          one.article,
          one.layer('figures'),
          one.layer('tokens'),
          one.layer('names'),
          one.layer('dates'),
          one.layer('published'),
        ),
      )
      const byId = new Map(pages.flatMap((page) => page.map((one) => [one.id, one] as const)))
      const order = new Map(view.articles.map(({ article }, place) => [article, place]))
      const orderOf = ({ teller: { article } }: Told): number => order.get(article) ?? 0
      const links = view.recall('links', () => new KeptLinks(matcher)).among(pages)
      // What is like nothing is in no group.
      const linked = new Set([...links.flatMap(({ a, b }) => [a, b]), ...view.rulings.same.flat()])
      const items = [...linked].flatMap((id) => byId.get(id) ?? [])
      return groupLinked(items, links, matcher, view.rulings)
        .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
        .filter((members) => members.length > 1)
        .map((members) =>
          groupOf(members.sort((a, b) => orderOf(a) - orderOf(b) || a.figure.at.start - b.figure.at.start)),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    },
  }
}

const matcher: Matcher<Told, MarkId> = {
  id: ({ id }) => id,
  keys: ({ thing, unit }) => [`${thing.head} ${unit}`],
  alike,
  threshold: 0.5,
  apart: areTwoThings,
}

function groupOf(members: readonly Told[]): FigureGroup {
  const fullest = members.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const { text } = fullest.teller.article
  const { counted, at } = fullest.figure
  return {
    id: groupId('figure-group', members[0]?.id ?? fullest.id),
    counted: text.slice((counted ?? at).start, (counted ?? at).end).replace(/\s+/g, ' '),
    members: members.map(({ id }) => id),
    agreement: agreementOf(members),
  }
}

/** The thing's name is best taken where it is told most closely, and within the figure's own words. */
function weight({ figure: { at, counted }, thing }: Told): number {
  const isOwn = counted !== null && covers(at, counted)
  return thing.modifiers.size + (isOwn ? 0.5 : 0) + (thing.saysHarm && isOwn ? 0.25 : 0)
}
