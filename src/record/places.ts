import type { Span } from '../text/span.ts'
import type { Article } from './record.ts'

/** Where a span stands in its article as people say it: in the title, a caption, or the nth paragraph (counted from 1). */
export interface Locus {
  readonly part: 'title' | 'subtitle' | 'caption' | 'heading' | 'paragraph' | 'head' | 'foot'
  /** The number of the paragraph that holds it or comes before it; 0 before the first. */
  readonly paragraph: number
}

/** Finds the part of an article in which a span begins. Datelines count to the paragraph that they open. */
export function locusOf(article: Pick<Article, 'parts'>, at: Pick<Span, 'start'>): Locus {
  let paragraph = 0
  let part: Locus['part'] = 'head'
  for (const { kind, start } of article.parts) {
    if (start > at.start) break
    if (kind === 'paragraph') paragraph++
    part = named(kind, paragraph)
  }
  return { part, paragraph: part === 'paragraph' ? Math.max(1, paragraph) : paragraph }
}

function named(kind: Article['parts'][number]['kind'], paragraph: number): Locus['part'] {
  switch (kind) {
    case 'title':
    case 'subtitle':
    case 'caption':
    case 'heading':
    case 'paragraph':
      return kind
    case 'dateline':
      return 'paragraph'
    case 'breadcrumb':
    case 'byline':
    case 'boilerplate':
      return paragraph === 0 ? 'head' : 'foot'
    default:
      return kind satisfies never
  }
}
