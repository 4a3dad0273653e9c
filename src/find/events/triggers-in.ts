import type { Trigger } from '../../lexicon/en/event-triggers.ts'
import type { Page } from './page.ts'

/** A trigger in its place, in tokens. */
export interface TriggerAt {
  readonly trigger: Trigger
  readonly kind: 'noun' | 'verb' | 'base'
  readonly first: number
  readonly end: number
}

/** The triggers in some tokens, longest words first; none inside a name, and none inside a date unless asked for. */
export function triggersIn(page: Page, first: number, end: number, inDates = false): TriggerAt[] {
  const found: TriggerAt[] = []
  for (let i = first; i < end; ) {
    const isFree = !page.isName(i) && (inDates || page.dateAt(i) === undefined)
    const one = isFree ? triggerAt(page, i, end) : undefined
    if (one !== undefined && hasCompany(page, one, first, end)) found.push(one)
    i = one?.end ?? i + 1
  }
  return found
}

/** So many tokens on either side are near a trigger. */
const reach = 8

/** No trigger has more words. */
const longest = 3

function triggerAt(page: Page, first: number, limit: number): TriggerAt | undefined {
  const word = page.tokens.lower(first)
  if (!page.words.triggers.openings.has(word)) return triggerOf(page, first, first + 1, word)
  for (let end = Math.min(limit, first + longest); end > first; end--) {
    const parts = Array.from({ length: end - first }, (_, i) => page.tokens.lower(first + i))
    const found = triggerOf(page, first, end, parts.join(' '))
    if (found !== undefined) return found
  }
  return undefined
}

function triggerOf(page: Page, first: number, end: number, word: string): TriggerAt | undefined {
  const { nouns, verbs, bases } = page.words.triggers
  const base = bases.get(word)
  if (base !== undefined && isAfterAuxiliary(page, first)) return { first, end, trigger: base, kind: 'base' }
  const verb = verbs.get(word)
  if (verb !== undefined && !isNominal(page, first) && !page.words.standing.has(page.tokens.lower(first - 1)))
    return { first, end, trigger: verb, kind: 'verb' }
  const noun = nouns.get(word)
  const isOwn = noun !== undefined && !page.words.compounds.has(page.tokens.lower(end))
  return isOwn ? { first, end, trigger: noun, kind: 'noun' } : undefined
}

function isAfterAuxiliary({ tokens, words }: Page, first: number): boolean {
  const before = tokens.lower(first - 1).endsWith('ly') ? first - 2 : first - 1
  const isBefore = words.beforeBase.has(tokens.lower(before))
  // "in response to attack", "led to talks": no verb follows there, but these are rare with a bare noun.
  return isBefore && tokens.sentenceOf[before] === tokens.sentenceOf[first]
}

/** Whether the words that a trigger asks for stand within reach in its clause. */
function hasCompany({ tokens }: Page, { trigger, ...at }: TriggerAt, first: number, end: number): boolean {
  if (trigger.beside.size === 0) return true
  for (let i = Math.max(first, at.first - reach); i < Math.min(end, at.end + reach); i++) {
    if (trigger.beside.has(tokens.lower(i))) return true
  }
  return false
}

/** "the wounded", "those injured", "an outlawed band": people and their kinds, not a deed. */
function isNominal({ tokens, words }: Page, first: number): boolean {
  return words.determiners.has(tokens.lower(first - 1))
}
