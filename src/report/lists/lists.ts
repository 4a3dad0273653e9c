import type { HearsayRecord } from '../../record/record.ts'
import { type Layout, layRows, type Row } from '../brief/rows.ts'
import { Lookup } from '../lookup.ts'
import { dateList } from './dates.ts'
import { figureList } from './figures.ts'
import { nameList } from './names.ts'
import { noveltyList } from './novelty.ts'
import { reuseList } from './reuse.ts'
import { statementList, statementsWithWhy } from './statements.ts'
import { storyList } from './stories.ts'
import { threadList } from './threads.ts'
import { versionList } from './versions.ts'
import { wordingList } from './wording.ts'

/** What can be listed of a record, by the word that users give. */
export const listings: Readonly<Record<ListName, (lookup: Lookup) => readonly Row[]>> = {
  statements: statementList,
  threads: threadList,
  names: nameList,
  dates: dateList,
  figures: figureList,
  reuse: reuseList,
  novelty: noveltyList,
  wording: wordingList,
  versions: versionList,
  stories: storyList,
}

export type ListName =
  | 'statements'
  | 'threads'
  | 'names'
  | 'dates'
  | 'figures'
  | 'reuse'
  | 'novelty'
  | 'wording'
  | 'versions'
  | 'stories'

/** A whole layer of the record, a line a finding, evidence last; of statements also why each is there, if asked. */
export function listed(name: ListName, record: HearsayRecord, layout: Layout, withWhy = false): string[] {
  const rows = withWhy && name === 'statements' ? statementsWithWhy : listings[name]
  return layRows(rows(new Lookup(record)), layout)
}
