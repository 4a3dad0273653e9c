import type { VNode } from 'preact'
import { anyOther } from '../../record/event-type.ts'
import type { StatementId } from '../../record/ids.ts'
import type { DateMention, StoryEvent } from '../../record/record.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { Places } from '../story/places.tsx'
import { sourceWords, speakerNames } from '../story/speaker-phrase.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { intervalPhrase } from '../words/calendar.ts'
import { capital, countPhrase, listPhrase } from '../words/count-phrase.ts'
import { tellersOf } from '../words/event-tellers.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { clipped, visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** So many articles are named with an event; the rest are counted. */
const places = 6

/** What is told to have happened, by day; what has no day apart. */
export function TimelineSection({ story }: { readonly story: StoryIndex }): VNode {
  const { events, dates } = story.record
  const dated = events.filter(hasDay).sort(byDay)
  const undated = events.filter((one) => !hasDay(one))
  const says =
    events.length === 0
      ? 'No events were found in these articles.'
      : `${countPhrase(events.length, 'event')}, as reported; ${undated.length === 0 ? 'each has a date' : `${undated.length} without a date`}.`
  return (
    <LedgerSection id="timeline" title="What happened when" says={says}>
      <ol class="timeline">
        {dated.map((one) => (
          <EventRow key={one.id} story={story} event={one} />
        ))}
      </ol>
      {undated.length === 0 ? null : (
        <details class="more">
          <summary>{countPhrase(undated.length, 'event')} without a date</summary>
          <ol class="timeline undated">
            {undated.map((one) => (
              <EventRow key={one.id} story={story} event={one} />
            ))}
          </ol>
        </details>
      )}
      {dates.length === 0 ? null : <Expressions story={story} dates={dates} />}
    </LedgerSection>
  )
}

function EventRow({ story, event }: { readonly story: StoryIndex; readonly event: StoryEvent }) {
  const exact = event.earliest !== null && event.earliest === event.latest
  const involved = [...new Set(event.participants.flatMap(({ entity }) => story.entityOf.get(entity)?.name ?? []))]
  const tellers = tellersOf(event.evidence, (id) => namedSpeaker(story, id))
  return (
    <li id={address.event(event.id)} class={exact ? 'day' : 'open'}>
      <p class="when">{hasDay(event) ? capital(intervalPhrase(event.earliest, event.latest)) : 'Undated'}</p>
      <div>
        <p class="words" dir="auto">
          {visible(capital(event.label))}
        </p>
        <p class="facts">
          {event.status === 'happened' ? null : <Fact>{terms.status[event.status]}</Fact>}
          {event.type === anyOther ? null : <Fact>{visible(event.type.toLowerCase())}</Fact>}
          {involved.length === 0 ? null : (
            <Fact>
              <bdi>{visible(listPhrase(involved))}</bdi>
            </Fact>
          )}
          {tellers === '' ? null : (
            <Fact>
              said by <bdi>{visible(tellers)}</bdi>
            </Fact>
          )}
          <Places story={story} spans={event.evidence} most={places} />
        </p>
      </div>
    </li>
  )
}

/** Who makes a statement, by name, else in the words of the text. */
function namedSpeaker(story: StoryIndex, id: StatementId): string {
  const statement = story.statementOf.get(id)
  if (statement === undefined) return 'a statement not in this record'
  const words = sourceWords(story, statement)
  return speakerNames(story, statement) ?? (words === null ? 'a speaker not resolved' : `“${clipped(words, 50)}”`)
}

/** Every time expression with the days that it means, and the words that it was counted from. */
function Expressions({ story, dates }: { readonly story: StoryIndex; readonly dates: readonly DateMention[] }) {
  return (
    <details class="more">
      <summary>{countPhrase(dates.length, 'time expression')} and what each means on the calendar</summary>
      <ul class="expressions">
        {dates.map((date) => (
          <li key={`${date.article} ${date.start} ${date.end}`}>
            <q>{visible(wordsAt(story, date.article, date) ?? `${date.start}–${date.end}`)}</q>{' '}
            <span class="facts">
              <Fact>{date.value === null ? 'not resolved' : intervalPhrase(date.earliest, date.latest)}</Fact>
              {date.anchor === null ? null : (
                <Fact>
                  counted from <q>{visible(wordsAt(story, date.article, date.anchor) ?? '')}</q>
                </Fact>
              )}
              <Fact>
                <Place story={story} at={date} short />
              </Fact>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function hasDay({ earliest, latest }: StoryEvent): boolean {
  return earliest !== null || latest !== null
}

function byDay(a: StoryEvent, b: StoryEvent): number {
  const [one, other] = [dayKey(a), dayKey(b)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

function dayKey({ earliest, latest, id }: StoryEvent): string {
  return `${earliest ?? latest ?? ''} ${latest ?? '9999'} ${id}`
}
