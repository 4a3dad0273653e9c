import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'

/** Articles with an agency's copy, then every passage that two articles share, formulas and boilerplate marked as stock. */
export function reuseList(lookup: Lookup): readonly Row[] {
  return [...agencyRows(lookup), ...passageRows(lookup)]
}

function agencyRows(lookup: Lookup): Row[] {
  return lookup.record.agencyCopy.map((one) => {
    const { agency, by, from, passages } = one
    const how = from === null ? '' : `: ${countPhrase(passages.length, 'passage')} in common with ${lookup.label(from)}`
    return {
      label: 'agency',
      text: `${plainWords(agency)}, by ${by}${how}  “${lookup.words(one.article, one)}”`,
      evidence: lookup.place(one),
    }
  })
}

function passageRows(lookup: Lookup): Row[] {
  return lookup.record.reuse.map(({ kind, stock, a, b, edits }) => ({
    label: stock ? 'stock' : kind,
    text: `“${lookup.words(a.article, a)}”${edits.length === 0 ? '' : `  ${countPhrase(edits.length, 'change')}`}`,
    evidence: `${lookup.place(a)} ${kind === 'copied' ? '=' : '≈'} ${lookup.place(b)}`,
  }))
}
