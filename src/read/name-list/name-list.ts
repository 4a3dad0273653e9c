import type { ListedName, ListedRole, NameList } from '../../record/name-list.ts'
import { decode } from '../decode.ts'
import { ReadFailure } from '../failure.ts'
import { mostAliases, partsOf, shortened, typeIn, whyNoName } from './cells.ts'
import { type CsvRow, csvRows, separatorOf } from './csv.ts'
import { withoutShared } from './shared.ts'

/** What was read of a list of names, and the rows and spellings that could not be used, by line. */
export interface NameListReading {
  readonly names: NameList
  readonly failures: readonly ReadFailure[]
}

/** A row that can be used, with its line. */
export interface NameRow extends ListedName {
  readonly line: number
}

/** The most bytes of a list: 8 MiB. */
const largestList = 8 * 1024 * 1024
/** The most rows that are used. */
export const mostNames = 10_000
/** So many lines are told one by one. */
const mostTold = 100

const columns: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['alias', 'aliases'],
  ['aliases', 'aliases'],
  ['type', 'type'],
  ['role', 'role'],
  ['roles', 'role'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
])
type Column = 'name' | 'aliases' | 'type' | 'role' | 'organisation'
type Places = ReadonlyMap<Column, number>

/**
 * Reads a person's own list of names: a table (CSV, by commas or semicolons) with a header. What is wrong with one row is told with
 * its line, and the other rows are used. Throws a ReadFailure where the file is no such table at all.
 */
export function readNameList(file: string, bytes: Uint8Array): NameListReading {
  const where = { file, line: null }
  if (bytes.length > largestList) {
    const limit = largestList / (1024 * 1024)
    throw new ReadFailure('too-large', where, `a list of names may have ${limit} MB; shorten or split it`)
  }
  const { text } = decode(bytes, { file })
  const table = csvRows(text, separatorOf(text))
  const places = placesIn(table.next().value, file)
  const rows: NameRow[] = []
  const failures: ReadFailure[] = []
  const tell = (line: number, why: string): void => void failures.push(failure(file, line, why))
  for (const row of table) {
    if (rows.length >= mostNames) {
      tell(row.line, `the list has more than ${mostNames} names; this line and what follows were left out`)
      break
    }
    const read = 'why' in row ? row.why : nameOf(row, places)
    if (typeof read === 'string') tell(row.line, read)
    else rows.push(read)
  }
  const names = withoutShared(rows, tell)
  return { names, failures: inLineOrder(failures, file) }
}

const failure = (file: string, line: number, why: string): ReadFailure =>
  new ReadFailure('bad-name', { file, line }, why)

function placesIn(header: ReturnType<ReturnType<typeof csvRows>['next']>['value'], file: string): Places {
  const places = new Map<Column, number>()
  const cells = header === undefined || 'why' in header ? [] : header.cells
  for (const [i, cell] of cells.entries()) {
    const column = columns.get(cell.trim().toLowerCase())
    if (column !== undefined && !places.has(column)) places.set(column, i)
  }
  if (places.has('name') && places.has('type')) return places
  const advice = 'its first line must name the columns, name and type among them (name,aliases,type,role,organisation)'
  throw new ReadFailure('no-name-list', { file, line: null }, `this is no list of names; ${advice}`)
}

/** The name that a row gives, or what is wrong with it. */
function nameOf({ line, cells }: CsvRow, places: Places): NameRow | string {
  const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? ''
  const needed = Math.max(places.get('name') ?? 0, places.get('type') ?? 0) + 1
  if (cells.length < needed) return `it has ${cells.length} of at least ${needed} cells; the row was left out`
  const [name = '', ...others] = partsOf(cell('name'))
  if (name === '') return 'it has no name; the row was left out'
  if (others.length > 0) return `“${shortened(cell('name'))}” holds a |; write other spellings in the column aliases`
  const type = typeIn(cell('type'))
  if (type === undefined) return `“${shortened(cell('type'))}” is no type; write person, organisation or place`
  const aliases = [...new Set(partsOf(cell('aliases')))].filter((alias) => alias !== '' && alias !== name)
  if (aliases.length > mostAliases) return `it has more than ${mostAliases} aliases; the row was left out`
  const roles = rolesIn(cell('role'), cell('organisation'))
  if (typeof roles === 'string') return roles
  for (const one of [name, ...aliases, ...roles.flatMap(({ title, of }) => (of === null ? [title] : [title, of]))]) {
    const why = whyNoName(one)
    if (why !== undefined) return why
  }
  return { line, name, aliases, type, roles }
}

/** The roles of a row: the first title is of the first organisation, and so on. */
function rolesIn(roleCell: string, organisationCell: string): ListedRole[] | string {
  const titles = roleCell.trim() === '' ? [] : partsOf(roleCell)
  const owners = organisationCell.trim() === '' ? [] : partsOf(organisationCell)
  if (owners.length > titles.length) return 'it has more organisations than roles; give each organisation its role'
  if (titles.length > mostAliases) return `it has more than ${mostAliases} roles; the row was left out`
  return titles.flatMap((title, i) => (title === '' ? [] : [{ title, of: owners[i] || null }]))
}

/** The failures by line; of very many the first, and how many more. */
function inLineOrder(failures: readonly ReadFailure[], file: string): ReadFailure[] {
  const sorted = [...failures].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0))
  const next = sorted[mostTold]
  if (next === undefined) return sorted
  const more = `this and ${sorted.length - mostTold - 1} more lines could not be used; mend the first ones and read the list again`
  return [...sorted.slice(0, mostTold), failure(file, next.where.line ?? 0, more)]
}
