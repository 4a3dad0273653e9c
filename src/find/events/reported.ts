import { isoDay, parseIsoDay } from '../../record/calendar.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { DateAt, Page } from './page.ts'
import type { Segment } from './segments.ts'
import { type TriggerAt, triggersIn } from './triggers-in.ts'

/** An event that a dated statement tells as just done. */
export interface Reported {
  readonly trigger: TriggerAt
  readonly segment: Segment
  readonly date: DateAt
  /** Both known: `null` as in other events. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** What is told as just done was done within so many days. */
const news = 6
/** Auxiliaries stand so near before their participle. */
const reach = 3

/**
 * "told the agency on Wednesday that the troops have withdrawn": what is told in the perfect, without a date of its
 * own, happened by the day of telling and, being news, within the week before it. Violence told with "had" may lie far
 * back, and a quotation speaks for itself: neither is dated so.
 */
export function reportedIn(page: Page, statement: FoundStatement, segments: readonly Segment[]): Reported | undefined {
  const date = dateOf(page, statement)
  if (date === undefined || statement.form === 'direct' || segments.some(({ first, end }) => page.hasDate(first, end)))
    return undefined
  const [first, last] = [dayOf(date.date.earliest), dayOf(date.date.latest)]
  if (first === null || last === null || last - first > news) return undefined
  const found = perfectIn(page, segments)
  return found && { ...found, date, earliest: isoDay(first - news), latest: isoDay(last) }
}

const dayOf = (instant: string | null): number | null => (instant === null ? null : parseIsoDay(instant.slice(0, 10)))

function dateOf(page: Page, { when }: FoundStatement): DateAt | undefined {
  return when === null ? undefined : page.dateAt(page.tokens.at(when.end - 1))
}

type Found = Pick<Reported, 'trigger' | 'segment'>

function perfectIn(page: Page, segments: readonly Segment[]): Found | undefined {
  let noun: Found | undefined
  for (const segment of segments) {
    for (const trigger of triggersIn(page, segment.first, segment.end)) {
      if (trigger.kind === 'verb' && !trigger.trigger.isEffect && isPerfect(page, trigger)) return { trigger, segment }
      if (trigger.kind === 'noun') noun ??= { trigger, segment }
    }
    // "that a last round of talks, which began in May, had concluded": the noun is what was brought to its end.
    if (noun !== undefined && endsAt(page, segment)) return noun
  }
  return undefined
}

function isPerfect({ tokens, words }: Page, { first, trigger }: TriggerAt): boolean {
  for (let i = first - 1; i >= first - reach; i--) {
    const word = tokens.lower(i)
    if (words.denied.has(word) || words.longAgo.has(word)) return false
    if (words.perfect.has(word)) return word !== 'had' || !violent.has(trigger.type)
  }
  return false
}

const violent: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT'])

function endsAt({ tokens, words }: Page, { first, end }: Segment): boolean {
  for (let i = first; i < Math.min(end, first + reach); i++) {
    const isPerfectHere = words.perfect.has(tokens.lower(i))
    if (isPerfectHere && (words.endings.has(tokens.lower(i + 1)) || words.endings.has(tokens.lower(i + 2)))) return true
  }
  return false
}
