import { intervalPhrase } from '../../web/words/calendar.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'

/** The events with their dates, then every time expression with what it means. */
export function dateList(lookup: Lookup): readonly Row[] {
  const events = lookup.record.events.map(({ label, status, earliest, latest, evidence }) => ({
    label: 'event',
    text: `${intervalPhrase(earliest, latest)}  ${plainWords(label)}${status === 'happened' ? '' : ` (${status})`}`,
    evidence: [...new Set(evidence.map((at) => lookup.place(at)))].join(' '),
  }))
  const dates = lookup.record.dates.map((one) => ({
    label: one.type.toLowerCase(),
    text: `“${lookup.words(one.article, one)}”  ${meaning(one)}`,
    evidence: lookup.place(one),
  }))
  return [...events, ...dates]
}

function meaning({ type, value, earliest, latest }: Lookup['record']['dates'][number]): string {
  if (type === 'DURATION' || type === 'SET') return value ?? 'not resolved'
  return earliest === null && latest === null
    ? `not resolved${value === null ? '' : ` (${value})`}`
    : intervalPhrase(earliest, latest)
}
