import type { VNode } from 'preact'
import type { Wording } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { capital, countInWords, countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** So many things are shown at once: those that are called in most ways. */
const shown = 12

type Labelled = Wording['labels'][number]

/** How the outlets call the same thing: every label with its count, of how many, and in whose voice. */
export function WordingSection({ story }: { readonly story: StoryIndex }): VNode {
  const { wording } = story.record
  const says =
    wording.length === 0
      ? 'No thing is labelled often enough to compare.'
      : `How ${countInWords(wording.length, 'thing')} ${wording.length === 1 ? 'is' : 'are'} called, outlet by outlet. Behind each label: how often, of how many labels there; open it for the sentences.`
  const things = [...wording]
    .map((one) => ({ one, ways: new Set(sameLabels(story, one.labels).map(([words]) => words)).size }))
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
    </LedgerSection>
  )
}

function Thing({ story, wording }: { readonly story: StoryIndex; readonly wording: Wording }) {
  const { entity, labels } = wording
  const outlets = new Map<string, Labelled[]>()
  if (story.outlets.length <= 4) for (const outlet of story.outlets) outlets.set(outlet, [])
  for (const label of labels) {
    const outlet = story.articleOf.get(label.article)?.outlet ?? ''
    const list = outlets.get(outlet)
    if (list === undefined) outlets.set(outlet, [label])
    else list.push(label)
  }
  return (
    <section class="speaker" id={address.wording(entity)}>
      <header>
        <h3>
          <bdi>{visible(thingName(story, entity))}</bdi>
        </h3>
        <p class="count">{countPhrase(labels.length, 'label')}</p>
      </header>
      <dl class="outlets">
        {[...outlets].map(([outlet, list]) => (
          <div key={outlet}>
            <dt>
              <bdi class="outlet">{visible(outlet)}</bdi>
            </dt>
            {list.length === 0 ? <dd class="none">no label</dd> : <Labels story={story} labels={list} />}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Labels({ story, labels }: { readonly story: StoryIndex; readonly labels: readonly Labelled[] }) {
  return (
    <>
      {[...sameLabels(story, labels)].map(([key, list]) => {
        const [first] = list
        if (first === undefined) return null
        return (
          <dd key={key}>
            <details>
              <summary>
                <span class="words">
                  <bdi>{visible(wordsAt(story, first.article, first) ?? key)}</bdi>
                </span>{' '}
                <span class="facts">
                  <Fact>
                    {list.length} of {labels.length}
                  </Fact>
                  <Fact>{terms.voice[first.voice]}</Fact>
                </span>
              </summary>
              <ul class="facts">
                {list.map((at) => (
                  <li key={`${at.article} ${at.start}`}>
                    <Place story={story} at={at} short />
                  </li>
                ))}
              </ul>
            </details>
          </dd>
        )
      })}
    </>
  )
}

/** Labels in the same words and voice, the most frequent first. */
function sameLabels(
  story: StoryIndex,
  labels: readonly Labelled[],
): readonly (readonly [string, readonly Labelled[]])[] {
  const groups = new Map<string, Labelled[]>()
  for (const one of labels) {
    const words = fold(wordsAt(story, one.article, one) ?? `${one.start}–${one.end}`).replace(/\s+/g, ' ')
    const key = `${words} ${one.voice}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [one])
    else list.push(one)
  }
  return [...groups].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
}

function thingName(story: StoryIndex, id: Wording['entity']): string {
  return story.entityOf.get(id)?.name ?? capital(story.eventOf.get(id)?.label ?? id)
}
