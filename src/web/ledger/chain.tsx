import type { VNode } from 'preact'
import type { Statement } from '../../record/record.ts'
import { SpeakerPhrase } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { visible } from '../words/visible-text.tsx'

/** From mouth to page: the speaker, the outlets through which the words came, the outlet that printed them. */
export function Chain({ story, statement }: { readonly story: StoryIndex; readonly statement: Statement }): VNode {
  const relays = [...statement.relayedBy].reverse()
  const outlet = story.articleOf.get(statement.article)?.outlet ?? ''
  return (
    <p class="chain">
      <SpeakerPhrase story={story} statement={statement} />
      {relays.map((relay) => (
        <>
          <Arrow /> <bdi>{visible(relayName(story, statement, relay))}</bdi>
        </>
      ))}
      <Arrow /> <bdi>{visible(outlet)}</bdi>
    </p>
  )
}

function Arrow() {
  return (
    <>
      {' '}
      <span aria-hidden="true" class="arrow">
        →
      </span>
      <span class="unseen-words">, through </span>
    </>
  )
}

function relayName(story: StoryIndex, { article }: Statement, relay: Statement['relayedBy'][number]): string {
  const entity = relay.entity === null ? undefined : story.entityOf.get(relay.entity)
  return entity?.name ?? wordsAt(story, article, relay) ?? `${relay.start}–${relay.end}`
}
