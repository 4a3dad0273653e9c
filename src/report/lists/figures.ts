import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** Every figure in its own words with its value, those about one thing together. */
export function figureList(lookup: Lookup): readonly Row[] {
  const grouped = new Map(
    lookup.record.figureGroups.flatMap(({ members, counted }, i) => members.map((id) => [id, { i, counted }])),
  )
  return lookup.record.figures
    .map((figure, order) => ({ figure, order, group: grouped.get(figure.id) }))
    .sort((a, b) => (a.group?.i ?? 1e9) - (b.group?.i ?? 1e9) || a.order - b.order)
    .map(({ figure, group }) => ({
      label: value(figure),
      text: `“${lookup.words(figure.article, figure)}”${group === undefined ? '' : `  ${group.counted}`}`,
      evidence: lookup.place(figure),
    }))
}

function value({ low, high, unit }: Lookup['record']['figures'][number]): string {
  const number =
    low === high ? low.toLocaleString('en-GB') : `${low.toLocaleString('en-GB')}–${high.toLocaleString('en-GB')}`
  return unit === null ? number : `${number} ${unit}`
}
