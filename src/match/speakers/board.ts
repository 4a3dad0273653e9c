import type { ArticleId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { Entity, Part } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** A place where an entity stands, as tokens of its article. */
export interface Standing {
  readonly first: number
  readonly end: number
  readonly at: Span
  readonly entity: Entity
  readonly kind: 'name' | 'nominal' | 'pronoun'
}

/** One article as the speakers stage reads it: its tokens and who stands where. */
export class Board {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  /** Names, in reading order. */
  readonly names: readonly Standing[]
  /** Descriptions that the entities stage has resolved, in reading order. */
  readonly nominals: readonly Standing[]

  constructor(tokens: Tokens, parts: readonly Part[], standings: readonly Standing[]) {
    this.tokens = tokens
    this.parts = parts
    this.names = standings.filter(({ kind }) => kind === 'name')
    this.nominals = standings.filter(({ kind }) => kind === 'nominal')
  }

  /** Those of `list` that lie in the tokens `first` up to `end`. */
  within(list: readonly Standing[], first: number, end: number): Standing[] {
    const found: Standing[] = []
    for (let k = firstFrom(list, first); k < list.length; k++) {
      const one = list[k]
      if (one === undefined || one.first >= end) break
      if (one.end <= end) found.push(one)
    }
    return found
  }

  /** The number of the part that a token stands in. */
  partOf(i: number): number {
    return this.tokens.paragraphOf[i] ?? 0
  }
}

function firstFrom(list: readonly Standing[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The mentions of all entities, article by article. */
export function standingsOf(
  { entities }: Entities,
  tokensOf: ReadonlyMap<ArticleId, Tokens>,
): ReadonlyMap<ArticleId, readonly Standing[]> {
  const found = new Map<ArticleId, Standing[]>()
  for (const entity of entities) {
    for (const { article, start, end, kind } of entity.mentions) {
      const tokens = tokensOf.get(article)
      if (tokens === undefined) continue
      const first = tokens.at(start)
      const standing = { first, end: Math.max(first + 1, tokens.from(end)), at: { start, end }, entity, kind }
      const list = found.get(article)
      if (list === undefined) found.set(article, [standing])
      else list.push(standing)
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.first - b.first || b.end - a.end)
  return found
}
