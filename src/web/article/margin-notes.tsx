import type { VNode } from 'preact'
import type { Reuse, Statement } from '../../record/record.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { SpeakerPhrase, sourceWords, speakerNames } from '../story/speaker-phrase.tsx'
import type { StoryIndex } from '../story/story-index.ts'
import { reusePhrase } from '../words/reuse-phrase.ts'
import { terms } from '../words/terms.ts'
import type { PartFindings } from './part-findings.ts'

interface MarginProps {
  readonly story: StoryIndex
  readonly findings: PartFindings
}

/** At most so many earlier places are named beside a paragraph; all of them stand under "In common". */
const places = 2

/** Beside a paragraph: who speaks in it, and where it stood before. Every note is a link. */
export function MarginNotes({ story, findings }: MarginProps): VNode | null {
  const { statements, known } = findings
  if (statements.length === 0 && known.length === 0) return null
  return (
    <ul class="notes">
      {known.slice(0, places).map((reuse) => (
        <KnownNote key={reuse.id} story={story} reuse={reuse} />
      ))}
      {known.length > places ? (
        <li>
          <a href="#passages">and {known.length - places} more</a>
        </li>
      ) : null}
      {speakerRuns(story, statements).map((run) => (
        <SpeakerNote key={run[0]?.id} story={story} run={run} />
      ))}
    </ul>
  )
}

function KnownNote({ story, reuse }: { readonly story: StoryIndex; readonly reuse: Reuse }) {
  const sign = reuse.kind === 'copied' ? '= ' : '≈ '
  const differs = reuse.kind === 'copied' ? null : <span class="differs">{reusePhrase(story, reuse)}</span>
  return (
    <li class="known">
      <Place story={story} at={reuse.a} short before={sign} />
      {differs}
    </li>
  )
}

/** A speaker's name once, with a link for each of the statements that follow one another. */
function SpeakerNote({ story, run }: { readonly story: StoryIndex; readonly run: readonly Statement[] }) {
  const [first, ...others] = run
  if (first === undefined) return null
  return (
    <li>
      <StatementLink story={story} statement={first} />
      {others.map((one, i) => (
        <a key={one.id} class="again" href={`#${address.statement(one.id)}`} data-choose={address.statement(one.id)}>
          <span class="number" aria-hidden="true">
            {story.numberOf.get(one.id)}
          </span>
          <span class="unseen-words">the same speaker, statement </span>
          <span class="ordinal">{i + 2}</span>
        </a>
      ))}
    </li>
  )
}

function StatementLink({ story, statement }: { readonly story: StoryIndex; readonly statement: Statement }) {
  const id = address.statement(statement.id)
  const { mark, words } = terms.certainty[statement.certainty]
  return (
    <a class="speaker-note" href={`#${id}`} data-choose={id}>
      <span class="number" aria-hidden="true">
        {story.numberOf.get(statement.id)}
      </span>
      <span class="certainty" aria-hidden="true">
        {mark}
      </span>{' '}
      <SpeakerPhrase story={story} statement={statement} />
      <span class="unseen-words">, {words}</span>
    </a>
  )
}

function speakerRuns(story: StoryIndex, statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = []
  let before: string | null | undefined
  for (const one of statements) {
    const speaker = speakerNames(story, one) ?? sourceWords(story, one)
    if (speaker !== null && speaker === before) runs.at(-1)?.push(one)
    else runs.push([one])
    before = speaker
  }
  return runs
}
