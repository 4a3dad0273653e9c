import type { ArticleText } from '../../record/article.ts'
import type { FoundName } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { ArticleLayerName } from '../../record/layers.ts'
import { checksumOf, ListedNames, listedRule, type NameList } from '../../record/name-list.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { byPosition, type Span } from '../../text/span.ts'
import type { TokenRules, Tokens } from '../../text/tokens.ts'
import { Spellings } from './spellings.ts'

/**
 * Lays a person's own list of names over what the stage of names finds: where a spelling of the list stands, the
 * listed name stands in place of the found one. The stage as it is where the list is empty.
 */
export function withListedNames<Reads extends ArticleLayerName>(
  stage: ArticleStage<Reads, 'names'>,
  list: NameList,
  rules: TokenRules,
): ArticleStage<Reads | 'tokens', 'names'> {
  const given = checksumOf(list)
  if (given === undefined) return stage
  const listed = new ListedNames(list)
  const spellings = new Spellings(listed, rules)
  return {
    ...stage,
    reads: [...new Set<Reads | 'tokens'>([...stage.reads, 'tokens'])],
    given,
    run: (view) => laidOver(stage.run(view), spellings, listed, view.layer('tokens'), view.article),
  }
}

function laidOver(
  found: readonly FoundName[],
  spellings: Spellings,
  { rows }: ListedNames,
  tokens: Tokens,
  article: ArticleText,
): readonly FoundName[] {
  const byPlace = new ByPlace(found)
  const kept = new Set(found)
  const laid: FoundName[] = []
  for (const { first, end, row } of spellings.in(tokens)) {
    const at = tokens.spanOf(first, end)
    const under = byPlace.under(at)
    const type = rows[row]?.type ?? 'person'
    if (under.some((name) => isPartOf(at, end - first, type, name))) continue
    for (const name of under) kept.delete(name)
    laid.push({ id: markId(article, 'names', [at]), at, by: listedRule, type, title: titleBefore(at, under) })
  }
  return laid.length === 0 ? found : [...kept, ...laid].sort((a, b) => byPosition(a.at, b.at))
}

/** Found names in reading order, asked for what lies under one place after the other. */
class ByPlace {
  readonly #names: readonly FoundName[]
  #from = 0

  constructor(found: readonly FoundName[]) {
    this.#names = [...found].sort((a, b) => byPosition(a.at, b.at))
  }

  /** The names that share characters with a place; no place may begin before the one asked for last. */
  under(at: Span): FoundName[] {
    const names = this.#names
    while (this.#from < names.length && (names[this.#from]?.at.end ?? 0) <= at.start) this.#from++
    const found: FoundName[] = []
    for (let k = this.#from; k < names.length; k++) {
      const name = names[k]
      if (name === undefined || name.at.start >= at.end) break
      if (name.at.end > at.start) found.push(name)
    }
    return found
  }
}

/** The title that the stage saw before a name, where the listed name leaves it outside. */
function titleBefore(at: Span, under: readonly FoundName[]): Span | null {
  const title = under[0]?.title ?? null
  return title === null || title.end > at.start ? null : title
}

/**
 * Whether a listed name is no more than a part of a longer name that was found there: one word of it ("Iraq" in
 * "Bank of Iraq", "Hussein" in another Hussein's name), or the front of an organisation's.
 */
function isPartOf(at: Span, tokenCount: number, type: FoundName['type'], found: FoundName): boolean {
  const isInside = found.at.start <= at.start && at.end <= found.at.end
  if (!isInside || found.at.end - found.at.start === at.end - at.start) return false
  return tokenCount === 1 || (type !== 'person' && found.type === 'organisation')
}
