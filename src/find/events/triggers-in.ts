import type { Trigger } from '../../lexicon/en/event-triggers.ts'
import type { Page } from './page.ts'

/** A trigger in its place, in tokens. */
export interface TriggerAt {
  readonly trigger: Trigger
  readonly kind: 'noun' | 'verb' | 'base'
  readonly first: number
  readonly end: number
}

/** Tokens of one clause. */
interface Clause {
  readonly first: number
  readonly end: number
}

/** The triggers in some tokens, longest words first; none inside a name, and none inside a date unless asked for. */
export function triggersIn(page: Page, first: number, end: number, inDates = false): TriggerAt[] {
  const found: TriggerAt[] = []
  for (let i = first; i < end; ) {
    const isFree = !page.isName(i) && (inDates || page.dateAt(i) === undefined)
    const one = isFree ? triggerAt(page, i, { first, end }) : undefined
    if (one !== undefined) found.push(one)
    i = one?.end ?? i + 1
  }
  return found
}

/** So many tokens on either side are near a trigger. */
const reach = 8

/** No trigger has more words. */
const longest = 4

function triggerAt(page: Page, first: number, clause: Clause): TriggerAt | undefined {
  const word = page.tokens.lower(first)
  if (!page.words.triggers.openings.has(word)) return triggerOf(page, { first, end: first + 1 }, word, clause)
  for (let end = Math.min(clause.end, first + longest); end > first; end--) {
    const parts = Array.from({ length: end - first }, (_, i) => page.tokens.lower(first + i))
    const found = triggerOf(page, { first, end }, parts.join(' '), clause)
    if (found !== undefined) return found
  }
  return undefined
}

function triggerOf(page: Page, at: Clause, word: string, clause: Clause): TriggerAt | undefined {
  const { nouns, verbs, bases } = page.words.triggers
  const before = page.tokens.lower(at.first - 1)
  const base = fitting(page, bases.get(word), at, clause)
  if (base !== undefined && isAfterAuxiliary(page, at.first)) return { ...at, trigger: base, kind: 'base' }
  const verb = fitting(page, verbs.get(word), at, clause)
  // "are deployed" tells how things stand, "are demanding" what goes on.
  const isStanding = page.words.standing.has(before) && !word.endsWith(page.words.ongoing)
  if (verb !== undefined && !page.words.determiners.has(before) && !isStanding)
    return { ...at, trigger: verb, kind: 'verb' }
  const noun = fitting(page, nouns.get(word), at, clause)
  const isOwn = noun !== undefined && !page.words.compounds.has(page.tokens.lower(at.end))
  if (!isOwn || (noun.isOccasion && !isOccasion(page, at.first))) return undefined
  return { ...at, trigger: noun, kind: 'noun' }
}

/** The first of a word's triggers whose words beside stand near it; asked for every word, so without a closure. */
function fitting(page: Page, all: readonly Trigger[] | undefined, at: Clause, clause: Clause): Trigger | undefined {
  if (all === undefined) return undefined
  for (const one of all) if (hasCompany(page, one, at, clause)) return one
  return undefined
}

function isAfterAuxiliary(page: Page, first: number): boolean {
  const { tokens, words } = page
  // "demanded that the strikers open the gates": a demand has its verb bare.
  if (page.statementAt(first)?.kind === 'demand' && !words.determiners.has(tokens.lower(first - 1))) return true
  const before = tokens.lower(first - 1).endsWith('ly') ? first - 2 : first - 1
  const isBefore = words.beforeBase.has(tokens.lower(before))
  // "in response to attack", "led to talks": no verb follows there, but these are rare with a bare noun.
  return isBefore && tokens.sentenceOf[before] === tokens.sentenceOf[first]
}

/** Whether the words that a trigger asks for stand within reach in its clause. */
function hasCompany({ tokens, words }: Page, { beside }: Trigger, at: Clause, clause: Clause): boolean {
  if (beside.size === 0) return true
  // "a law on piers that the city adopted": the noun stands before the clause that describes it.
  const first = words.relatives.has(tokens.lower(clause.first - 1)) ? 0 : clause.first
  for (let i = Math.max(first, at.first - reach); i < Math.min(clause.end, at.end + reach); i++) {
    if ((i < at.first || i >= at.end) && beside.has(tokens.lower(i))) return true
  }
  return false
}

/** "in an interview", "at a joint news conference", "gave his annual keynote"; not "rejected the remarks". */
function isOccasion({ tokens, words }: Page, first: number): boolean {
  for (let i = first - 1; i >= first - 4; i--) if (words.toOccasion.has(tokens.lower(i))) return true
  return false
}
