import type { Certainty, Statement } from '../record/record.ts'
import { statementRules } from '../record/statement-rules.ts'

const rules = new Map<string, string>(Object.entries(statementRules))

const certainties: { readonly [How in Certainty]: string } = {
  explicit: 'certain',
  inferred: 'inferred',
  unresolved: 'not resolved',
}

/** Why a statement is in the record: how its speaker was known, how certain that is, and what its rule saw. */
export function why({ by, speakers, certainty }: Statement): string {
  const how = [...new Set(speakers.map((one) => one.how))]
  const speaker = how.length === 0 ? 'no speaker' : `speaker ${how.join(' and ')}`
  const rule = rules.get(by.slice('statements/'.length)) ?? 'put in by a person'
  return `${speaker}, ${certainties[certainty]}; ${rule}`
}
