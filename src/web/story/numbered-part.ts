import type { ArticleId } from '../../record/ids.ts'
import type { Article, Part } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { address } from './address.ts'

/** A part of an article with its permalink. */
export interface NumberedPart extends Part {
  readonly anchor: string
  /** The number of a paragraph, counted from 1 as `locusOf` does; 0 for every other part. */
  readonly number: number
  /** How one cites it: "¶ 3", "headline", "caption". */
  readonly cited: string
}

/** All parts of an article, in reading order, with the addresses that the page gives them. */
export function numberedParts(id: ArticleId, parts: Article['parts']): readonly NumberedPart[] {
  let paragraphs = 0
  return parts.map((part, index) => {
    if (part.kind !== 'paragraph') {
      return { ...part, anchor: address.part(id, index), number: 0, cited: cited(part.kind) }
    }
    paragraphs++
    return { ...part, anchor: address.paragraph(id, paragraphs), number: paragraphs, cited: `¶\u00a0${paragraphs}` }
  })
}

/** The last part that begins at or before an offset, or the first; `undefined` where there are no parts. Binary search. */
export function partAt(parts: readonly NumberedPart[], at: Pick<Span, 'start'>): NumberedPart | undefined {
  return parts[partIndexAt(parts, at.start)]
}

/** The index of the last part that begins at or before an offset; 0 where none does. */
export function partIndexAt(parts: readonly NumberedPart[], offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function cited(kind: Exclude<Part['kind'], 'paragraph'>): string {
  return kind === 'title' ? 'headline' : kind
}
