import type { FoundFigure } from '../../record/findings.ts'
import { groupId, type MarkId } from '../../record/ids.ts'
import type { FigureGroup } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import { group } from '../group.ts'
import { type CountedThing, countedThing, type FigureGroupWords } from './counted-thing.ts'
import { agreementOf, extentOf, type HedgeSense } from './extent.ts'

type Reads = 'figures' | 'tokens' | 'names' | 'published'

/** Figures told more than this many days apart are not of the same time. */
const sameTime = 7

/**
 * Puts figures about one thing together, through all articles, and says how they agree: same noun (or one
 * of its class), same words of distinction, and, where one has no such words, a name in common around it.
 * They differ only where unit, thing and time are the same.
 */
export const figureGroups = (words: FigureGroupWords): StoryStage<Reads, 'figureGroups'> => ({
  scope: 'story',
  name: 'figure-groups',
  version: 1,
  reads: ['figures', 'tokens', 'names', 'published'],
  writes: 'figureGroups',
  run: (view) => {
    const told = view.articles.flatMap((article, order) => toldIn(article, order, words))
    const byId = new Map(told.map((one) => [one.id, one]))
    return group(told, matcher, view.rulings)
      .map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort(byOrder))
      .filter((members) => members.length > 1)
      .map((members) => groupOf(members, view, words))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
})

/** A figure with what is compared of it. */
interface Told {
  readonly id: MarkId
  readonly figure: FoundFigure
  readonly thing: CountedThing
  /** Names in the same sentence, folded. */
  readonly around: ReadonlySet<string>
  readonly order: number
}

function toldIn(article: ArticleView<Reads>, order: number, words: FigureGroupWords): Told[] {
  const tokens = article.layer('tokens')
  return article.layer('figures').flatMap((figure) => {
    const thing = countedThing(figure, tokens, words)
    // Small numbers count whatever is at hand ("two officials"); only a named thing makes them comparable.
    if (thing === undefined || (figure.high < 5 && thing.modifiers.size === 0)) return []
    return [{ id: figure.id, figure, thing, around: namesAround(article, figure, words), order }]
  })
}

function namesAround(article: ArticleView<Reads>, { at }: FoundFigure, words: FigureGroupWords): ReadonlySet<string> {
  const tokens = article.layer('tokens')
  const sentence = tokens.sentences[tokens.sentenceOf[tokens.at(at.start)] ?? 0] ?? at
  const names = article.layer('names').filter((name) => name.at.start >= sentence.start && name.at.end <= sentence.end)
  const folded = names.map((name) => tokens.folded.slice(name.at.start, name.at.end))
  return new Set(folded.map((name) => words.countries.get(name) ?? name))
}

const matcher = {
  id: (one: Told) => one.id,
  keys: (one: Told) => [`${one.thing.head} ${one.figure.unit}`],
  threshold: 0.5,
  alike: (a: Told, b: Told): number => {
    if (same(a.thing.modifiers, b.thing.modifiers))
      return a.thing.modifiers.size > 0 || meet(a.around, b.around) ? 1 : 0.4
    const [fuller, barer] = a.thing.modifiers.size >= b.thing.modifiers.size ? [a, b] : [b, a]
    // Without words of its own a figure takes its thing from the names beside it.
    const isNamed =
      barer.thing.modifiers.size === 0 && [...fuller.thing.modifiers].every((word) => barer.around.has(word))
    return isNamed ? 0.7 : 0
  },
}

function groupOf(members: readonly Told[], view: StoryView<Reads>, words: FigureGroupWords): FigureGroup {
  const fullest = members.reduce((best, one) => (one.thing.modifiers.size > best.thing.modifiers.size ? one : best))
  const article = view.articles[fullest.order]
  const counted = fullest.figure.counted
  const first = members[0] ?? fullest
  return {
    id: groupId('figure-group', first.id),
    counted: counted === null ? fullest.thing.head : (article?.article.text.slice(counted.start, counted.end) ?? ''),
    members: members.map(({ figure }) => figure.id),
    agreement: agreement(members, view, words),
  }
}

function agreement(
  members: readonly Told[],
  view: StoryView<Reads>,
  words: FigureGroupWords,
): FigureGroup['agreement'] {
  const told = members.map(({ figure, order }) => {
    const article = view.articles[order]
    const hedge =
      figure.hedge === null ? '' : (article?.layer('tokens').folded.slice(figure.hedge.start, figure.hedge.end) ?? '')
    return { low: figure.low, high: figure.high, ...extentOf(figure.low, figure.high, sense(hedge, figure, words)) }
  })
  const found = agreementOf(told)
  return found === 'conflict' && !isOneTime(members, view) ? 'not-comparable' : found
}

function sense(hedge: string, { low, high }: FoundFigure, words: FigureGroupWords): HedgeSense {
  if (hedge === '' || low !== high) return 'exact'
  if (words.above.has(hedge)) return 'above'
  if (words.below.has(hedge)) return 'below'
  return words.near.has(hedge) ? 'near' : 'exact'
}

/** Whether all articles came out within a week of each other, for all that is known. */
function isOneTime(members: readonly Told[], view: StoryView<Reads>): boolean {
  const days = members.map(({ order }) => view.articles[order]?.layer('published'))
  const earliest = days.map((day) => day?.earliest ?? null)
  const latest = days.map((day) => day?.latest ?? null)
  if (earliest.includes(null) || latest.includes(null)) return false
  const [first = ''] = [...earliest].map(String).sort()
  const last = [...latest].map(String).sort().at(-1) ?? ''
  return dayNumber(last) - dayNumber(first) <= sameTime
}

/** Days since the civil calendar's year 0; months taken from March, so that leap days end the year (Fliegel and Van Flandern 1968). */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word))
}

const byOrder = (a: Told, b: Told): number => a.order - b.order || a.figure.at.start - b.figure.at.start
