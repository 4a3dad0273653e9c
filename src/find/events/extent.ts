import type { Dated } from './dated.ts'
import type { Page } from './page.ts'
import type { Segment } from './segments.ts'

/** Words between a date or an article and the noun that they stand before: "the deadly attack". */
const farthest = 3

/**
 * The tokens that tell an event: its segment; with the segment before it where it is a relative clause that
 * names nobody ("a deal | that was signed on Monday"); only from its own article or date on where it stands
 * behind a word of time ("anger has grown since | last year's attack on the port").
 */
export function extentOf(page: Page, dated: Dated, before: Segment | undefined, all: readonly Dated[]): Segment {
  const { trigger, dateSegment } = dated
  const segment = ownPart(page, dated, all)
  const isInDate = page.dateAt(trigger.first) !== undefined
  if (isInDate) return { ...segment, first: trigger.first, end: trigger.end }
  const start = trigger.kind === 'noun' ? ownStart(page, dated) : segment.first
  if (start > segment.first) return { ...segment, first: start }
  if (before !== undefined && describes(page, segment, before)) return { ...segment, first: antecedent(page, before) }
  if (trigger.kind !== 'noun' && lacksSubject(page, segment)) return { ...segment, first: subjectStart(page, segment) }
  return dateSegment.first < dated.segment.first ? { ...segment, first: dateSegment.first } : segment
}

/** "met in March and will meet again in May": where a segment tells several dated events, each has the words on its side. */
function ownPart(page: Page, { trigger, segment, date }: Dated, all: readonly Dated[]): Segment {
  let { first, end } = segment
  for (let i = segment.first; i < trigger.first; i++) {
    const other = page.dateAt(i)
    if (other !== undefined && other.date !== date && other.end <= trigger.first) first = other.end
  }
  for (const other of all) {
    if (other.segment !== segment || other.date === date || other.trigger.first < trigger.end) continue
    end = Math.min(end, Math.max(trigger.end, clauseStart(page, other.trigger.first)))
  }
  return { ...segment, first, end }
}

/** Where the words before a verb begin that go with it: auxiliaries, adverbs and "and". */
function clauseStart({ tags }: Page, verb: number): number {
  let first = verb
  while (tags.is(first - 1, 'AUX', 'ADV', 'PART', 'CCONJ')) first--
  return first
}

/** ", which meets in the old hall, | began its work on Friday": a clause that opens with its verb. */
function lacksSubject({ tags }: Page, { first, opener }: Segment): boolean {
  const verb = tags.is(first, 'ADV') ? first + 1 : first
  return opener === '' && tags.is(verb, 'VERB', 'AUX')
}

/** A subject farther before its verb is not sought, in tokens. */
const farthestSubject = 30

/** The beginning of the sentence, where the subject is; of what is said, where the verb stands in that. */
function subjectStart(page: Page, { first }: Segment): number {
  const { tokens } = page
  const start = tokens.firstOfSentence[tokens.sentenceOf[first] ?? 0] ?? first
  if (first - start > farthestSubject || !page.areSaidTogether(start, first)) return first
  for (let i = start; i < first; i++) if (page.isCue(i)) return first
  return start
}

/** Where a noun's own words begin, if a word of time or, for the head of a relative clause, a verb parts them from the rest. */
function ownStart(page: Page, { trigger, segment, isHead }: Dated): number {
  const { tokens, words } = page
  let first = trigger.first
  while (first > segment.first && trigger.first - first < farthest && !words.breaks.has(tokens.lower(first - 1))) {
    const date = page.dateAt(first - 1)
    first = date?.first ?? first - 1
    if (date !== undefined) break
  }
  if (words.definite.has(tokens.lower(first - 1))) first--
  return isHead || words.temporal.has(tokens.lower(first - 1)) ? Math.max(first, segment.first) : segment.first
}

/** Where the noun phrase that a relative clause describes begins: at the last article before it, "a deal worth millions | that". */
function antecedent({ tokens, words }: Page, before: Segment): number {
  for (let i = before.end - 1; i > before.first; i--) if (words.articles.has(tokens.lower(i))) return i
  return before.first
}

/** Whether a segment is a relative clause that names nobody; "said | that the port was closed" is none. */
function describes(page: Page, segment: Segment, before: Segment): boolean {
  if (!page.words.relatives.has(segment.opener) || !page.areSaidTogether(before.end - 1, segment.first)) return false
  return page.namesIn(segment.first, segment.end).length === 0
}
