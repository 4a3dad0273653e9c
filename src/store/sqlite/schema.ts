import { version } from '../../record/version.ts'
import type { Database } from './database.ts'
import { newerWorkspace, storeFailure } from './failures.ts'
import { applicationId, migrations } from './migrations.ts'
import { textIn } from './rows.ts'

/**
 * Makes a file that was just opened ready: an empty one becomes a workspace, an older one is brought up to this
 * version, and a newer one or another program's is refused before anything in it is changed.
 */
export async function prepareSchema(database: Database): Promise<void> {
  const seen = await database.reading(() => inspected(database))
  if (seen === 'empty') await database.patiently(() => database.exec('pragma journal_mode = wal'))
  // Decisions are people's work, so that even a power cut shall not take the last one: every commit is synced.
  await database.patiently(() => database.exec('pragma synchronous = full; pragma journal_size_limit = 16777216'))
  if (seen !== migrations.length) await database.writing(() => migrate(database))
}

/**
 * The version of the schema in the file, or `'empty'`. Only reads, and only inside a transaction: between two
 * statements another process may turn an empty file into a workspace.
 */
function inspected(database: Database): number | 'empty' {
  const id = database.number('select application_id n from pragma_application_id')
  const schema = database.number('select user_version n from pragma_user_version')
  if (id === applicationId) {
    if (schema > migrations.length) throw newerWorkspace(database.file, schema, generatorOf(database))
    return schema
  }
  const isEmpty = id === 0 && schema === 0 && database.number('select count(*) n from sqlite_schema') === 0
  if (!isEmpty) throw storeFailure('not-a-workspace', database.file)
  return 'empty'
}

function generatorOf(database: Database): string | undefined {
  try {
    const row = database.get("select value from fact where name = 'generator'")
    return row === undefined ? undefined : textIn(row, 'value')
  } catch {
    // A newer schema may keep it elsewhere; the failure that is being told is the one that matters.
    return undefined
  }
}

/** Another process may have been first, so the version is read again now that nobody else can write. */
function migrate(database: Database): void {
  const from = inspected(database)
  const seen = from === 'empty' ? 0 : from
  for (const step of migrations.slice(seen)) database.exec(step)
  database.exec(`pragma user_version = ${migrations.length}; pragma application_id = ${applicationId}`)
  database.run("insert or replace into fact values('generator', ?)", version)
  database.run("insert or ignore into fact values('state', '0')")
}
