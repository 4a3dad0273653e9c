import type { EventStatus } from '../../record/record.ts'
import type { Dated } from './dated.ts'
import type { Page } from './page.ts'
import type { Segment } from './segments.ts'
import type { TriggerAt } from './triggers-in.ts'

/** How far before a trigger its auxiliaries and the words that ask for it stand. */
const reach = 6

/** A trigger in its clause; `isHead` where a clause of its own behind it dates it. */
type StatusOf = Pick<Dated, 'trigger' | 'segment' | 'isHead'>

/** Whether an event is told as happened, ahead, asked for or not so: by its clause, then by the statement around it. */
export function statusOf(page: Page, { trigger, segment, isHead }: StatusOf): EventStatus {
  const own = statusInClause(page, trigger, segment)
  // "They vowed to scrap the accord that was signed on Monday": the vow is not about the signing.
  const kind = page.statementAt(trigger.first)?.kind
  // "demanded that they open the gates": a bare verb is ahead, and here asked for.
  if (kind === 'demand' && trigger.kind === 'base' && own === 'planned') return 'demanded'
  if (own !== 'happened' || isHead) return own
  if (kind === 'demand') return 'demanded'
  if (kind === 'threat' || kind === 'promise') return 'planned'
  return kind === 'denial' ? 'denied' : own
}

function statusInClause({ tokens, words }: Page, { first, kind }: TriggerAt, segment: Segment): EventStatus {
  // "if they do not withdraw": a condition, not a denial.
  if (words.planned.has(segment.opener)) return 'planned'
  for (let i = first - 1; i >= Math.max(segment.first, first - reach); i--) {
    const word = tokens.lower(i)
    if (kind === 'noun' && words.verbal.has(word) && !words.holding.has(tokens.lower(i + 1))) continue
    // "in a letter to the mayor published on Monday": no infinitive.
    if (kind === 'verb' && word === words.infinitive && !leadsTo(words, tokens.lower(i + 1))) continue
    if (words.denied.has(word)) return 'denied'
    if (words.demanded.has(word)) return 'demanded'
    if (words.planned.has(word)) return 'planned'
  }
  return kind === 'base' ? 'planned' : 'happened'
}

/** "to be signed", "to have left". */
const leadsTo = (words: Page['words'], next: string): boolean => words.passive.has(next) || words.perfect.has(next)

/** Whether a verb form is a passive: a form of "be" right before it, adverbs between them let be. */
export function isPassive({ tokens, words }: Page, trigger: TriggerAt): boolean {
  if (trigger.kind === 'noun') return false
  const before = tokens.lower(trigger.first - 1).endsWith('ly') ? trigger.first - 2 : trigger.first - 1
  return words.passive.has(tokens.lower(before))
}
