import type { ArticleId } from '../../record/ids.ts'
import type { Reuse } from '../../record/record.ts'
import type { Lookup } from '../lookup.ts'
import { counted } from '../words.ts'
import type { Row } from './rows.ts'

/** Passages that two articles share, the longest first; formulas and boilerplate are not told here. */
export function reuseRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  return lookup.record.reuse
    .filter(({ stock, kind }) => !stock && kind !== 'paraphrase')
    .filter(({ a, b }) => isFresh(a.article) || isFresh(b.article))
    .map((one, i) => ({ one, i }))
    .sort((x, y) => length(y.one) - length(x.one) || x.i - y.i)
    .map(({ one }) => ({
      label: 'COPIED',
      text: `${difference(lookup, one)}  “${lookup.words(one.a.article, one.a)}”`,
      evidence: `${lookup.place(one.a)} ${one.kind === 'copied' ? '=' : '≈'} ${lookup.place(one.b)}`,
    }))
}

const length = ({ a }: Reuse): number => a.end - a.start

/** What differs, in words: up to two changes are shown, more are counted. */
function difference(lookup: Lookup, { a, b, edits }: Reuse): string {
  if (edits.length === 0) return 'word for word'
  if (edits.length > 2) return `${counted(edits.length, 'change')} of words`
  return edits.map((edit) => change(lookup.words(a.article, edit.a), lookup.words(b.article, edit.b))).join(', ')
}

function change(before: string, after: string): string {
  if (before === '') return `+“${after}”`
  return after === '' ? `−“${before}”` : `“${before}” → “${after}”`
}
