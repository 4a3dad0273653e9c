import { countPhrase } from '../../web/words/count-phrase.ts'
import { reuseText } from '../brief/reuse-rows.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** Articles that are one come out more than once: why they were taken for versions, then the passages in which words changed. */
export function versionList(lookup: Lookup): readonly Row[] {
  return lookup.record.versions.flatMap(({ articles, joined, passages }): Row[] => [
    ...joined.map(({ a, b, by }, i) => ({
      label: i === 0 ? 'versions' : '',
      text: i === 0 ? `${countPhrase(articles.length, 'version')}: ${by.replace('-', ' ')}` : by.replace('-', ' '),
      evidence: `${lookup.label(a)} → ${lookup.label(b)}`,
    })),
    ...passages
      .filter(({ edits, stock }) => edits.length > 0 && !stock)
      .map((one) => ({
        label: '',
        text: reuseText(lookup, one),
        evidence: `${lookup.place(one.a)} → ${lookup.place(one.b)}`,
      })),
  ])
}
