import type { ComponentChildren, VNode } from 'preact'
import type { Statement } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { sourceWords, speakerNames } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { visible } from '../words/visible-text.tsx'
import { Chain } from './chain.tsx'

interface EntryProps {
  readonly story: StoryIndex
  readonly statement: Statement
}

/** A statement with all that is known of it: its words, where they stand, how and through whom they came. */
export function StatementEntry({ story, statement }: EntryProps): VNode {
  const thread = story.threadOf.get(statement.id)
  return (
    <li
      class="entry"
      id={address.statement(statement.id)}
      {...(thread ? { 'data-thread': address.thread(thread.id) } : {})}
    >
      <p class="words" dir="auto">
        <span class="number" aria-hidden="true">
          {story.numberOf.get(statement.id)}
        </span>
        {contentWords(story, statement)}
      </p>
      <p class="facts">
        <Fact>
          <Place story={story} at={{ article: statement.article, ...statement.content[0] }} />
        </Fact>
        <Certainty story={story} statement={statement} />
        {facts(story, statement)}
      </p>
      {statement.certainty === 'inferred' ? <Inferred story={story} statement={statement} /> : null}
      {statement.relayedBy.length > 0 ? <Chain story={story} statement={statement} /> : null}
      {thread === undefined ? null : (
        <p class="facts">
          <a href={`#${address.thread(thread.id)}`}>Same statement in {countPhrase(thread.members.length, 'place')}</a>
        </p>
      )}
      <Nested story={story} statement={statement} />
    </li>
  )
}

/** The content as it stands in the text; what lies between its pieces is told by an ellipsis of ours. */
export function contentWords(story: StoryIndex, { article, content }: Statement): ComponentChildren {
  const pieces = content.map((at) => wordsAt(story, article, at))
  if (pieces.some((one) => one === null))
    return content.map(({ start, end }) => `characters ${start}–${end}`).join(', ')
  return pieces.map((piece, i) => [i === 0 ? null : <span class="gap"> […] </span>, visible(piece ?? '')])
}

/** The cue, whom it was said to, where and when, each in the text's own words. */
function facts(story: StoryIndex, statement: Statement): ComponentChildren {
  const { cue, venue, addressee, when, form, kind } = statement
  // A headline's colon is a cue that tells nothing by itself.
  const worded = cue.filter((at) => /\p{L}/u.test(wordsAt(story, statement.article, at) ?? 'x'))
  const own = (label: string, at: Span | null): VNode | null =>
    at === null ? null : <Own story={story} statement={statement} label={label} at={at} />
  return (
    <>
      {worded.length === 0 ? null : (
        <Fact>
          <q>{worded.map((at, i) => [i === 0 ? '' : ' … ', said(story, statement, at)])}</q>
        </Fact>
      )}
      {own('to', addressee)}
      {own('venue', venue)}
      {own('when', when)}
      <Fact>{terms.form[form]}</Fact>
      {kind === 'speech' ? null : <Fact>{terms.kind[kind]}</Fact>}
    </>
  )
}

function Own({ story, statement, label, at }: EntryProps & { readonly label: string; readonly at: Span }) {
  return (
    <Fact>
      {label} <q>{said(story, statement, at)}</q>
    </Fact>
  )
}

function said(story: StoryIndex, { article }: Statement, at: Span): ComponentChildren {
  const words = wordsAt(story, article, at)
  return words === null ? `${at.start}–${at.end}` : <bdi>{visible(words)}</bdi>
}

/** How sure the speaker is, in words with a mark, and what the text calls one who is not called by the name. */
function Certainty({ story, statement }: EntryProps) {
  const { mark, words } = terms.certainty[statement.certainty]
  const named = sourceWords(story, statement)
  return (
    <>
      <Fact>
        <span aria-hidden="true">{mark}</span>
        {`\u00a0${words}`}
      </Fact>
      {named === null || named === speakerNames(story, statement) ? null : (
        <Fact>
          as <q>{visible(named)}</q>
        </Fact>
      )}
    </>
  )
}

/** Why an inferred speaker was taken: from which words, by which rule. */
function Inferred({ story, statement }: EntryProps) {
  return (
    <p class="facts">
      {statement.speakers.map(({ entity, evidence, by }) => (
        <Fact key={entity}>
          Taken for <bdi>{visible(story.entityOf.get(entity)?.name ?? 'a name not in this record')}</bdi>
          {evidence === null ? null : (
            <>
              {' '}
              from <q>{said(story, statement, evidence)}</q>,{' '}
              <Place story={story} at={{ article: statement.article, ...evidence }} short />
            </>
          )}{' '}
          <span class="rule">({visible(by)})</span>
        </Fact>
      ))}
    </p>
  )
}

function Nested({ story, statement }: EntryProps) {
  const outer = statement.within === null ? undefined : story.statementOf.get(statement.within)
  if (outer === undefined) return null
  const id = address.statement(outer.id)
  return (
    <p class="facts">
      Told within{' '}
      <a href={`#${id}`} data-choose={id}>
        statement {story.numberOf.get(outer.id)}
      </a>
    </p>
  )
}
