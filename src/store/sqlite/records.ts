import type { TextId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { version } from '../../record/version.ts'
import { type RecordPages, recordOf } from '../record-pages.ts'
import type { KeptRecord, WorkspaceState } from '../store.ts'
import type { Database } from './database.ts'
import { factOf, setFact, stateOf } from './facts.ts'
import { numberOfText } from './intake.ts'
import { numberIn, parsed, textIn, wordsIn } from './rows.ts'

/** Beside the head of the kept record, the state that the record was made from. */
interface RecordFact {
  readonly state: WorkspaceState
  readonly head: string
}

/** Keeps a record, inside a transaction, unless the workspace is in another state by now. */
export function keepPages(
  database: Database,
  record: HearsayRecord,
  pages: RecordPages,
  state: WorkspaceState,
): boolean {
  if (stateOf(database) !== state) return false
  const missing = record.articles.find(({ textId }) => numberOfText(database, textId) === undefined)
  if (missing !== undefined) throw new RangeError(`The workspace does not hold the article ${missing.id}`)
  database.run('delete from record_page')
  for (const { section, number, items } of pages.pages) {
    database.run('insert into record_page values(?, ?, ?)', section, number, items)
  }
  setFact(database, 'record', JSON.stringify({ state, head: pages.head } satisfies RecordFact))
  setFact(database, 'generator', version)
  return true
}

/** The record that was kept last, with its texts. */
export function keptRecord(database: Database): KeptRecord | undefined {
  const fact = factOf(database, 'record')
  if (fact === undefined) return undefined
  const { state, head } = parsed('value', () => JSON.parse(fact) as RecordFact)
  const rows = database.all('select section, number, items from record_page order by section, number')
  const pages = rows.map((row) => ({
    section: textIn(row, 'section'),
    number: numberIn(row, 'number'),
    items: textIn(row, 'items'),
  }))
  const record = parsed('items', () => recordOf({ head, pages }, (id) => textOf(database, id)))
  return { record, state, current: state === stateOf(database) && record.generator.version === version }
}

function textOf(database: Database, id: TextId): string | undefined {
  const row = database.get('select words from text where id = ?', id)
  return row === undefined ? undefined : wordsIn(row, 'words', id)
}
