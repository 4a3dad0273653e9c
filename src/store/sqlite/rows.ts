/** What a column holds. */
export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/** The text in a column. Throws a RangeError where it is none: then the schema and our reading of it differ. */
export function textIn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new RangeError(`The column ${column} holds no text`)
  return value
}

/** The number in a column. Throws a RangeError where it is none. */
export function numberIn(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new RangeError(`The column ${column} holds no number`)
  return value
}

/** The bytes in a column. Throws a RangeError where it is none. */
export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new RangeError(`The column ${column} holds no bytes`)
  return value
}
