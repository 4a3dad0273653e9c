import type { Telling } from '../../record/thread.ts'
import type { Row } from '../brief/rows.ts'
import { sameness } from '../brief/statement-rows.ts'
import type { Lookup } from '../lookup.ts'

/**
 * The same statement in several places, a line a telling in their order: how its words stand to those of the fullest one;
 * behind it which came first, the words that differ, and through whom it came.
 */
export function threadList(lookup: Lookup): readonly Row[] {
  return lookup.record.threads.flatMap((thread): Row[] => {
    const { tellings, members } = thread
    const full = tellings.find(({ relation }) => relation === 'fullest')
    return [
      {
        label: 'thread',
        text: `${lookup.speaker(lookup.statement(members[0]))}  ${sameness(lookup, thread)}`,
        evidence: '',
      },
      ...tellings.flatMap((telling, i) => rows(lookup, telling, full, i === 0)),
    ]
  })
}

/** A telling; on a line of its own what is to be said of it. */
function rows(lookup: Lookup, telling: Telling, full: Telling | undefined, isFirst: boolean): Row[] {
  const statement = lookup.statement(telling.statement)
  const { article, content, relayedBy } = statement
  const notes = [
    ...(isFirst ? ['first seen here'] : []),
    ...(telling.altered ? ['within quotation marks the words differ'] : []),
    ...(full === undefined ? [] : changes(lookup, telling, full)),
    ...(relayedBy.length === 0 ? [] : [`via ${lookup.chain(statement)}`]),
  ]
  const evidence = lookup.place({ article, start: content[0].start })
  return [
    { label: `  ${telling.relation}`, text: lookup.content(statement), evidence },
    ...(notes.length === 0 ? [] : [{ label: '', text: `(${notes.join('; ')})`, evidence: '' }]),
  ]
}

/** “stokers” → “workers”, +“anything”, −“not”. What was cut shows in the words themselves. */
function changes(lookup: Lookup, { statement, relation, edits }: Telling, full: Telling): string[] {
  if (relation === 'cut') return []
  const [there, here] = [lookup.statement(full.statement).article, lookup.statement(statement).article]
  return edits.map(({ a, b }) => {
    const [before, after] = [lookup.words(there, a), lookup.words(here, b)]
    if (a.start === a.end) return `+“${after}”`
    return b.start === b.end ? `−“${before}”` : `“${before}” → “${after}”`
  })
}
