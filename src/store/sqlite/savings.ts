import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { TextId } from '../../record/ids.ts'
import { type Finding, type FindingEntry, type FindingGroup, grouped, savingsKept, ungrouped } from '../findings.ts'
import type { Database } from './database.ts'
import { numberOfText } from './intake.ts'
import { bytesIn, numberIn, parsed, textIn } from './rows.ts'

/** Keeps findings, inside a transaction: one saving for each set of texts that they rest on. */
export function keepFindings(database: Database, findings: readonly Finding[]): void {
  const numbers = textNumbers(database, findings)
  let saving = database.number('select coalesce(max(number), 0) n from saving')
  for (const group of grouped(findings, (text) => numbers.has(text))) {
    const texts = group.texts.map((id) => numbers.get(id) ?? 0)
    const name = texts.join(' ')
    const { entries } = group
    database.run('insert into saving values(?, ?, ?, ?)', ++saving, name, entries.length, deflated(entries))
    for (const text of texts) database.run('insert into saving_text values(?, ?)', text, saving)
    dropOldest(database, name)
  }
}

function textNumbers(database: Database, findings: readonly Finding[]): Map<TextId, number> {
  const numbers = new Map<TextId, number>()
  for (const id of new Set(findings.flatMap(({ texts }) => texts))) {
    const number = numberOfText(database, id)
    if (number !== undefined) numbers.set(id, number)
  }
  return numbers
}

function dropOldest(database: Database, texts: string): void {
  const rows = database.all(
    'select number from saving where texts = ? order by number desc limit -1 offset ?',
    texts,
    savingsKept,
  )
  for (const row of rows) {
    database.run('delete from saving_text where saving = ?', numberIn(row, 'number'))
    database.run('delete from saving where number = ?', numberIn(row, 'number'))
  }
}

/** The findings that rest on any of the texts, oldest first. */
export function findingsOf(database: Database, ids: readonly TextId[]): Finding[] {
  const savings = new Set<number>()
  for (const id of ids) {
    const rows = database.all('select s.saving from text t join saving_text s on s.text = t.number where t.id = ?', id)
    for (const row of rows) savings.add(numberIn(row, 'saving'))
  }
  return [...savings].sort((a, b) => a - b).flatMap((saving) => ungrouped(groupOf(database, saving)))
}

function groupOf(database: Database, saving: number): FindingGroup {
  const row = database.get('select entries from saving where number = ?', saving)
  const texts = database.all(
    'select t.id from saving_text s join text t on t.number = s.text where s.saving = ?',
    saving,
  )
  return {
    texts: texts.map((each) => textIn(each, 'id') as TextId).sort(),
    entries: row === undefined ? [] : inflated(bytesIn(row, 'entries')),
  }
}

/** Findings are mostly field names and digits: deflated they take about a tenth of the room. */
function deflated(entries: readonly FindingEntry[]): Uint8Array {
  return deflateRawSync(JSON.stringify(entries), { level: 1 })
}

function inflated(bytes: Uint8Array): FindingEntry[] {
  return parsed('entries', () => JSON.parse(inflateRawSync(bytes).toString('utf8')) as FindingEntry[])
}
