import type { ArticleId } from '../../../record/ids.ts'
import type { Sheet } from '../../../story/sheet.ts'
import type { Database } from '../database.ts'
import { articleIdIn, numberIn, textIn } from '../rows.ts'
import { daysIn } from './sheets.ts'
import { unsettle } from './unsettled.ts'

/** An article of a group, as the group's story is known by it. */
export interface Member {
  /** The article's number in this workspace. */
  readonly article: number
  readonly id: ArticleId
  /** Names its text and what came with it. */
  readonly revision: string
  readonly days: Sheet['days']
}

/** Notes the groups that articles are in now, inside a transaction, and that their stories are to be looked at. */
export function keepGroups(database: Database, groups: readonly (readonly number[])[]): void {
  for (const articles of groups) {
    const least = articles.reduce((low, article) => Math.min(low, article))
    for (const article of articles) {
      database.run('update sheet set grp = ? where article = ?', least, article)
      unsettle(database, article, 'regrouped')
    }
  }
}

/** The names of the groups that hold an article which is to be put into its story, ascending. */
export function unsettledGroups(database: Database): number[] {
  return database
    .all(
      'select distinct s.grp from unsettled u join sheet s on s.article = u.article where s.grp is not null order by s.grp',
    )
    .map((row) => numberIn(row, 'grp'))
}

/** The articles of a group, in no order of theirs. */
export function membersOfGroup(database: Database, group: number): Member[] {
  return database
    .all(
      `select s.article, a.id, t.id text, r.given, s.earliest, s.latest
       from sheet s join article a on a.number = s.article
       join text t on t.number = a.current join revision r on r.article = a.number and r.text = a.current
       where s.grp = ?`,
      group,
    )
    .map((row) => ({
      article: numberIn(row, 'article'),
      id: articleIdIn(row, 'id'),
      revision: `${textIn(row, 'text')} ${textIn(row, 'given')}`,
      days: daysIn(row),
    }))
}
