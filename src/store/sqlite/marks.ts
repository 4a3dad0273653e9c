import type { ArticleId, TextId } from '../../record/ids.ts'
import { compare } from '../arrivals.ts'
import type { ReadMark, ReadState } from '../store.ts'
import { toColumn } from './column.ts'
import type { Database } from './database.ts'
import { articleIdIn, textIn } from './rows.ts'

/** Marks the current revisions of articles, inside a transaction; ids that are not known are passed over. */
export function markArticles(database: Database, ids: readonly ArticleId[], state: ReadState, when: string): void {
  for (const id of ids) {
    database.run(
      'insert or replace into read_mark select number, current, ?, ? from article where id = ?',
      state,
      when,
      toColumn(id),
    )
  }
}

/** All marks, by article. */
export function marksOf(database: Database): ReadMark[] {
  const rows = database.all(`
    select a.id article, t.id text, m.state, m.marked
    from read_mark m join article a on a.number = m.article join text t on t.number = m.text`)
  const marks = rows.map((row) => ({
    article: articleIdIn(row, 'article'),
    textId: textIn(row, 'text') as TextId,
    state: textIn(row, 'state') === 'read' ? ('read' as const) : ('unread' as const),
    when: textIn(row, 'marked'),
  }))
  return marks.sort((a, b) => compare(a.article, b.article))
}
