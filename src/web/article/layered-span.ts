import type { Span } from '../../text/span.ts'
import { address } from '../story/address.ts'
import type { ArticleIndex } from '../story/article-index.ts'
import { type NumberedPart, partIndexAt } from '../story/numbered-part.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { intervalPhrase } from '../words/calendar.ts'

/** What a mark in the text is for; also the order in which marks enclose one another. */
export const layers = ['known', 'statement', 'edit', 'name', 'date', 'figure'] as const
export type Layer = (typeof layers)[number]

/** A stretch of one part of an article that one layer marks. */
export interface LayeredSpan extends Span {
  readonly layer: Layer
  /** What it leads to: the element id of an entry in the ledger; of a date, its day in words. */
  readonly to: string
  /** The element id that the first piece of a statement bears, else ''. */
  readonly opens: string
}

/** The marks of an article, by the index of the part they stand in. A mark over several parts is cut at their borders. */
export function layeredSpans(story: StoryIndex, one: ArticleIndex): ReadonlyMap<number, readonly LayeredSpan[]> {
  const found = new Map<number, LayeredSpan[]>()
  const marks = [
    ...knownSpans(one),
    ...statementSpans(one),
    ...nameSpans(one),
    ...dateSpans(one),
    ...figureSpans(story, one),
  ]
  for (const mark of marks) place(found, one.parts, mark)
  return found
}

function knownSpans({ novelty, known }: ArticleIndex): LayeredSpan[] {
  const sentences = novelty.filter(({ state }) => state === 'repeated' || state === 'changed')
  const edits = known.filter((reuse) => !reuse.stock).flatMap((reuse) => reuse.edits)
  return [...sentences.map((at) => layered('known', at, '')), ...edits.map(({ b }) => layered('edit', b, ''))]
}

function statementSpans({ statements }: ArticleIndex): LayeredSpan[] {
  return statements.flatMap(({ id, content }) =>
    content.map((piece, i) => layered('statement', piece, address.statement(id), i === 0 ? address.words(id) : '')),
  )
}

function nameSpans({ names }: ArticleIndex): LayeredSpan[] {
  return names.filter(({ kind }) => kind === 'name').map((at) => layered('name', at, address.entity(at.entity.id)))
}

function dateSpans({ dates }: ArticleIndex): LayeredSpan[] {
  return dates.map((at) => layered('date', at, intervalPhrase(at.earliest, at.latest)))
}

function figureSpans(story: StoryIndex, { figures }: ArticleIndex): LayeredSpan[] {
  return figures.map((at) => {
    const group = story.groupOf.get(at.id)
    return layered('figure', at, group === undefined ? address.figure(at.id) : address.figures(group.id))
  })
}

function layered(layer: Layer, { start, end }: Span, to: string, opens = ''): LayeredSpan {
  return { start, end, layer, to, opens }
}

function place(found: Map<number, LayeredSpan[]>, parts: readonly NumberedPart[], mark: LayeredSpan): void {
  let opens = mark.opens
  for (let index = partIndexAt(parts, mark.start); index < parts.length; index++) {
    const part = parts[index]
    if (part === undefined || part.start >= mark.end) break
    const piece = { ...mark, opens, start: Math.max(mark.start, part.start), end: Math.min(mark.end, part.end) }
    if (piece.start >= piece.end) continue
    const list = found.get(index)
    if (list === undefined) found.set(index, [piece])
    else list.push(piece)
    opens = ''
  }
}
