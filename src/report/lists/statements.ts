import type { Certainty } from '../../record/record.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { why } from '../why.ts'

/** How sure a speaker is, as one sign. */
export const certaintySign: { readonly [How in Certainty]: string } = { explicit: '●', inferred: '◐', unresolved: '○' }

/** The same, each with a second line: why it is in the record. */
export function statementsWithWhy(lookup: Lookup): readonly Row[] {
  return statementList(lookup).flatMap((row, i) => {
    const one = lookup.record.statements[i]
    return one === undefined ? [row] : [row, { label: '', text: why(one), evidence: '' }]
  })
}

/** Every statement in the order of the articles: speaker, cue, words, then venue and chain where there are any. */
export function statementList(lookup: Lookup): readonly Row[] {
  return lookup.record.statements.map((one) => {
    const { article, venue, relayedBy, cue } = one
    const how = [
      ...cue.map((at) => lookup.words(article, at)),
      ...(venue === null ? [] : [lookup.words(article, venue)]),
      ...(relayedBy.length === 0 ? [] : [`via ${lookup.chain(one)}`]),
    ]
    return {
      label: `${certaintySign[one.certainty]} ${one.kind}`,
      text: `${lookup.speaker(one)}  ${lookup.content(one)}${how.length > 0 ? `  (${how.join('; ')})` : ''}`,
      evidence: lookup.place({ article, start: one.content[0].start }),
    }
  })
}
