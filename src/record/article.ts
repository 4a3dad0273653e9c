import type { Span } from '../text/span.ts'
import { type ArticleId, articleId, type TextId, textId } from './ids.ts'

/** Where an article came from: the file (relative to the folder that was named) and the id given in JSON Lines. */
export interface Origin {
  readonly path: string | null
  readonly id: string | null
}

/** What came with an article beside its text; `null` or empty where it said nothing. */
export interface Given {
  readonly title: string | null
  readonly outlet: string | null
  /** An ISO day or instant, as it was given. */
  readonly date: string | null
  readonly url: string | null
  readonly section: readonly string[]
  /** A BCP 47 tag. */
  readonly language: string | null
}

/** One revision of an article as every stage sees it. Never changed after it is made. */
export interface ArticleText {
  readonly id: ArticleId
  readonly textId: TextId
  readonly text: string
  readonly origin: Origin
  readonly given: Given
}

/** When the piece came out, as ISO days; `earliest` equals `latest` where the day is known, `null` where unknown. */
export interface Published {
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: 'given' | 'stated' | 'metadata' | 'url' | 'feed' | 'inferred' | 'unknown'
  /** The words of the article that it was concluded from. */
  readonly reasons: readonly (Span & { readonly why: string })[]
}

/** A span that says which article it belongs to. */
export interface ArticleSpan extends Span {
  readonly article: ArticleId
}

/** What a claim rests on. It cannot be empty: no evidence, no claim. */
export type Evidence = readonly [ArticleSpan, ...ArticleSpan[]]

/** What a reader that knows nothing about an article says of it. */
export const nothingGiven: Given = { title: null, outlet: null, date: null, url: null, section: [], language: null }

/** Makes an article from its text and what came with it. */
export function articleText(text: string, origin: Partial<Origin> = {}, given: Partial<Given> = {}): ArticleText {
  const id = textId(text)
  return {
    id: articleId(origin.id ?? null, id),
    textId: id,
    text,
    origin: { path: origin.path ?? null, id: origin.id ?? null },
    given: { ...nothingGiven, ...given },
  }
}
