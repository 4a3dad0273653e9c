/** One row of a table: its cells, and the line (from 1) on which it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A row that could not be read: why, as the end of a sentence. */
export interface BadCsvRow {
  readonly line: number
  readonly why: string
}

/** The most characters of one cell. */
export const longestCell = 10_000

/** The separators that are told apart, by which of them the first line has more of outside quotation marks. */
export type Separator = ',' | ';'

/** The separator of a table. A line without any has one cell. */
export function separatorOf(text: string): Separator {
  let commas = 0
  let semicolons = 0
  let quoted = false
  for (const sign of firstLine(text)) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') commas++
    else if (!quoted && sign === ';') semicolons++
  }
  return semicolons > commas ? ';' : ','
}

const firstLine = (text: string): string => text.slice(0, text.search(/\r|\n|$/)).slice(0, longestCell)

/**
 * Reads a table as RFC 4180 has it: cells in quotation marks may hold separators, line breaks and doubled marks; lines
 * end in CRLF, LF or CR; empty lines are passed over. A row that cannot be read is told, and reading goes on with the
 * next line. At most a cell's length is read twice, so that a mark that nothing closes costs little.
 */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow | BadCsvRow> {
  const cursor = new Cursor(text, separator)
  while (!cursor.isDone) {
    const row = cursor.row()
    if (row !== undefined) yield row
  }
}

class Cursor {
  readonly #text: string
  readonly #separator: Separator
  #at = 0
  #line = 1

  constructor(text: string, separator: Separator) {
    this.#text = text
    this.#separator = separator
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length
  }

  /** The next row; nothing for an empty line. */
  row(): CsvRow | BadCsvRow | undefined {
    const [start, line] = [this.#at, this.#line]
    const cells: string[] = []
    for (;;) {
      const cell = this.#text.charAt(this.#at) === '"' ? this.#quoted() : this.#plain()
      if (typeof cell !== 'string') {
        this.#at = start
        this.#line = line
        this.#skipLine()
        return { line, why: cell.why }
      }
      cells.push(cell)
      if (this.#text.charAt(this.#at) !== this.#separator) break
      this.#at++
    }
    this.#endLine()
    return cells.length === 1 && cells[0]?.trim() === '' ? undefined : { line, cells }
  }

  #plain(): string | { why: string } {
    const from = this.#at
    for (; !this.isDone; this.#at++) {
      const sign = this.#text.charAt(this.#at)
      if (sign === this.#separator || sign === '\n' || sign === '\r') break
    }
    return this.#at - from > longestCell ? tooLong : this.#text.slice(from, this.#at)
  }

  #quoted(): string | { why: string } {
    let cell = ''
    let from = ++this.#at
    const end = from + longestCell
    for (;;) {
      if (this.#at > end) return tooLong
      const sign = this.#text.charAt(this.#at)
      if (sign === '') return { why: 'its quotation mark is never closed; close it' }
      if (sign === '\n' || (sign === '\r' && this.#text.charAt(this.#at + 1) !== '\n')) this.#line++
      this.#at++
      if (sign !== '"') continue
      cell += this.#text.slice(from, this.#at - 1)
      if (this.#text.charAt(this.#at) !== '"') break
      // A doubled mark stands for one.
      from = this.#at++
    }
    const next = this.#text.charAt(this.#at)
    if (next === this.#separator || next === '\n' || next === '\r' || next === '') return cell
    return { why: 'something follows a closing quotation mark; double the marks inside a cell' }
  }

  #endLine(): void {
    if (this.#text.charAt(this.#at) === '\r') this.#at++
    if (this.#text.charAt(this.#at) === '\n') this.#at++
    this.#line++
  }

  #skipLine(): void {
    while (!this.isDone && !'\r\n'.includes(this.#text.charAt(this.#at))) this.#at++
    this.#endLine()
  }
}

const tooLong = { why: `a cell has more than ${longestCell.toLocaleString('en')} characters; shorten or close it` }
