import type { VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import { visible } from '../words/visible-text.tsx'
import { partAt } from './numbered-part.ts'
import type { StoryIndex } from './story-index.ts'

interface PlaceProps {
  readonly story: StoryIndex
  readonly at: ArticleSpan
  /** For margins: the date without what is clear from the story. */
  readonly short?: boolean
  /** What stands before the place inside the link: "= ", "≈ ". */
  readonly before?: string
}

/**
 * A link to the words that a line rests on: "OPS, 14 March 2023, ¶ 3". It leads to the paragraph; with the script
 * the exact words are shown, for which the link carries their offsets (UTF-16 units of the article's text).
 */
export function Place({ story, at, short = false, before = '' }: PlaceProps): VNode {
  const found = story.articleOf.get(at.article)
  if (found === undefined) return <span>an article that is not in this record</span>
  const part = partAt(found.parts, at)
  return (
    <a class="place" href={`#${part?.anchor ?? found.anchor}`} data-at={`${at.start}-${at.end}`}>
      {before}
      <bdi class="outlet">{visible(found.outlet)}</bdi>,{' '}
      {short ? <span class="nowrap">{found.shortDate}</span> : found.date}
      {part === undefined ? '' : `, ${part.cited}`}
    </a>
  )
}
