import type { ArticleText } from '../../record/article.ts'
import type { FoundName } from '../../record/findings.ts'
import type { MarkId } from '../../record/ids.ts'
import { keptBy, sameList } from '../../record/kept-by.ts'
import { ListedNames, listedRule, type NameList } from '../../record/name-list.ts'
import type { EntityType } from '../../record/record.ts'
import type { ArticleView, Rulings } from '../../record/stage.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Named, type Naming, namedIn, typeOf } from './collect.ts'
import { definitions } from './definitions.ts'
import { nameParts } from './name-words.ts'
import { type Teller, tellerOf } from './relatedness.ts'
import { StateBodies, withStates } from './state-bodies.ts'
import { type Occurrence, surfaceOf } from './story-names.ts'
import { storyTypes } from './typing.ts'
import type { EntityWords } from './words.ts'

/** The names of one article, where the story has typed them. */
export interface ReadNames {
  readonly named: readonly Named[]
  readonly teller: Teller
  /** The ids of two names each that the article says are one. */
  readonly defined: readonly (readonly [string, string])[]
}

/** Reads the names of articles, each anew only where the story types one of its names in another way than before. */
export class NameReader {
  readonly rows: NameList
  readonly #words: EntityWords
  readonly #occurrences: (article: ArticleText, names: readonly FoundName[], tokens: Tokens) => readonly Occurrence[]
  readonly #typed: (
    occurrences: readonly Occurrence[],
    types: readonly EntityType[],
    article: ArticleText,
    tokens: Tokens,
    ruled: readonly MarkId[],
  ) => ReadNames
  readonly #sameOccurrences = sameList<Occurrence>()
  readonly #sameTypes = sameList<EntityType>()
  readonly #sameRuled = sameList<MarkId>()

  constructor(words: EntityWords, list: NameList) {
    const listed = new ListedNames(list)
    const titles = new Set([...words.honorifics, ...words.ranks, 'president'])
    const bodies = new StateBodies(words)
    this.#words = words
    this.rows = listed.rows
    this.#occurrences = keptBy((article, names, tokens) =>
      occurrencesOf(article, names, tokens, { titles, listed, bodies }),
    )
    this.#typed = keptBy((occurrences, types, article, tokens, ruled) =>
      readNames(occurrences, types, article, tokens, { ruled, givenNames: words.givenNames, list: this.rows }),
    )
  }

  read(articles: readonly ArticleView<'names' | 'tokens'>[], rulings: Rulings): ReadNames[] {
    const found = articles.map((one) => this.#occurrences(one.article, one.layer('names'), one.layer('tokens')))
    const types = storyTypes(found)
    const ruled = this.#sameRuled(this.#words, [...new Set([...rulings.same, ...rulings.different].flat())])
    return articles.map((one, i) => {
      const all = found[i] ?? []
      const occurrences = this.#sameOccurrences(
        all,
        all.filter(({ parts }) => types.has(parts.key)),
      )
      const own = this.#sameTypes(
        all,
        occurrences.map((each) => typeOf(each, types, this.rows)),
      )
      return this.#typed(occurrences, own, one.article, one.layer('tokens'), ruled)
    })
  }
}

function readNames(
  occurrences: readonly Occurrence[],
  types: readonly EntityType[],
  article: ArticleText,
  tokens: Tokens,
  naming: Naming,
): ReadNames {
  const named = namedIn(occurrences, types, naming)
  const ids = new Map(named.map(({ one, id }) => [one, id]))
  const defined = definitions(tokens, occurrences).flatMap(({ a, b }) => {
    const [left, right] = [ids.get(a), ids.get(b)]
    return left === undefined || right === undefined || left === right ? [] : [[left, right] as const]
  })
  return { named, teller: tellerOf(article.id, occurrences), defined }
}

interface Reading {
  /** Folded words that are no part of a name. */
  readonly titles: ReadonlySet<string>
  readonly listed: ListedNames
  readonly bodies: StateBodies
}

function occurrencesOf(
  article: ArticleText,
  names: readonly FoundName[],
  tokens: Tokens,
  { titles, listed, bodies }: Reading,
): Occurrence[] {
  const all = names.map((found) => {
    const text = article.text.slice(found.at.start, found.at.end)
    const row = found.by === listedRule ? (listed.rowOf(text) ?? null) : null
    return { found, article: article.id, text, surface: surfaceOf(text), parts: nameParts(text, titles), row }
  })
  const told = withStates(all.map(({ parts, found }) => bodies.read(parts, tokens, found.at)))
  return all.map((one, i) => ({ ...one, body: told[i] ?? null }))
}
