import type { Trigger } from '../../lexicon/en/event-triggers.ts'
import { anyOther } from '../../record/event-type.ts'
import { lemmaOf } from '../tags/lemma.ts'
import type { DateAt, Page } from './page.ts'
import type { Segment } from './segments.ts'
import type { TriggerAt } from './triggers-in.ts'

/** Adverbs and auxiliaries stand so near before their verb. */
const reach = 3

/** A verb is sought so many tokens behind a date that opens its clause, or before one that closes it. */
const farthest = 40

/**
 * The verb of any meaning that a date of its clause dates: "The first freighter entered the port on Friday", "The judge
 * is to publish her findings by Monday". The last finite one before the date, else, where the date opens the clause, the
 * first behind it. Verbs of saying belong to statements; those that tell how things stand date nothing.
 */
export function otherVerb(page: Page, date: DateAt, segment: Segment): TriggerAt | undefined {
  if (page.words.lasting.has(page.tokens.lower(date.first - 1))) return undefined
  const before = { first: Math.max(segment.first, date.first - farthest), end: date.first }
  const found = lastIn(page, before, segment)
  if (found !== undefined || date.first - segment.first > 1) return found ?? undefined
  return firstIn(page, { first: date.end, end: Math.min(segment.end, date.end + farthest) }, segment)
}

/** "On Tuesday, the crew, tired of waiting, painted the tower": the verb of the first main clause behind a date that opens its sentence. */
export function otherVerbBehind(page: Page, date: DateAt, segments: readonly Segment[]): Found | undefined {
  const [opening, ...others] = segments
  if (opening === undefined || opening.opener !== '' || date.first - opening.first > 1) return undefined
  if (page.words.lasting.has(page.tokens.lower(date.first - 1)) || hasVerb(page, opening)) return undefined
  const clauses = others
    .slice(0, farthestClause)
    .filter((one) => one.opener === '' && hasVerb(page, one) && !page.hasDate(one.first, one.end))
  // Where every clause begins with its verb, the last is the main one: its subject stands before those that describe it.
  const segment = clauses.find(({ first }) => !isParticiple(page, first)) ?? clauses.at(-1)
  const trigger = segment && firstIn(page, segment, segment)
  return trigger && { trigger, segment }
}

/** A verb in its clause. */
interface Found {
  readonly trigger: TriggerAt
  readonly segment: Segment
}

/** The main clause begins so many clauses behind the date that opens its sentence. */
const farthestClause = 4

/** Whether a clause has a verb of its own; "Speaking on Monday," opens the one behind it. */
export function hasVerb({ tags, tokens, words }: Page, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (tags.is(i, 'VERB') && !tokens.lower(i).endsWith(words.ongoing)) return true
  return false
}

/** ", tired of waiting,": a participle that opens its clause describes who goes before. */
function isParticiple({ tags }: Page, i: number): boolean {
  return tags.is(i, 'VERB') || (tags.is(i, 'ADV') && tags.is(i + 1, 'VERB'))
}

/** `null` where a verb stands there that is no event. */
function lastIn(page: Page, { first, end }: Stretch, segment: Segment): TriggerAt | null | undefined {
  for (let i = end - 1; i >= first; i--) {
    if (page.dateAt(i) !== undefined) return null
    if (!page.tags.is(i, 'VERB')) continue
    const form = formOf(page, i, segment)
    // "used the speech to tear into the plan on Monday": the day is that of the whole.
    if (form !== 'loose') return form === undefined ? null : (told(page, i, form) ?? null)
  }
  return undefined
}

function firstIn(page: Page, { first, end }: Stretch, segment: Segment): TriggerAt | undefined {
  for (let i = first; i < end; i++) {
    if (page.dateAt(i) !== undefined) return undefined
    if (!page.tags.is(i, 'VERB')) continue
    const form = formOf(page, i, segment)
    return form === undefined || form === 'loose' || isReduced(page, i) ? undefined : told(page, i, form)
  }
  return undefined
}

/** Tokens. */
interface Stretch {
  readonly first: number
  readonly end: number
}

function told(page: Page, i: number, kind: 'verb' | 'base'): TriggerAt | undefined {
  const lemma = lemmaAt(page, i)
  if (page.words.standingVerbs.has(lemma) || page.isName(i) || page.isCue(i)) return undefined
  return { trigger: triggerOf(lemma), kind, first: i, end: i + 1 }
}

/**
 * "base" behind auxiliaries of what is ahead and behind "to" of what is planned, "verb" for a past form or a perfect or
 * passive participle, "loose" for what hangs on another verb, nothing for the present.
 */
function formOf(page: Page, i: number, segment: Segment): 'verb' | 'base' | 'loose' | undefined {
  const { tokens, words } = page
  const word = tokens.lower(i)
  const isBare = word === lemmaAt(page, i)
  // "They cut the power on Monday": what has one form for now and then is told as past beside a date.
  const isPast = !isBare || words.unchanged.has(word)
  if (words.determiners.has(tokens.lower(i - 1))) return undefined
  const auxiliary = auxiliaryBefore(page, i, segment)
  const lead = tokens.lower(auxiliary)
  if (isBare && lead === words.infinitive) return isPlanned(page, auxiliary, segment) ? 'base' : 'loose'
  if (isBare && words.beforeBase.has(lead)) return 'base'
  if (word.endsWith(words.ongoing)) return 'loose'
  // "The ship is moored there": how things stand.
  if (words.standing.has(lead)) return undefined
  return !isPast || (word.endsWith('s') && auxiliary < 0) ? undefined : 'verb'
}

/** The nearest auxiliary or "to" before a verb, adverbs between them let be; `-1` where there is none. */
function auxiliaryBefore({ tokens, words, tags }: Page, i: number, segment: Segment): number {
  for (let k = i - 1; k >= Math.max(segment.first, i - reach); k--) {
    const word = tokens.lower(k)
    if (words.beforeBase.has(word) || words.perfect.has(word) || words.passive.has(word)) return k
    if (!tags.is(k, 'ADV', 'AUX', 'PART')) return -1
  }
  return -1
}

/** "is to report", "are expected to vote", "agreed to meet": what stands before "to" puts it ahead. */
function isPlanned({ tokens, words }: Page, to: number, segment: Segment): boolean {
  for (let k = to - 1; k >= Math.max(segment.first, to - 2); k--) {
    if (words.promising.has(tokens.lower(k))) return true
  }
  return false
}

/** "On Monday a man accused by the guards left": a participle right behind a noun with its doer describes that noun. */
function isReduced({ tokens, words, tags }: Page, i: number): boolean {
  return words.toSource.has(tokens.lower(i + 1)) && !tags.is(i - 1, 'AUX', 'ADV')
}

const lemmaAt = ({ tokens, verbForms }: Page, i: number): string => lemmaOf(tokens.lower(i), 'VERB', verbForms)

const triggerOf = (lemma: string): Trigger => ({
  type: anyOther,
  lemma,
  isEffect: false,
  isOccasion: false,
  beside: new Set(),
})
