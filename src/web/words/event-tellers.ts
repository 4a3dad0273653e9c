import type { StatementId } from '../../record/ids.ts'
import type { StoryEvent } from '../../record/record.ts'
import { listPhrase } from './count-phrase.ts'

/** More names would hide the event. */
const most = 3

/**
 * Who says that an event happened, where every place that tells it lies within a statement: "Lind and Berg"; `''` where some
 * outlet tells it in its own voice. `speaker`: who says a statement, in words.
 */
export function tellersOf(evidence: StoryEvent['evidence'], speaker: (statement: StatementId) => string): string {
  const said = evidence.flatMap(({ statement }) => statement ?? [])
  if (said.length < evidence.length) return ''
  const names = [...new Set(said.map(speaker))]
  return listPhrase(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names)
}
