import type { ArticleId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import { Lookup } from '../lookup.ts'
import { newEvents, newFigures, newNames, newStatements } from './news.ts'
import { type Layout, layRows, limited, type Row } from './rows.ts'

/** What is asked of the news since the last reading. */
export interface SinceOptions extends Layout {
  /** The record of the last reading; `null` where there was none. */
  readonly before: HearsayRecord | null
  /** Lines a kind of news at most, besides the one that counts. */
  readonly limit: number
}

/** What of one kind of finding is new. */
export interface News {
  readonly label: string
  /** How many the articles in question hold, each told once. */
  readonly all: number
  readonly rows: readonly Row[]
  /** The list in which all of them stand; `null` where there is none. */
  readonly list: string | null
}

/**
 * Just what the articles added since the last reading bring that was not in the record then: statements,
 * figures, events and names, each kind with how many of how many are new. An article that was read before and has
 * come in another text counts as revised: what its earlier text had is not new. Without a line break at the end.
 */
export function sinceLast(record: HearsayRecord, options: SinceOptions): string {
  const { before, limit } = options
  const told = new Set(before?.articles.map(({ textId }) => textId))
  const added = record.articles.filter(({ textId }) => !told.has(textId)).map(({ id }) => id)
  const known = new Set(before?.articles.map(({ id }) => id))
  const revised = added.filter((id) => known.has(id))
  const lines = [opening(record, added, revised)]
  if (added.length === 0) return lines.join('\n')
  const asked = { lookup: new Lookup(record), fresh: new Set(added), before: earlier(before, new Set(revised)) }
  const kinds = [newStatements(asked), newFigures(asked), newEvents(asked), newNames(asked)]
  return [
    ...lines,
    '',
    ...layRows(
      kinds.flatMap((news) => rowsOf(news, limit)),
      options,
    ),
  ].join('\n')
}

function opening(record: HearsayRecord, added: readonly ArticleId[], revised: readonly ArticleId[]): string {
  const all = countPhrase(record.articles.length, 'article')
  if (added.length === 0) return `Nothing new since the last reading: 0 of ${all} added.`
  const changed = revised.length === 0 ? '' : `, ${revised.length} of them revised`
  return `Since the last reading: ${added.length} of ${all} added${changed}`
}

function rowsOf({ label, all, rows, list }: News, limit: number): Row[] {
  const counted = { label, text: `${rows.length} new of ${all} in these articles`, evidence: '' }
  const more = list === null ? '' : `hearsay show ${list}`
  return [counted, ...limited(rows, limit, more).map((row) => ({ ...row, label: '' }))]
}

/** The last record, and which of its articles have come again in another text. */
export interface Earlier {
  readonly lookup: Lookup | null
  readonly revised: ReadonlySet<ArticleId>
}

function earlier(before: HearsayRecord | null, revised: ReadonlySet<ArticleId>): Earlier {
  return { lookup: before === null ? null : new Lookup(before), revised }
}
