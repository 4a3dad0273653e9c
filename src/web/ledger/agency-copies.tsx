import type { VNode } from 'preact'
import { Place } from '../story/place.tsx'
import type { StoryIndex } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'

/** The articles that carry a news agency's copy, each with the agency and how it shows; nothing where there are none. */
export function AgencyCopies({ story }: { readonly story: StoryIndex }): VNode | null {
  const { agencyCopy } = story.record
  if (agencyCopy.length === 0) return null
  return (
    <section class="speaker">
      <header>
        <h3>Copy of news agencies</h3>
        <p class="count">{countPhrase(new Set(agencyCopy.map(({ article }) => article)).size, 'article')}</p>
      </header>
      <ul class="expressions">
        {agencyCopy.map((one) => (
          <li key={`${one.article} ${one.by} ${one.agency}`}>
            <bdi>{visible(one.agency)}</bdi>{' '}
            <span class="facts">
              <Fact>
                {one.by === 'credit'
                  ? 'named in the credit'
                  : `${countPhrase(one.passages.length, 'passage')} in common`}
              </Fact>
              <Fact>
                <Place story={story} at={one} />
              </Fact>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
