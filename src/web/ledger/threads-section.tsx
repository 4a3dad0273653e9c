import type { VNode } from 'preact'
import type { Statement, Thread } from '../../record/record.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { SpeakerPhrase } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { articlesPhrase } from '../words/articles-phrase.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { visible } from '../words/visible-text.tsx'
import { differingWords, wordDifferences } from '../words/word-differences.ts'
import { Differences } from './differences.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { contentWords } from './statement-entry.tsx'

/** The same statement as several articles have it, with the words in which they differ. */
export function ThreadsSection({ story }: { readonly story: StoryIndex }): VNode {
  const { threads } = story.record
  const says =
    threads.length === 0
      ? 'No statement stands in more than one place.'
      : `${countPhrase(threads.length, 'statement')} told more than once. Each later version is set against the first seen in this collection.`
  return (
    <LedgerSection id="threads" title="Told more than once" says={says}>
      {threads.map((thread) => (
        <ThreadEntry key={thread.id} story={story} thread={thread} />
      ))}
    </LedgerSection>
  )
}

/** The versions of one statement, earliest first. */
function ThreadEntry({ story, thread }: { readonly story: StoryIndex; readonly thread: Thread }) {
  const members = thread.members.flatMap((id) => story.statementOf.get(id) ?? [])
  const [first, ...later] = members
  if (first === undefined) return null
  return (
    <section class="speaker thread" id={address.thread(thread.id)}>
      <header>
        <h3>
          <SpeakerPhrase story={story} statement={first} />
        </h3>
        <p class="count">
          {countPhrase(members.length, 'place')},{' '}
          {articlesPhrase(
            members.map(({ article }) => article),
            story.firstVersionOf,
          )}
        </p>
      </header>
      <ol class="entries">
        <li class="entry version">
          <p class="words" dir="auto">
            {contentWords(story, first)}
          </p>
          <VersionFacts story={story} statement={first} note="first seen here" />
        </li>
        {later.map((one) => (
          <Version key={one.id} story={story} first={first} statement={one} />
        ))}
      </ol>
    </section>
  )
}

function Version({ story, first, statement }: { story: StoryIndex; first: Statement; statement: Statement }) {
  const [one, other] = [joinedWords(story, first), joinedWords(story, statement)]
  const runs = one === null || other === null ? [] : wordDifferences(one, other)
  const differing = differingWords(runs)
  return (
    <li class="entry version">
      <p class="words" dir="auto">
        {other === null ? contentWords(story, statement) : <Differences runs={runs} />}
      </p>
      <VersionFacts
        story={story}
        statement={statement}
        note={
          differing === 0
            ? 'the same words'
            : `${countPhrase(differing, 'word')} ${differing === 1 ? 'differs' : 'differ'}`
        }
      />
    </li>
  )
}

function VersionFacts({ story, statement, note }: { story: StoryIndex; statement: Statement; note: string }) {
  const [source] = statement.source
  const named = source === undefined ? null : wordsAt(story, statement.article, source)
  const cue = statement.cue.map((at) => wordsAt(story, statement.article, at) ?? '').join(' … ')
  return (
    <p class="facts">
      <Fact>
        <Place story={story} at={{ article: statement.article, ...statement.content[0] }} />
      </Fact>
      <Fact>{note}</Fact>
      {named === null ? null : (
        <Fact>
          as <q>{visible(named)}</q>
        </Fact>
      )}
      {cue === '' ? null : (
        <Fact>
          <q>{visible(cue)}</q>
        </Fact>
      )}
      <Fact>{terms.form[statement.form]}</Fact>
    </p>
  )
}

function joinedWords(story: StoryIndex, { article, content }: Statement): string | null {
  const pieces = content.map((at) => wordsAt(story, article, at))
  return pieces.includes(null) ? null : pieces.join(' ')
}
