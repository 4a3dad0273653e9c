import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** Every passage that two articles share, formulas and boilerplate marked as stock. */
export function reuseList(lookup: Lookup): readonly Row[] {
  return lookup.record.reuse.map(({ kind, stock, a, b, edits }) => ({
    label: stock ? 'stock' : kind,
    text: `“${lookup.words(a.article, a)}”${edits.length === 0 ? '' : `  ${countPhrase(edits.length, 'change')}`}`,
    evidence: `${lookup.place(a)} ${kind === 'copied' ? '=' : '≈'} ${lookup.place(b)}`,
  }))
}
