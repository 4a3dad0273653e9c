import type { VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import { Fact } from '../words/fact.tsx'
import { partAt } from './numbered-part.ts'
import { Place } from './place.tsx'
import type { StoryIndex } from './story-index.ts'

interface PlacesProps {
  readonly story: StoryIndex
  readonly spans: readonly ArticleSpan[]
  /** So many articles are named; the rest are counted. */
  readonly most: number
}

/** Links to several places, those in one article together: "OPS, 14 Mar, ¶ 3, ¶ 8". A paragraph is named once. */
export function Places({ story, spans, most }: PlacesProps): VNode {
  const articles = [...byArticle(story, spans).values()]
  return (
    <>
      {articles.slice(0, most).map((places) => (
        <Fact key={places[0]?.article}>
          {places.map((at, i) =>
            i === 0 ? (
              <Place key={at.start} story={story} at={at} short />
            ) : (
              [', ', <Further key={at.start} story={story} at={at} />]
            ),
          )}
        </Fact>
      ))}
      {articles.length > most ? <Fact>and in {articles.length - most} more</Fact> : null}
    </>
  )
}

function Further({ story, at }: { readonly story: StoryIndex; readonly at: ArticleSpan }) {
  const part = partAt(story.articleOf.get(at.article)?.parts ?? [], at)
  if (part === undefined) return null
  return (
    <a class="place" href={`#${part.anchor}`} data-at={`${at.start}-${at.end}`}>
      {part.cited}
    </a>
  )
}

function byArticle(story: StoryIndex, spans: readonly ArticleSpan[]): ReadonlyMap<string, ArticleSpan[]> {
  const found = new Map<string, ArticleSpan[]>()
  const seen = new Set<string>()
  for (const at of spans) {
    const anchor = partAt(story.articleOf.get(at.article)?.parts ?? [], at)?.anchor ?? at.article
    if (seen.has(anchor)) continue
    seen.add(anchor)
    const list = found.get(at.article)
    if (list === undefined) found.set(at.article, [at])
    else list.push(at)
  }
  return found
}
