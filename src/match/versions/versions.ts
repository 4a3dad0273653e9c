import type { ArticleId } from '../../record/ids.ts'
import { groupId } from '../../record/ids.ts'
import type { Reuse, VersionRule } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import { daysOf } from '../stories/days.ts'
import { gap } from '../stories/likeness.ts'
import { plainAddress } from './same-address.ts'
import { isSameText } from './same-text.ts'

type Reads = 'tokens' | 'parts' | 'layout' | 'published' | 'reuse'
type Article = ArticleView<Reads>

/** Days that may lie between two versions that are told by their text alone; later, an outlet tells it again. */
const mostDays = 3

/**
 * Finds articles that are one article come out more than once: under one address, or in one outlet within a few days with nearly
 * the same headline and body. Each pair is told by these two alone. A text that comes again under its own id is no second
 * article at all (`story/revisions.ts`).
 */
export const versions: StoryStage<Reads, 'versions'> = {
  scope: 'story',
  name: 'versions',
  version: 1,
  reads: ['tokens', 'parts', 'layout', 'published', 'reuse'],
  writes: 'versions',
  run: (view) => {
    const order = new Map(view.articles.map(({ article }, i) => [article.id, i]))
    const shared = byPair(view.layer('reuse'))
    const joined = [...sameAddress(view.articles), ...sameText(view, shared)].sort(
      (x, y) => at(order, x) - at(order, y),
    )
    return groups(joined, view).map(([first, second, ...others]) => {
      const members = new Set([first, second, ...others])
      return {
        id: groupId('versions', first),
        articles: [first, second, ...others],
        joined: joined.filter(({ a }) => members.has(a)),
        passages: view.layer('reuse').filter(({ a, b }) => members.has(a.article) && members.has(b.article)),
      }
    })
  },
}

interface Joined {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly by: VersionRule
}

function at(order: ReadonlyMap<ArticleId, number>, { a, b }: Joined): number {
  return (order.get(a) ?? 0) * order.size + (order.get(b) ?? 0)
}

/** Each article with the earliest that has its address. */
function sameAddress(articles: readonly Article[]): Joined[] {
  const earliest = new Map<string, ArticleId>()
  return articles.flatMap(({ article: { id, given } }): Joined[] => {
    const address = plainAddress(given.url)
    if (address === null) return []
    const a = earliest.get(address)
    if (a === undefined) earliest.set(address, id)
    return a === undefined ? [] : [{ a, b: id, by: 'same-address' }]
  })
}

function sameText({ articles }: StoryView<Reads>, shared: ReadonlyMap<string, readonly Reuse[]>): Joined[] {
  const byId = new Map(articles.map((one) => [one.article.id, one]))
  return [...shared.values()].flatMap((passages): Joined[] => {
    const [first] = passages
    const [a, b] = [byId.get(first?.a.article as ArticleId), byId.get(first?.b.article as ArticleId)]
    if (a === undefined || b === undefined || !isOneOutlet(a, b)) return []
    if (gap(daysOf(a.layer('published')), daysOf(b.layer('published'))) > mostDays) return []
    const told = [a, b].map((one) => ({ tokens: one.layer('tokens'), parts: one.layer('parts') }))
    const [one, other] = told
    if (one === undefined || other === undefined || !isSameText(one, other, passages)) return []
    return plainAddress(a.article.given.url) !== null &&
      plainAddress(a.article.given.url) === plainAddress(b.article.given.url)
      ? []
      : [{ a: a.article.id, b: b.article.id, by: 'same-text' }]
  })
}

/** One outlet, as far as anybody tells; of articles that tell none, only the same text is one article. */
function isOneOutlet(a: Article, b: Article): boolean {
  const [one, other] = [outletOf(a), outletOf(b)]
  return one === other && (one !== null || a.article.textId === b.article.textId)
}

function outletOf(one: Article): string | null {
  return one.article.given.outlet ?? one.layer('layout').outlet?.name ?? null
}

/** The copied and edited passages of each two articles. */
function byPair(reuse: readonly Reuse[]): ReadonlyMap<string, readonly Reuse[]> {
  const pairs = new Map<string, Reuse[]>()
  for (const one of reuse) {
    if (one.kind === 'paraphrase') continue
    const key = JSON.stringify([one.a.article, one.b.article])
    const list = pairs.get(key)
    if (list === undefined) pairs.set(key, [one])
    else list.push(one)
  }
  return pairs
}

/** What is joined, through however many articles; members and groups in the order of the articles. */
function groups(
  joined: readonly Joined[],
  { articles }: StoryView<Reads>,
): (readonly [ArticleId, ArticleId, ...ArticleId[]])[] {
  const leader = new Map<ArticleId, ArticleId>()
  const lead = (id: ArticleId): ArticleId => {
    let one = id
    for (let next = leader.get(one); next !== undefined; next = leader.get(one)) one = next
    return one
  }
  for (const { a, b } of joined) if (lead(a) !== lead(b)) leader.set(lead(b), lead(a))
  const members = new Map<ArticleId, ArticleId[]>()
  for (const { article } of articles) {
    const list = members.get(lead(article.id)) ?? []
    list.push(article.id)
    members.set(lead(article.id), list)
  }
  return [...members.values()].flatMap(([first, second, ...others]) =>
    first === undefined || second === undefined ? [] : [[first, second, ...others] as const],
  )
}
