import type { VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import type { Saying, Wording } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { address } from '../story/address.ts'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { capital, countInWords, countPhrase } from '../words/count-phrase.ts'
import { terms } from '../words/terms.ts'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { OutletLists } from './outlet-lists.tsx'

/** So many things are shown at once: those that are called in most ways. */
const shown = 12

type Labelled = Wording['labels'][number]

/**
 * How the outlets word the same: the labels of each thing, the verbs by which each speaker is reported, words kept at a distance.
 * Every one with its count, of how many, and where.
 */
export function WordingSection({ story }: { readonly story: StoryIndex }): VNode {
  const { wording, saying, distance } = story.record
  const says =
    wording.length === 0
      ? 'No thing is labelled often enough to compare.'
      : `How ${countInWords(wording.length, 'thing')} ${wording.length === 1 ? 'is' : 'are'} called, outlet by outlet. Behind each label: how often, of how many labels there; open it for the sentences.`
  const things = [...wording]
    .map((one) => ({ one, ways: new Set(one.labels.map((label) => labelKey(story, label))).size }))
    .sort((a, b) => b.ways - a.ways)
    .map(({ one }) => <Thing key={one.entity} story={story} wording={one} />)
  return (
    <LedgerSection id="wording" title="Wording" says={says}>
      {things.slice(0, shown)}
      {things.length > shown ? (
        <details class="more">
          <summary>{countPhrase(things.length - shown, 'more thing')}, called in fewer ways</summary>
          {things.slice(shown)}
        </details>
      ) : null}
      {distance.length === 0 ? null : <AtDistance story={story} />}
      {saying.length === 0 ? null : (
        <details class="more">
          <summary>Verbs of saying: how {countPhrase(saying.length, 'speaker')} are reported</summary>
          {saying.map((one) => (
            <Verbs key={one.entity} story={story} saying={one} />
          ))}
        </details>
      )}
    </LedgerSection>
  )
}

function Thing({ story, wording: { entity, labels } }: { readonly story: StoryIndex; readonly wording: Wording }) {
  return (
    <section class="speaker" id={address.wording(entity)}>
      <header>
        <h3>
          <bdi>{visible(thingName(story, entity))}</bdi>
        </h3>
        <p class="count">{countPhrase(labels.length, 'label')}</p>
      </header>
      <OutletLists
        story={story}
        all={labels}
        keyOf={(one) => labelKey(story, one)}
        shown={(one) => words(story, one)}
        beside={({ voice }) => terms.voice[voice]}
        none="no label"
      />
    </section>
  )
}

function AtDistance({ story }: { readonly story: StoryIndex }) {
  const { distance } = story.record
  return (
    <section class="speaker">
      <header>
        <h3>Words at a distance</h3>
        <p class="role">A few words in quotation marks, and words such as “so-called”</p>
        <p class="count">{countPhrase(distance.length, 'place')}</p>
      </header>
      <OutletLists
        story={story}
        all={distance}
        keyOf={(one) => labelKey(story, one)}
        shown={(one) => words(story, one)}
        beside={({ voice }) => terms.voice[voice]}
        none="none"
      />
    </section>
  )
}

function Verbs({ story, saying: { entity, verbs } }: { readonly story: StoryIndex; readonly saying: Saying }) {
  return (
    <section class="speaker">
      <header>
        <h3>
          <bdi>{visible(thingName(story, entity))}</bdi>
        </h3>
        <p class="count">{countPhrase(verbs.length, 'statement')}</p>
      </header>
      <OutletLists
        story={story}
        all={verbs}
        keyOf={({ verb }) => verb}
        shown={({ verb }) => verb}
        beside={() => null}
        none="no statement"
      />
    </section>
  )
}

/** Labels in the same words and voice are the same. */
function labelKey(story: StoryIndex, one: Labelled): string {
  return `${fold(words(story, one)).replace(/\s+/g, ' ')} ${one.voice}`
}

function words(story: StoryIndex, one: ArticleSpan): string {
  return wordsAt(story, one.article, one) ?? `${one.start}–${one.end}`
}

function thingName(story: StoryIndex, id: Wording['entity']): string {
  return story.entityOf.get(id)?.name ?? capital(story.eventOf.get(id)?.label ?? id)
}
