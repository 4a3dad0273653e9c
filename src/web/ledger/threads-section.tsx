import type { VNode } from 'preact'
import type { Statement } from '../../record/record.ts'
import type { Telling, Thread } from '../../record/thread.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { SpeakerPhrase } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { articlesPhrase } from '../words/articles-phrase.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { visible } from '../words/visible-text.tsx'
import { wordDifferences } from '../words/word-differences.ts'
import { Differences } from './differences.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { contentWords } from './statement-entry.tsx'

/** The same statement as several articles have it, with the words in which they differ. */
export function ThreadsSection({ story }: { readonly story: StoryIndex }): VNode {
  const { threads } = story.record
  const says =
    threads.length === 0
      ? 'No statement stands in more than one place.'
      : `${countPhrase(threads.length, 'statement')} told more than once. Each telling is set against the fullest one.`
  return (
    <LedgerSection id="threads" title="Told more than once" says={says}>
      {threads.map((thread) => (
        <ThreadEntry key={thread.id} story={story} thread={thread} />
      ))}
    </LedgerSection>
  )
}

/** The tellings of one statement, earliest first. */
function ThreadEntry({ story, thread }: { readonly story: StoryIndex; readonly thread: Thread }) {
  const members = thread.members.flatMap((id) => story.statementOf.get(id) ?? [])
  const [first] = members
  if (first === undefined) return null
  const fullest = thread.tellings.find(({ relation }) => relation === 'fullest')
  const full = fullest && story.statementOf.get(fullest.statement)
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
        {thread.tellings.map((telling) => (
          <TellingEntry
            key={telling.statement}
            story={story}
            telling={telling}
            full={full}
            isFirst={telling.statement === first.id}
          />
        ))}
      </ol>
    </section>
  )
}

interface TellingProps {
  readonly story: StoryIndex
  readonly telling: Telling
  readonly full: Statement | undefined
  readonly isFirst: boolean
}

function TellingEntry({ story, telling, full, isFirst }: TellingProps) {
  const statement = story.statementOf.get(telling.statement)
  if (statement === undefined) return null
  // What is told in other words altogether is read, not compared word by word.
  const isCompared = full !== undefined && comparable.has(telling.relation)
  const [there, here] = [isCompared ? joinedWords(story, full) : null, joinedWords(story, statement)]
  const notes = [
    ...(isFirst ? ['first seen here'] : []),
    terms.telling[telling.relation],
    ...(telling.altered ? [terms.altered] : []),
  ]
  return (
    <li class="entry version">
      <p class="words" dir="auto">
        {there === null || here === null ? (
          contentWords(story, statement)
        ) : (
          <Differences runs={wordDifferences(there, here)} />
        )}
      </p>
      <VersionFacts story={story} statement={statement} notes={notes} />
    </li>
  )
}

const comparable: ReadonlySet<Telling['relation']> = new Set(['cut', 'reworded'])

function VersionFacts({
  story,
  statement,
  notes,
}: {
  story: StoryIndex
  statement: Statement
  notes: readonly string[]
}) {
  const [source] = statement.source
  const named = source === undefined ? null : wordsAt(story, statement.article, source)
  const cue = statement.cue.map((at) => wordsAt(story, statement.article, at) ?? '').join(' … ')
  return (
    <p class="facts">
      <Fact>
        <Place story={story} at={{ article: statement.article, ...statement.content[0] }} />
      </Fact>
      {notes.map((note) => (
        <Fact key={note}>{note}</Fact>
      ))}
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
