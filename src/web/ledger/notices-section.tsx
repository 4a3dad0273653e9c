import type { VNode } from 'preact'
import type { Unplaced } from '../../record/record.ts'
import { Place } from '../story/place.tsx'
import type { StoryIndex } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

const reasons: Readonly<{ [Why in Unplaced['why']]: string }> = {
  'words-gone': 'its words no longer stand in the article',
  ambiguous: 'its words stand in several places alike',
  'article-gone': 'its article is no longer in the collection',
  'finding-gone': 'what it speaks of is no longer found',
}

/** What was odd in the input, and people's decisions that could not be laid over it. */
export function NoticesSection({ story }: { readonly story: StoryIndex }): VNode {
  const { notices, unplaced } = story.record
  const says =
    notices.length + unplaced.length === 0
      ? 'Nothing in the input was odd.'
      : `${countPhrase(notices.length, 'notice')} about the input; ${countPhrase(unplaced.length, 'decision')} not placed.`
  return (
    <LedgerSection id="notices" title="Notices" says={says}>
      <ul class="expressions">
        {notices.map((one) => (
          <li key={`${one.article} ${one.start} ${one.code}`}>
            {visible(one.message)}{' '}
            <span class="facts">
              <Fact>{visible(one.code)}</Fact>
              <Fact>
                <Place story={story} at={one} short />
              </Fact>
            </span>
          </li>
        ))}
        {unplaced.map(({ decision, why }) => (
          <li key={decision}>
            Decision {visible(decision)} is not in force: {reasons[why]}.
          </li>
        ))}
      </ul>
    </LedgerSection>
  )
}
