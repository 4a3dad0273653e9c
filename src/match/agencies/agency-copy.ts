import type { Agency } from '../../lexicon/layout-words.ts'
import type { ArticleText } from '../../record/article.ts'
import type { Layout } from '../../record/findings.ts'
import type { ArticleId } from '../../record/ids.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { AgencyCopy, Part, Reuse } from '../../record/record.ts'
import type { ArticleView, StoryStage } from '../../record/stage.ts'
import type { Tokens } from '../../text/tokens.ts'
import { coverage } from '../reuse/coverage.ts'
import { AgencyNames } from './credits.ts'

type Reads = 'tokens' | 'parts' | 'layout' | 'reuse'

/** So much of a body must stand in an agency's piece, copied or edited, for it to be the agency's copy without a credit. */
const leastShare = 0.3
/** And so many units of it: two sentences. */
const leastShared = 200

/**
 * Finds articles that carry a news agency's copy: by credit, where dateline or byline of another outlet's article names the agency; by text,
 * where much of it stands in an article that the agency put out or that credits it. Both may hold of one article.
 */
export const agencyCopy = (agencies: readonly Agency[]): StoryStage<Reads, 'agencyCopy'> => {
  const names = new AgencyNames(agencies)
  const creditsIn = keptBy((article: ArticleText, layout: Layout, tokens: Tokens, parts: readonly Part[]) =>
    credits(article, layout, tokens, parts, names),
  )
  return {
    scope: 'story',
    name: 'agency-copy',
    version: 1,
    reads: ['tokens', 'parts', 'layout', 'reuse'],
    writes: 'agencyCopy',
    run: (view) => {
      const credited = view.articles.map((one) =>
        creditsIn(one.article, one.layer('layout'), one.layer('tokens'), one.layer('parts')),
      )
      const agencyOf = new Map(credited.map(({ id, own, found }) => [id, own ?? found[0]?.agency]))
      const shared = sharedWith(view.layer('reuse'))
      return view.articles.flatMap((article, i): readonly AgencyCopy[] => {
        const byCredit = credited[i]?.found ?? []
        const passages = shared.get(article.article.id)
        return passages === undefined ? byCredit : [...byCredit, ...byText(article, passages, agencyOf)]
      })
    },
  }
}

interface Credited {
  readonly id: ArticleId
  /** The agency that put the article out, where its outlet is one. */
  readonly own: string | undefined
  /** The other agencies that it credits, each once. */
  readonly found: readonly AgencyCopy[]
}

function credits(
  { id, given }: ArticleText,
  layout: Layout,
  tokens: Tokens,
  parts: readonly Part[],
  names: AgencyNames,
): Credited {
  const own = names.named(given.outlet ?? layout.outlet?.name ?? null)
  const told = new Set(own === undefined ? [] : [own])
  const found = names.creditsIn(tokens, parts).flatMap(({ agency, at }): AgencyCopy[] => {
    if (told.size === told.add(agency).size) return []
    return [{ article: id, start: at.start, end: at.end, agency, by: 'credit', from: null, passages: [] }]
  })
  return { id, own, found }
}

/** The passages of an article that stand in an agency's piece, where they are much of it; the piece with most of them. */
function byText(
  article: ArticleView<Reads>,
  shared: ReadonlyMap<ArticleId, readonly Reuse[]>,
  agencyOf: ReadonlyMap<ArticleId, string | undefined>,
): AgencyCopy[] {
  const { id } = article.article
  const body = article.layer('parts').filter(({ kind }) => kind === 'paragraph')
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0)
  const own = agencyOf.get(id)
  let most: { readonly copy: AgencyCopy; readonly share: number } | undefined
  for (const [from, passages] of shared) {
    const agency = agencyOf.get(from)
    if (agency === undefined || agency === own) continue
    const sides = passages.map(({ a, b }) => (a.article === id ? a : b))
    const inside = body.reduce((sum, part) => sum + coverage(part, sides) * (part.end - part.start), 0)
    const [first] = [...sides].sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start)
    if (first === undefined || inside < leastShared || inside < leastShare * length) continue
    if (most !== undefined && most.share >= inside) continue
    const places = { start: first.start, end: first.end }
    most = {
      share: inside,
      copy: { article: id, ...places, agency, by: 'text', from, passages: passages.map((one) => one.id) },
    }
  }
  return most === undefined ? [] : [most.copy]
}

/** For each article the copied and edited passages that it shares with each other. */
function sharedWith(reuse: readonly Reuse[]): ReadonlyMap<ArticleId, ReadonlyMap<ArticleId, readonly Reuse[]>> {
  const found = new Map<ArticleId, Map<ArticleId, Reuse[]>>()
  const put = (one: ArticleId, other: ArticleId, passage: Reuse): void => {
    const lists = found.get(one) ?? new Map<ArticleId, Reuse[]>()
    found.set(one, lists)
    const list = lists.get(other)
    if (list === undefined) lists.set(other, [passage])
    else list.push(passage)
  }
  for (const passage of reuse) {
    if (passage.stock || passage.kind === 'paraphrase') continue
    put(passage.a.article, passage.b.article, passage)
    put(passage.b.article, passage.a.article, passage)
  }
  return found
}
