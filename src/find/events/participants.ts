import type { Span } from '../../text/span.ts'
import type { Page } from './page.ts'
import { type Party, partiesIn, wordBefore } from './parties.ts'
import type { Segment } from './segments.ts'
import { isPassive } from './status.ts'
import type { TriggerAt } from './triggers-in.ts'

/** Who did something and to whom, as the names of people, bodies, places and nations stand in the clause. */
export interface Participants {
  readonly sources: readonly Span[]
  readonly targets: readonly Span[]
}

/** Names farther behind a trigger belong to something else. */
const farthest = 12

/** The names of a clause by their side of the trigger; a name after "in" or "near" is a place, not a party. */
export function participantsOf(page: Page, trigger: TriggerAt, segment: Segment): Participants {
  const own = partiesIn(page, segment.first, trigger.first)
  const before = own.length === 0 ? subjectBefore(page, trigger, segment) : own
  const behind = partiesIn(page, trigger.end, Math.min(segment.end, trigger.end + farthest))
  const after = behind.length === 0 ? subjectBehind(page, trigger, segment) : behind
  if (trigger.kind === 'noun') return ofNoun(page, trigger, before, after)
  return isPassive(page, trigger) ? ofPassive(page, before, after) : { sources: spans(before), targets: spans(after) }
}

/** A sentence names who it is about within so many tokens. */
const opening = 8

/** "Premier Aanes, who …, has rejected the plan": the subject that opens the sentence, where a comma parts it from its verb. */
function subjectBefore(page: Page, { kind, first }: TriggerAt, segment: Segment): readonly Party[] {
  const { tokens } = page
  const start = tokens.firstOfSentence[tokens.sentenceOf[first] ?? 0] ?? first
  if (kind !== 'verb' || segment.opener !== '' || segment.first - start < 2) return []
  const names = partiesIn(page, start, Math.min(segment.first, start + opening))
  const isTogether = page.areSaidTogether(first, start)
  return isTogether ? names.filter((name) => !page.words.circumstance.has(wordBefore(page, name))).slice(0, 1) : []
}

/** "demanded that Norland leave": who is asked stands first in the clause behind. */
function subjectBehind(page: Page, { kind, end }: TriggerAt, segment: Segment): readonly Party[] {
  const isClause = kind === 'verb' && segment.end === end && page.words.relatives.has(page.tokens.lower(end))
  return isClause ? partiesIn(page, end + 1, end + opening).slice(0, 1) : []
}

function ofPassive(page: Page, before: readonly Party[], after: readonly Party[]): Participants {
  const doers = after.filter((name) => page.words.toSource.has(wordBefore(page, name)))
  return { sources: spans(doers), targets: spans(before) }
}

/** "Velhan's attack on Saffa", "the assassination of Lind by the Wave", "talks between Ozmar and Saffa", "Ozmar signed a deal with Saffa". */
function ofNoun(page: Page, trigger: TriggerAt, before: readonly Party[], after: readonly Party[]): Participants {
  const { tokens, words } = page
  const isTargeted = words.toTarget.has(tokens.lower(trigger.end)) || words.toTarget.has(tokens.lower(trigger.end + 2))
  const doers = after.filter((name) => words.toSource.has(wordBefore(page, name)))
  const others = isTargeted ? after.filter((name) => !doers.includes(name)) : []
  return { sources: spans([...before, ...doers]), targets: spans(others) }
}

const spans = (names: readonly Party[]): readonly Span[] => names.map(({ at }) => at)
