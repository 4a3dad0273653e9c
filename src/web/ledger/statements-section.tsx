import type { VNode } from 'preact'
import type { Entity } from '../../record/record.ts'
import { address } from '../story/address.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { RolePhrase } from './role-phrase.tsx'
import { type SpeakerGroup, speakerGroups } from './speaker-groups.ts'
import { StatementEntry } from './statement-entry.tsx'

/** More statements of one speaker than these are folded away. */
const shown = 40

/** Who said what: every statement under the one it is credited to. */
export function StatementsSection({ story }: { readonly story: StoryIndex }): VNode {
  const groups = speakerGroups(story)
  const resolved = groups.filter((group) => group.speakers.length > 0)
  const { length } = story.record.statements
  const says =
    length === 0
      ? 'No statements were found in these articles.'
      : `${countPhrase(length, 'statement')} by ${countPhrase(resolved.length, 'speaker')}, each with the words it rests on.`
  return (
    <LedgerSection id="statements" title="Who said what" says={says}>
      {length === 0 ? null : <Filter />}
      {groups.map((group) => (
        <Group key={group.speakers.map(({ id }) => id).join(' ')} story={story} group={group} />
      ))}
    </LedgerSection>
  )
}

/** Shown by the script: without it there is nothing that could filter. */
function Filter() {
  return (
    <p class="filter" data-scripted hidden>
      <label for="filter">Show only statements with the words</label>
      <input id="filter" type="search" autocomplete="off" spellcheck={false} />
      <span id="filter.count" role="status" />
    </p>
  )
}

function Group({ story, group }: { readonly story: StoryIndex; readonly group: SpeakerGroup }) {
  const { speakers, statements } = group
  const entries = statements.map((one) => <StatementEntry key={one.id} story={story} statement={one} />)
  return (
    <section
      class="speaker"
      id={address.speakers(speakers.map(({ id }) => id))}
      data-open={speakers.length === 0 ? '' : undefined}
    >
      <header>
        <h3>{speakers.length === 0 ? 'Speaker not resolved' : joined(speakers)}</h3>
        {speakers.length === 1 ? <RolePhrase story={story} entity={speakers[0]} /> : null}
        <p class="count">{countPhrase(statements.length, 'statement')}</p>
      </header>
      <div>
        <ol class="entries">{entries.slice(0, shown)}</ol>
        {entries.length > shown ? (
          <details class="more">
            <summary>{countPhrase(entries.length - shown, 'more statement')}</summary>
            <ol class="entries">{entries.slice(shown)}</ol>
          </details>
        ) : null}
      </div>
    </section>
  )
}

function joined(speakers: readonly Entity[]) {
  return speakers.map((one, i) => [
    i === 0 ? null : <span class="and"> and </span>,
    <a key={one.id} href={`#${address.entity(one.id)}`}>
      <bdi>{visible(one.name)}</bdi>
    </a>,
  ])
}
