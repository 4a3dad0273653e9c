import type { FoundDate } from '../../record/findings.ts'
import type { DateAt, Page } from './page.ts'
import type { Segment } from './segments.ts'
import type { TriggerAt } from './triggers-in.ts'

/** The day of a report: the first that its opening tells as news, and the tokens of the paragraph that tells it. */
export interface Lead {
  readonly date: DateAt
  readonly first: number
  readonly end: number
}

/** So many paragraphs open a report. */
export const openingParagraphs = 2

/** The day that a paragraph of the opening tells as news: counted back from publication, and one day only. */
export function leadIn(page: Page, first: number, end: number): Lead | undefined {
  for (let i = first; i < end; i++) {
    const date = page.dateAt(i)
    if (date !== undefined && isNews(date.date)) return { date, first, end }
  }
  return undefined
}

function isNews({ by, earliest, latest }: FoundDate): boolean {
  if (earliest === null || earliest !== latest) return false
  return (
    by.endsWith('> publication:past') || by.endsWith('> publication:maybe-past') || by === 'dates/today > publication'
  )
}

/**
 * Whether what a verb tells without any date of its sentence lies on the day of the paragraph: told in the outlet's own
 * voice, as simply past. "Had" and words of long ago lead back, a clause of its own may.
 */
export function isOfLead(page: Page, { trigger, kind, first }: TriggerAt, { opener }: Segment): boolean {
  if (kind !== 'verb' || opener !== '' || trigger.isOccasion || page.statementAt(first) !== undefined) return false
  const { tokens, words } = page
  for (let i = first - 1; i >= first - 3; i--) {
    if (words.perfect.has(tokens.lower(i)) || words.longAgo.has(tokens.lower(i))) return false
  }
  return true
}
