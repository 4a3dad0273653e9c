import { createHash } from 'node:crypto'
import type { ArticleId, TextId } from '../../record/ids.ts'
import { fromColumn } from './column.ts'

/** What a column holds. */
export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/** A row that does not hold what was written there: the file has been damaged in a way that SQLite does not see. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow'
}

/** The text in a column. Throws an UnreadableRow where it is none, as all functions here do. */
export function textIn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new UnreadableRow(`The column ${column} holds no text`)
  return value
}

/** The number in a column. */
export function numberIn(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new UnreadableRow(`The column ${column} holds no number`)
  return value
}

/** The bytes in a column. */
export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new UnreadableRow(`The column ${column} holds no bytes`)
  return value
}

/** The value in a column of JSON, which only this version or an earlier one of us has written. */
export function jsonIn<T>(row: Row, column: string): T {
  return parsed(column, () => JSON.parse(textIn(row, column)))
}

/** The article's id in a column. */
export function articleIdIn(row: Row, column: string): ArticleId {
  return parsed(column, () => fromColumn(textIn(row, column))) as ArticleId
}

/** The article's text in a column, if it is still the text of that id: evidence must not change by an accident. */
export function wordsIn(row: Row, column: string, id: TextId): string {
  const text = parsed(column, () => fromColumn(textIn(row, column)))
  // The same digest as `textId` gives, by the system's faster means.
  const digest = createHash('sha256').update(text, 'utf8').digest('hex')
  if (digest !== id) throw new UnreadableRow(`The text ${id} has changed`)
  return text
}

/** What a column was parsed to, or an UnreadableRow. */
export function parsed<T>(column: string, parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new UnreadableRow(`The column ${column} cannot be parsed`, { cause })
  }
}
