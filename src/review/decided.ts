import type { ArticleText } from '../record/article.ts'
import type { Decision, PairDecision, PlaceDecision, Where } from '../record/decision.ts'
import type { Mark } from '../record/findings.ts'
import type { ArticleId, DecisionId, MarkId } from '../record/ids.ts'
import type { ArticleLayerName, ArticleLayers } from '../record/layers.ts'
import type { Unplaced } from '../record/record.ts'
import type { Rulings } from '../record/stage.ts'
import { locate } from '../text/anchor.ts'

/** An article's findings as far as they are made. */
export type FindArticle = (
  article: ArticleId,
) =>
  | { readonly article: ArticleText; layer<Name extends ArticleLayerName>(name: Name): ArticleLayers[Name] }
  | undefined

/** The decisions that are in force: the log without what was undone, later entries after earlier ones. */
export interface Decided {
  readonly places: readonly PlaceDecision[]
  readonly pairs: readonly PairDecision[]
  /** The decisions about one layer of one article, oldest first. */
  about(article: ArticleId, layer: string): readonly PlaceDecision[]
  /** The pair decisions as rulings on findings; what cannot be placed is left out here and told by `whyUnplaced`. */
  rulings(find: FindArticle): Rulings
  /** Why a pair decision is not in force, or `undefined` where it is. */
  whyUnplaced(decision: PairDecision, find: FindArticle): Unplaced['why'] | undefined
}

/** Reads a log of decisions, in the order in which it was written. An undone undoing leaves the first decision in force. */
export function decided(log: readonly Decision[]): Decided {
  const inForce = withoutUndone(log)
  const places = inForce.filter((one) => one.about === 'place')
  const pairs = lastOfEachPair(inForce.filter((one) => one.about === 'pair'))
  const byLayer = grouped(places)
  return {
    places,
    pairs,
    about: (article, layer) => byLayer.get(`${article} ${layer}`) ?? [],
    rulings: (find) => (pairs.length === 0 ? { same: [], different: [] } : rulings(pairs, find)),
    whyUnplaced: (decision, find) => {
      const [one, other] = [placed(decision, decision.one, find), placed(decision, decision.other, find)]
      if (typeof one !== 'string') return one.why
      return typeof other === 'string' ? undefined : other.why
    },
  }
}

function withoutUndone(log: readonly Decision[]): Decision[] {
  const undone = new Set<DecisionId>()
  for (const decision of [...log].reverse()) {
    if (decision.about === 'undo' && !undone.has(decision.id)) undone.add(decision.undoes)
  }
  return log.filter((decision) => !undone.has(decision.id))
}

function grouped(places: readonly PlaceDecision[]): Map<string, PlaceDecision[]> {
  const groups = new Map<string, PlaceDecision[]>()
  for (const one of places) {
    const key = `${one.where.article} ${one.layer}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** Of several verdicts on the same two places the last one holds. */
function lastOfEachPair(pairs: readonly PairDecision[]): PairDecision[] {
  const named = (where: Where): string => JSON.stringify([where.article, where.words])
  const last = new Map<string, PairDecision>()
  for (const pair of pairs) {
    const key = `${pair.layer} ${[named(pair.one), named(pair.other)].sort().join(' ')}`
    last.delete(key)
    last.set(key, pair)
  }
  return [...last.values()]
}

function rulings(pairs: readonly PairDecision[], find: FindArticle): Rulings {
  const same: [MarkId, MarkId][] = []
  const different: [MarkId, MarkId][] = []
  for (const pair of pairs) {
    const one = placed(pair, pair.one, find)
    const other = placed(pair, pair.other, find)
    if (typeof one !== 'string' || typeof other !== 'string') continue
    if (pair.verdict === 'same') same.push([one, other])
    else different.push([one, other])
  }
  return { same, different }
}

/** The finding that stands at a place now, or why there is none. */
function placed(pair: PairDecision, where: Where, find: FindArticle): MarkId | { readonly why: Unplaced['why'] } {
  const found = find(where.article)
  if (found === undefined) return { why: 'article-gone' }
  const place = locate(found.article.text, where.words)
  if (place === undefined) return { why: 'words-gone' }
  if (place.how === 'ambiguous') return { why: 'ambiguous' }
  const mark = layerIfMade(found, pair.layer).find(({ at }) => at.start === place.at.start && at.end === place.at.end)
  return mark?.id ?? { why: 'finding-gone' }
}

/** A layer of which no stage has written yet has no findings. */
function layerIfMade(found: NonNullable<ReturnType<FindArticle>>, layer: PairDecision['layer']): readonly Mark[] {
  try {
    return found.layer(layer)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
