import { statSync } from 'node:fs'
import type { Status } from '../store.ts'
import type { Database } from './database.ts'
import { factOf, stateOf } from './facts.ts'

/** Counts and sizes of the workspace in a file. */
export function statusOf(database: Database): Status {
  return {
    articleCount: database.number('select count(*) n from article'),
    revisionCount: database.number('select count(*) n from revision'),
    readCount: database.number(
      `select count(*) n from read_mark m join article a on a.number = m.article
       where m.state = 'read' and m.text = a.current`,
    ),
    decisionCount: database.number('select count(*) n from decision'),
    findingCount: database.number('select coalesce(sum(finding_count), 0) n from saving'),
    bytes: bytesOf(database.file) + bytesOf(`${database.file}-wal`),
    schemaVersion: database.number('select user_version n from pragma_user_version'),
    generator: factOf(database, 'generator') ?? '',
    state: stateOf(database),
  }
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
