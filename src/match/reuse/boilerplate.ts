import type { Part } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isWord } from './lexemes.ts'

/** Boilerplate that two articles share: their places in the list, and where it stands. */
export interface SharedBoilerplate {
  readonly a: number
  readonly b: number
  readonly spans: readonly [Span, Span]
}

/**
 * The breadcrumbs and boilerplate of each article that an earlier article has word for word, paired with
 * the earliest that has them: a line in a thousand articles gives a thousand pairs, not half a million.
 */
export function sharedBoilerplate(articles: readonly (readonly BoilerplateLine[])[]): SharedBoilerplate[] {
  const earliest = new Map<string, { readonly article: number; readonly at: Span }>()
  const found: SharedBoilerplate[] = []
  for (const [article, lines] of articles.entries()) {
    for (const { key, at } of lines) {
      const before = earliest.get(key)
      if (before === undefined) earliest.set(key, { article, at })
      else if (before.article !== article) found.push({ a: before.article, b: article, spans: [before.at, at] })
    }
  }
  return found
}

interface Paged {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
}

/** One line of an article's boilerplate: its kind and words, and where it stands. */
export interface BoilerplateLine {
  readonly key: string
  readonly at: Span
}

/** The breadcrumbs and boilerplate of an article, in reading order. */
export function boilerplateLines({ tokens, parts }: Paged): BoilerplateLine[] {
  return parts.flatMap(({ kind, start, end }, number) => {
    if (kind !== 'breadcrumb' && kind !== 'boilerplate') return []
    const said = wordsOf(tokens, number)
    // A line of signs only ("___") is nobody's.
    return said === '' ? [] : [{ key: `${kind} ${said}`, at: { start, end } }]
  })
}

function wordsOf(tokens: Tokens, part: number): string {
  const words: string[] = []
  const end = tokens.firstOfParagraph[part + 1] ?? tokens.count
  for (let i = tokens.firstOfParagraph[part] ?? 0; i < end; i++) if (isWord(tokens, i)) words.push(tokens.lower(i))
  return words.join(' ')
}
