import type { ArticleId } from '../../record/ids.ts'
import type { Reuse } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Lookup } from '../lookup.ts'
import type { Row } from './rows.ts'

/** A passage with so few changes tells more than a longer one that was rewritten. */
const telling = 2

/** Passages that two articles share, those with few changes first, then the longest; formulas and boilerplate are not told here. */
export function reuseRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  return lookup.record.reuse
    .filter(({ stock, kind }) => !stock && kind !== 'paraphrase')
    .filter(({ a, b }) => isFresh(a.article) || isFresh(b.article))
    .map((one, i) => ({ one, i }))
    .sort((x, y) => rank(x.one) - rank(y.one) || length(y.one) - length(x.one) || x.i - y.i)
    .map(({ one }) => ({
      label: 'COPIED',
      text: reuseText(lookup, one),
      evidence: `${lookup.place(one.a)} ${one.kind === 'copied' ? '=' : '≈'} ${lookup.place(one.b)}`,
    }))
}

/** The changed words, then the passage as it first stood. */
export function reuseText(lookup: Lookup, one: Reuse): string {
  return `${changedWords(lookup, one)}  ${lookup.words(one.a.article, one.a)}`
}

const length = ({ a }: Reuse): number => a.end - a.start

const rank = ({ edits }: Reuse): number => (edits.length <= telling ? 0 : 1)

/** What differs, in words: up to two changes are shown, more are counted. */
export function changedWords(lookup: Lookup, { a, b, edits }: Reuse): string {
  if (edits.length === 0) return 'word for word'
  if (edits.length > telling) return `${countPhrase(edits.length, 'change')} of words`
  return edits.map((edit) => change(lookup.words(a.article, edit.a), lookup.words(b.article, edit.b))).join(', ')
}

function change(before: string, after: string): string {
  if (before === '') return `+“${after}”`
  return after === '' ? `−“${before}”` : `“${before}” → “${after}”`
}
