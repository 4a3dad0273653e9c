import type { VNode } from 'preact'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { SpeakerPhrase } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { countPhrase, listPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { clipped, visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** What stayed open: speakers, dates and publication days that nothing in the articles settles. */
export function UnresolvedSection({ story }: { readonly story: StoryIndex }): VNode {
  const { record, articles } = story
  const speakers = record.statements.filter((one) => one.certainty === 'unresolved')
  const dates = record.dates.filter((one) => one.value === null)
  const undated = articles.filter(
    ({ article: { published } }) => published.earliest === null && published.latest === null,
  )
  const counts = [
    ...(speakers.length > 0 ? [countPhrase(speakers.length, 'speaker')] : []),
    ...(dates.length > 0 ? [countPhrase(dates.length, 'time expression')] : []),
    ...(undated.length > 0 ? [countPhrase(undated.length, 'article')] : []),
  ]
  return (
    <LedgerSection
      id="unresolved"
      title="Not resolved"
      says={
        counts.length === 0
          ? 'Every speaker and every date is resolved.'
          : `${listPhrase(counts)} without a name or a day. Nothing was guessed.`
      }
    >
      <ul class="expressions">
        {undated.map(({ article, anchor, title }) => (
          <li key={article.id}>
            <a href={`#${anchor}`}>
              <bdi>{visible(clipped(title, 120))}</bdi>
            </a>{' '}
            <span class="facts">day of publication not known</span>
          </li>
        ))}
        {speakers.map((one) => (
          <li key={one.id}>
            <a href={`#${address.statement(one.id)}`} data-choose={address.statement(one.id)}>
              <bdi>{visible(clipped(wordsAt(story, one.article, one.content[0]) ?? 'a statement', 90))}</bdi>
            </a>{' '}
            <span class="facts">
              <Fact>
                <SpeakerPhrase story={story} statement={one} />
              </Fact>
              <Fact>
                <Place story={story} at={{ article: one.article, ...one.content[0] }} short />
              </Fact>
            </span>
          </li>
        ))}
        {dates.map((one) => (
          <li key={`${one.article} ${one.start} ${one.end}`}>
            <q>{visible(wordsAt(story, one.article, one) ?? '')}</q>{' '}
            <span class="facts">
              <Fact>
                <Place story={story} at={one} short />
              </Fact>
            </span>
          </li>
        ))}
      </ul>
    </LedgerSection>
  )
}
