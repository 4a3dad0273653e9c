import type { ArticleId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import { intervalPhrase } from '../../web/words/calendar.ts'
import { tellersOf } from '../../web/words/event-tellers.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'
import type { Row } from './rows.ts'

/** The timeline: of what most articles tell the first lines, in order of time, the undated behind them; then the rest. */
export function eventRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean, limit: number): Row[] {
  const told = lookup.record.events
    .filter(({ evidence }) => evidence.some(({ article }) => isFresh(article)))
    .map((event) => ({ event, tellers: new Set(event.evidence.map(({ article }) => article)).size }))
  const first = new Set([...told].sort((a, b) => b.tellers - a.tellers).slice(0, Math.max(0, limit - 1)))
  const rest = told.filter((one) => !first.has(one))
  return [...inTime([...first].map(({ event }) => event)), ...inTime(rest.map(({ event }) => event))].map((event) => ({
    label: 'EVENTS',
    text: eventText(lookup, event),
    evidence: [...new Set(event.evidence.map(({ article }) => lookup.label(article)))].join(' '),
  }))
}

/** An event in a line: when, in whose words, whether it has happened, and who says so where no outlet tells it in its own voice. */
export function eventText(lookup: Lookup, { label, status, earliest, latest, evidence }: StoryEvent): string {
  const when = earliest === null && latest === null ? 'undated' : intervalPhrase(earliest, latest)
  const tellers = tellersOf(evidence, (id) => lookup.speaker(lookup.statement(id)))
  const notes = [...(status === 'happened' ? [] : [status]), ...(tellers === '' ? [] : [`said by ${tellers}`])]
  return `${when}  ${plainWords(label)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
}

function inTime(events: readonly StoryEvent[]): StoryEvent[] {
  const key = ({ earliest, latest, id }: StoryEvent): string =>
    `${earliest ?? latest ?? '9999-99'} ${latest ?? ''} ${id}`
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
