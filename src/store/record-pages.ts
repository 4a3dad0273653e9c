import type { TextId } from '../record/ids.ts'
import type { Article, HearsayRecord } from '../record/record.ts'

/**
 * A record in pieces: every list of it in pages, so that no single string grows with the collection, and the
 * texts left out, because they are kept already.
 */
export interface RecordPages {
  /** The record with an empty list in the place of every list, as JSON; it keeps the fields' order. */
  readonly head: string
  readonly pages: readonly RecordPage[]
}

/** Some neighbouring items of one of the record's lists. */
export interface RecordPage {
  readonly section: string
  /** Its place among the pages of its section, from 0. */
  readonly number: number
  /** A JSON list. */
  readonly items: string
}

/** A page is closed when it has more units of JSON than this. */
const pageUnits = 256 * 1024

/** Takes a record to pieces. Throws a RangeError for a record without texts. */
export function pagesOf(record: HearsayRecord): RecordPages {
  const head: Record<string, unknown> = {}
  const pages: RecordPage[] = []
  for (const [section, value] of Object.entries(record)) {
    head[section] = Array.isArray(value) ? [] : value
    if (!Array.isArray(value)) continue
    for (const page of paged(section, section === 'articles' ? record.articles.map(withoutText) : value))
      pages.push(page)
  }
  return { head: JSON.stringify(head), pages }
}

function withoutText(article: Article): Article {
  if (article.text === null) throw new RangeError(`The record holds no text of the article ${article.id}`)
  return { ...article, text: null }
}

function* paged(section: string, items: readonly unknown[]): Generator<RecordPage> {
  let number = 0
  let open: string[] = []
  let units = 0
  for (const item of items) {
    const json = JSON.stringify(item)
    open.push(json)
    units += json.length
    if (units < pageUnits) continue
    yield { section, number: number++, items: `[${open.join(',')}]` }
    open = []
    units = 0
  }
  if (open.length > 0) yield { section, number, items: `[${open.join(',')}]` }
}

/**
 * Puts a record together again, byte for byte as it was. `pages`: by section, then number. Throws a
 * RangeError where a text is not there.
 */
export function recordOf({ head, pages }: RecordPages, textOf: (id: TextId) => string | undefined): HearsayRecord {
  const record: Record<string, unknown> = JSON.parse(head)
  for (const { section, items } of pages) {
    const list = record[section]
    if (!Array.isArray(list)) throw new RangeError(`The kept record has no list ${section}`)
    for (const item of JSON.parse(items)) list.push(item)
  }
  // Only `pagesOf` makes pages, and it takes records.
  const whole = record as unknown as HearsayRecord
  return { ...whole, articles: whole.articles.map((article) => ({ ...article, text: texted(article, textOf) })) }
}

function texted({ id, textId }: Article, textOf: (id: TextId) => string | undefined): string {
  const text = textOf(textId)
  if (text === undefined) throw new RangeError(`The text of the article ${id} is not kept`)
  return text
}
