import { dayPhrase, intervalPhrase } from '../../web/words/calendar.ts'
import { eventText } from '../brief/event-rows.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** The events with their dates, then every time expression with what it means. */
export function dateList(lookup: Lookup): readonly Row[] {
  const events = lookup.record.events.map((event) => ({
    label: 'event',
    text: eventText(lookup, event),
    evidence: [...new Set(event.evidence.map((at) => lookup.place(at)))].join(' '),
  }))
  const dates = lookup.record.dates.map((one) => ({
    label: one.type.toLowerCase(),
    text: `“${lookup.words(one.article, one)}”  ${meaning(one)}`,
    evidence: lookup.place(one),
  }))
  return [...events, ...dates]
}

/** So many days that a weekday can be are told one by one. */
const few = 4

function meaning({ type, value, earliest, latest, candidates }: Lookup['record']['dates'][number]): string {
  if (type === 'DURATION' || type === 'SET') return value ?? 'not resolved'
  if (candidates.length > 1 && candidates.length <= few) return candidates.map(dayPhrase).join(' or ')
  return earliest === null && latest === null
    ? `not resolved${value === null ? '' : ` (${value})`}`
    : intervalPhrase(earliest, latest)
}
