import type { NoveltyState } from '../../record/record.ts'
import { noveltyCounts } from '../brief/novelty-counts.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** Every sentence with what it brings against the articles before it, article by article; each begins with its counts. */
export function noveltyList(lookup: Lookup): readonly Row[] {
  return lookup.record.articles.flatMap(({ id }): Row[] => {
    const here = lookup.record.novelty.filter(({ article }) => article === id)
    const rows = here.map((one) => ({
      label: states[one.state],
      text: lookup.words(one.article, one),
      evidence: lookup.place(one),
    }))
    return [{ label: 'article', text: noveltyCounts(here), evidence: lookup.label(id) }, ...rows]
  })
}

const states: { readonly [State in NoveltyState]: string } = {
  first: 'first',
  repeated: 'repeated',
  changed: 'changed',
  stock: 'stock',
}
