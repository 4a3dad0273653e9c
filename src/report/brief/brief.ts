import type { ArticleId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { storyPeriod } from '../../web/story/period.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import { Lookup } from '../lookup.ts'
import { eventRows } from './event-rows.ts'
import { figureRows } from './figure-rows.ts'
import { reuseRows } from './reuse-rows.ts'
import { type Layout, layRows, limited, type Row } from './rows.ts'
import { newRows, relayedRows, sameRows } from './statement-rows.ts'

/** What the brief is about. */
export interface BriefOptions extends Layout {
  /** The articles that this reading added; the brief tells what is in them. */
  readonly fresh: ReadonlySet<ArticleId>
  /** Lines a kind of news at most. */
  readonly limit: number
}

/**
 * The brief: what the articles just read bring, a line each: new statements, repeated ones, relayed ones,
 * the timeline, figures, copied passages, what stayed open. Without a line break at the end.
 */
export function brief(record: HearsayRecord, options: BriefOptions): string {
  const lookup = new Lookup(record)
  const isFresh = (article: ArticleId): boolean => options.fresh.has(article)
  if (options.fresh.size === 0 && record.articles.length > 0) {
    return `${headline(record)}\n\nNothing new: every article was read before.`
  }
  const take = (rows: readonly Row[], what: string): Row[] => limited(rows, options.limit, `hearsay show ${what}`)
  const sections = [
    take(newRows(lookup, isFresh), 'statements'),
    take(sameRows(lookup, isFresh), 'statements'),
    take(relayedRows(lookup, isFresh), 'statements'),
    take(eventRows(lookup, isFresh, options.limit), 'dates'),
    take(figureRows(lookup, isFresh), 'figures'),
    take(reuseRows(lookup, isFresh), 'reuse'),
    openRows(record),
  ]
  return [headline(record), '', ...layRows(sections.flat(), options)].join('\n')
}

/** "5 articles, 2 outlets, 28 July 2021 – 19 December 2021 (3 dates inferred, 1 unknown)" */
export function headline(record: HearsayRecord): string {
  const outlets = new Set(record.articles.flatMap(({ outlet }) => outlet ?? [])).size
  const basis = (name: string): number => record.articles.filter(({ published }) => published.basis === name).length
  const doubts = [
    basis('inferred') > 0 ? `${countPhrase(basis('inferred'), 'date')} inferred` : [],
    basis('unknown') > 0 ? `${countPhrase(basis('unknown'), 'date')} unknown` : [],
  ].flat()
  const period = storyPeriod(record.articles.map(({ published }) => published))
  const said = [
    countPhrase(record.articles.length, 'article'),
    countPhrase(outlets, 'outlet'),
    ...(period === null ? [] : [period]),
  ]
  return said.join(', ') + (doubts.length > 0 ? ` (${doubts.join(', ')})` : '')
}

function openRows(record: HearsayRecord): Row[] {
  const speakers = record.statements.filter(({ certainty }) => certainty === 'unresolved').length
  const dates = record.dates.filter(({ type, earliest, latest }) => {
    return (type === 'DATE' || type === 'TIME') && earliest === null && latest === null
  }).length
  const open = [
    speakers > 0 ? `${countPhrase(speakers, 'speaker')} of ${record.statements.length}` : [],
    dates > 0 ? `${countPhrase(dates, 'date')} of ${record.dates.length}` : [],
    record.unplaced.length > 0 ? countPhrase(record.unplaced.length, 'decision') : [],
  ].flat()
  return open.length === 0 ? [] : [{ label: 'OPEN', text: `${open.join(', ')} not resolved`, evidence: '' }]
}
