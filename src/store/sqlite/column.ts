/**
 * Marks a string that a column cannot hold as it is. SQLite ends text at a null character when it is read, and
 * its UTF-8 has no half of a surrogate pair; JSON Lines may bring both. Such a string is kept as JSON.
 */
const mark = '\u0001'

/** A string as a column keeps it; `fromColumn` gives it back unchanged. */
export function toColumn(value: string): string {
  return value.startsWith(mark) || value.includes('\0') || !isWellFormed(value) ? mark + JSON.stringify(value) : value
}

/** The string that `toColumn` was given. */
export function fromColumn(value: string): string {
  return value.startsWith(mark) ? JSON.parse(value.slice(mark.length)) : value
}

/** Whether every surrogate is one of a pair. (The string method of that name is not in the library that we compile to.) */
function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value)
}
