import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import { Lookup } from '../lookup.ts'
import { newSentences } from './new-sentences.ts'
import { newEvents, newFigures, newNames, newStatements } from './news.ts'
import { noveltyCounts } from './novelty-counts.ts'
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
  /** One of them, in words. */
  readonly noun: string
  /** How many the articles in question hold, each told once. */
  readonly all: number
  readonly rows: readonly Row[]
  /** The list in which all of them stand. */
  readonly list: string
  /** Where the new ones stand. */
  readonly places: readonly ArticleSpan[]
  /** The new ones, as the record has them. */
  readonly found: readonly unknown[]
}

/**
 * Just what the articles added since the last reading bring that was not in the record then: the sentences, each with what it
 * brings, then statements, figures, events and names, each kind with how many of how many are new. An article that was read
 * before and has come in another text counts as revised: what its earlier text had is not new. Without a line break at the end.
 */
export function sinceLast(record: HearsayRecord, options: SinceOptions): string {
  const { before, limit } = options
  const added = addedSince(record, before)
  const lines = [opening(record, added)]
  if (added.all.length === 0) return lines.join('\n')
  const asked = asking(record, before, added)
  return [
    ...lines,
    '',
    ...layRows([...sentenceRows(asked, limit), ...asked.kinds.flatMap((news) => rowsOf(news, limit))], options),
  ].join('\n')
}

/**
 * The same as data: ids of the articles added, of those revised and of those that are another version of one read before; the sentences with
 * state and what they bring; of each kind how many the articles hold (`all`, each told once) and the new ones as the record has them.
 */
export function newsData(record: HearsayRecord, before: HearsayRecord | null): object {
  const added = addedSince(record, before)
  const asked = asking(record, before, added)
  return {
    format: 'hearsay-news/1',
    offsetUnit: record.offsetUnit,
    articles: { all: record.articles.length, added: added.all, revised: added.revised, versions: added.versions },
    sentences: newSentences(asked).novelty,
    ...Object.fromEntries(asked.kinds.map(({ label, all, found }) => [label.toLowerCase(), { all, new: found }])),
  }
}

/** The articles that the last record had not, in this text. */
interface Added {
  readonly all: readonly ArticleId[]
  /** Those whose id it had, with another text. */
  readonly revised: readonly ArticleId[]
  /** Those of which it had another version, under another id. */
  readonly versions: readonly ArticleId[]
}

function addedSince(record: HearsayRecord, before: HearsayRecord | null): Added {
  const told = new Set(before?.articles.map(({ textId }) => textId))
  const all = record.articles.filter(({ textId }) => !told.has(textId)).map(({ id }) => id)
  const known = new Set(before?.articles.map(({ id }) => id))
  return {
    all,
    revised: all.filter((id) => known.has(id)),
    versions: all.filter((id) => !known.has(id) && isVersionOfKnown(record, id, known)),
  }
}

function asking(
  record: HearsayRecord,
  last: HearsayRecord | null,
  { all, revised }: Added,
): Parameters<typeof newSentences>[0] {
  const before = { lookup: last === null ? null : new Lookup(last), revised: new Set(revised) }
  const asked = { lookup: new Lookup(record), fresh: new Set(all), before }
  return { ...asked, kinds: [newStatements(asked), newFigures(asked), newEvents(asked), newNames(asked)] }
}

/** What the sentences bring, counted, and those that are new or changed. */
function sentenceRows(asked: Parameters<typeof newSentences>[0], limit: number): Row[] {
  const { novelty, rows } = newSentences(asked)
  const counted = { label: 'SENTENCES', text: `${noveltyCounts(novelty)} in these articles`, evidence: '' }
  return [counted, ...unlabelled(limited(rows, limit, 'hearsay show novelty'))]
}

function unlabelled(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, label: '' }))
}

/** Whether an article is another version of one that was read before. */
function isVersionOfKnown({ versions }: HearsayRecord, id: ArticleId, known: ReadonlySet<ArticleId>): boolean {
  return versions.some(
    ({ articles }) => articles.includes(id) && articles.some((other) => other !== id && known.has(other)),
  )
}

function opening(record: HearsayRecord, { all: added, revised, versions }: Added): string {
  const all = countPhrase(record.articles.length, 'article')
  if (added.length === 0) return `Nothing new since the last reading: 0 of ${all} added.`
  const changed = revised.length === 0 ? '' : `, ${revised.length} of them revised`
  const again = versions.length === 0 ? '' : `, ${versions.length} of them another version of one read before`
  return `Since the last reading: ${added.length} of ${all} added${changed}${again}`
}

function rowsOf({ label, all, rows, list }: News, limit: number): Row[] {
  const counted = { label, text: `${rows.length} new of ${all} in these articles`, evidence: '' }
  return [counted, ...unlabelled(limited(rows, limit, `hearsay show ${list}`))]
}

/** The last record, and which of its articles have come again in another text. */
export interface Earlier {
  readonly lookup: Lookup | null
  readonly revised: ReadonlySet<ArticleId>
}
