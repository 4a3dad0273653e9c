import { anyOther } from '../../record/event-type.ts'
import type { FoundDate, FoundStatement } from '../../record/findings.ts'
import type { Span } from '../../text/span.ts'
import type { Page } from './page.ts'

/** An act that is done by speaking, dated by the words beside its cue. */
export interface Spoken {
  readonly statement: FoundStatement
  readonly date: FoundDate
  readonly trigger: Span
  readonly type: string
  readonly lemma: string
  readonly rule: 'spoken-act' | 'occasion'
}

/** Statements that are events by their kind; other statements tell of events or of nothing. */
const acts = new Map([
  ['threat', { type: 'THREATEN', lemma: 'threaten' }],
  ['demand', { type: 'DEMAND', lemma: 'demand' }],
  ['denial', { type: 'REJECT', lemma: 'deny' }],
])

const announcement = { type: anyOther, lemma: 'announce' }

/** No content is read farther, in tokens. */
const farthest = 80

/**
 * What a dated statement itself is: a threat, a demand or a denial, told as such by its cue or, a threat, by its
 * content; else an appearance, where it says at what ("told the state broadcaster on Friday"). A statement that is
 * neither is no event.
 */
export function spokenIn(page: Page, statement: FoundStatement): Spoken | undefined {
  const { when, venue, kind, cue } = statement
  const date = when === null ? undefined : page.dateAt(page.tokens.at(when.end - 1))?.date
  const [first] = cue
  if (date === undefined || first === undefined) return undefined
  const act = acts.get(isThreat(page, statement) ? 'threat' : kind) ?? announcedIn(page, statement, date)
  if (act !== undefined) return { statement, date, trigger: first, ...act, rule: 'spoken-act' }
  if (venue === null || venue.end <= venue.start || isWritten(page, venue)) return undefined
  return { statement, date, trigger: venue, type: 'CONSULT', lemma: 'appear', rule: 'occasion' }
}

/** "announced on Monday that it would cut jobs", "that it has sold the ferry": a plan or a deed made known on a day. What was announced "last summer" is told elsewhere by its day. */
function announcedIn(
  page: Page,
  { content, cue, venue }: FoundStatement,
  { earliest, latest }: FoundDate,
): typeof announcement | undefined {
  const { words } = page
  const isAppearance = venue !== null && !isWritten(page, venue)
  if (isAppearance || earliest === null || earliest !== latest) return undefined
  if (!cue.some((one) => wordsIn(page, one).some((word) => words.announcing.has(word)))) return undefined
  const said = content.flatMap((piece) => wordsIn(page, piece)).slice(0, planReach)
  const isNews = (word: string): boolean =>
    words.ahead.has(word) || words.perfect.has(word) || word === words.infinitive
  return said.some(isNews) ? announcement : undefined
}

/** A plan is told as one within so many words. */
const planReach = 20

/** "in a letter": nobody appeared anywhere. */
function isWritten(page: Page, venue: Span): boolean {
  return wordsIn(page, venue).some((word) => page.words.writings.has(word))
}

/** "that ships would be attacked if soldiers came": harm ahead, on a condition or from one who warns; not "would not attack". */
function isThreat(page: Page, { content, cue }: FoundStatement): boolean {
  const { words } = page
  const said = content.flatMap((piece) => wordsIn(page, piece))
  const isWarning = cue.some((one) => wordsIn(page, one).some((word) => words.warning.has(word)))
  if (!isWarning && !said.some((word) => words.conditions.has(word))) return false
  const ahead = said.findIndex((word) => words.ahead.has(word))
  return ahead >= 0 && said.some((word, i) => i > ahead && isHarm(page, word, said.slice(0, i)))
}

/** "attacked"; or, of "no ship will be safe", "safe". */
function isHarm({ words }: Page, word: string, before: readonly string[]): boolean {
  if (!words.harm.has(word) && !words.unharmed.has(word)) return false
  const isNegated = before.some((one) => words.denied.has(one))
  return (isNegated ? words.unharmed : words.harm).has(word)
}

/** The folded words of a span, so many at most. */
function wordsIn({ tokens }: Page, { start, end }: Span): string[] {
  const found: string[] = []
  const first = tokens.at(start)
  for (let i = first; i < Math.min(tokens.count, first + farthest) && (tokens.starts[i] ?? 0) < end; i++) {
    found.push(tokens.lower(i))
  }
  return found
}
