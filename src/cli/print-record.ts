import type { HearsayRecord } from '../record/record.ts'
import type { Terminal } from './terminal.ts'

/** How a record is printed as data. */
export interface PrintOptions {
  /** A finding a line (JSON Lines), each with the layer that it belongs to. */
  readonly lines: boolean
  readonly withText: boolean
}

/** Prints a record as one JSON object or as JSON Lines, and nothing else. */
export function printRecord(record: HearsayRecord, { lines, withText }: PrintOptions, terminal: Terminal): void {
  const printed = withText ? record : withoutText(record)
  if (!lines) {
    terminal.out(`${JSON.stringify(printed)}\n`)
    return
  }
  const { format, generator, offsetUnit, ...layers } = printed
  terminal.out(`${JSON.stringify({ layer: 'record', format, generator, offsetUnit })}\n`)
  for (const [layer, findings] of Object.entries(layers)) {
    for (const finding of findings) terminal.out(`${JSON.stringify({ layer, ...finding })}\n`)
  }
}

/** The record without the articles' texts, for those who may not pass them on; spans and text ids stay. */
export function withoutText(record: HearsayRecord): HearsayRecord {
  return { ...record, articles: record.articles.map((article) => ({ ...article, text: null })) }
}
