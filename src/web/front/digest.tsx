import type { ComponentChildren, VNode } from 'preact'
import type { FigureGroup, Statement } from '../../record/record.ts'
import type { Thread } from '../../record/thread.ts'
import { Chain } from '../ledger/chain.tsx'
import { byAgreement, figureSpan } from '../ledger/figures-section.tsx'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { SpeakerPhrase } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { articlesPhrase } from '../words/articles-phrase.ts'
import { capital, countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { clipped, visible } from '../words/visible-text.tsx'

/** So many of each are told on the front; all of them stand in the ledger. */
const most = 3

/** The front of the record: what an editor asks first. Every line is a link to its evidence. */
export function Digest({ story }: { readonly story: StoryIndex }): VNode {
  const { record } = story
  const differing = record.figureGroups
    .filter((one) => one.agreement === 'conflict' || one.agreement === 'overlap')
    .sort(byAgreement)
  // Quotations whose words differ come first, as figures that differ do.
  const threads = [...record.threads].sort(
    (a, b) => Number(isAltered(b)) - Number(isAltered(a)) || b.members.length - a.members.length,
  )
  const relayed = record.statements
    .filter((one) => one.relayedBy.length > 0)
    .sort((a, b) => Number(a.certainty === 'unresolved') - Number(b.certainty === 'unresolved'))
  return (
    <section class="digest" aria-label="In brief">
      <Column
        title="Told more than once"
        none="No statement stands in more than one place."
        href="#threads"
        total={threads.length}
      >
        {threads.slice(0, most).map((one) => (
          <ThreadLine key={one.id} story={story} thread={one} />
        ))}
      </Column>
      <Column
        title="Figures side by side"
        none="No figures differ between the articles."
        href="#figures"
        total={differing.length}
      >
        {differing.slice(0, most).map((one) => (
          <FigureLine key={one.id} story={story} group={one} />
        ))}
      </Column>
      <Column
        title="Through others"
        none="No statement came through another outlet."
        href="#statements"
        total={relayed.length}
      >
        {relayed.slice(0, most).map((one) => (
          <RelayLine key={one.id} story={story} statement={one} />
        ))}
      </Column>
    </section>
  )
}

interface ColumnProps {
  readonly title: string
  readonly none: string
  readonly href: string
  readonly total: number
  readonly children: ComponentChildren
}

function Column({ title, none, href, total, children }: ColumnProps) {
  return (
    <div>
      <h2>{title}</h2>
      {total === 0 ? <p class="says">{none}</p> : <ul>{children}</ul>}
      {total > most ? (
        <p class="all">
          <a href={href}>All {total}</a>
        </p>
      ) : null}
    </div>
  )
}

const isAltered = ({ tellings }: Thread): boolean => tellings.some(({ altered }) => altered)

function ThreadLine({ story, thread }: { readonly story: StoryIndex; readonly thread: Thread }) {
  const first = story.statementOf.get(thread.members[0])
  if (first === undefined) return null
  const articles = thread.members.flatMap((id) => story.statementOf.get(id)?.article ?? [])
  return (
    <li>
      <p class="words" dir="auto">
        {excerpt(story, first)}
      </p>
      <p class="facts">
        <Fact>
          <SpeakerPhrase story={story} statement={first} />
        </Fact>
        <Fact>
          <a href={`#${address.thread(thread.id)}`}>in {articlesPhrase(articles, story.firstVersionOf)}</a>
        </Fact>
        {isAltered(thread) ? <Fact>{terms.altered}</Fact> : null}
      </p>
    </li>
  )
}

function FigureLine({ story, group }: { readonly story: StoryIndex; readonly group: FigureGroup }) {
  const members = group.members.flatMap((id) => story.figureOf.get(id) ?? [])
  const values = [...new Set(members.map((one) => wordsAt(story, one.article, figureSpan(story, one)) ?? `${one.low}`))]
  return (
    <li>
      <p class="words" dir="auto">
        {values
          .slice(0, 5)
          .map((one, i) => [i === 0 ? '' : <span class="and"> · </span>, <bdi key={one}>{visible(one)}</bdi>])}
      </p>
      <p class="facts">
        <Fact>
          <bdi>{visible(capital(group.counted))}</bdi>
        </Fact>
        <Fact>
          <a href={`#${address.figures(group.id)}`}>{countPhrase(members.length, 'place')}</a>
        </Fact>
      </p>
    </li>
  )
}

function RelayLine({ story, statement }: { readonly story: StoryIndex; readonly statement: Statement }) {
  return (
    <li>
      <p class="words" dir="auto">
        {excerpt(story, statement)}
      </p>
      <Chain story={story} statement={statement} />
      <p class="facts">
        <Place story={story} at={{ article: statement.article, ...statement.content[0] }} short />
      </p>
    </li>
  )
}

function excerpt(story: StoryIndex, { article, content }: Statement): ComponentChildren {
  const [at] = content
  return visible(clipped(wordsAt(story, article, at) ?? `characters ${at.start}–${at.end}`, 100))
}
