import type { Figure } from '../../record/record.ts'
import { intervalPhrase } from '../../web/words/calendar.ts'
import { valuePhrase } from '../../web/words/value-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'

/** Every figure in its own words with its value, who states it and as of when, those about one thing together. */
export function figureList(lookup: Lookup): readonly Row[] {
  const { figures, figureGroups } = lookup.record
  const grouped = new Map(
    figureGroups.flatMap(({ members, counted }, i) => members.map((id) => [id, { i, counted }] as const)),
  )
  const saidBy = ({ article, statement, asOf: { earliest, latest } }: Figure): string => {
    const outlet = plainWords(lookup.article(article).outlet ?? '')
    const who = statement === null ? outlet : lookup.chain(lookup.statement(statement))
    const when = earliest === null && latest === null ? '' : intervalPhrase(earliest, latest)
    return [who, when].filter((one) => one !== '').join(', ')
  }
  return figures
    .map((figure, order) => ({ figure, order, group: grouped.get(figure.id) }))
    .sort((a, b) => (a.group?.i ?? 1e9) - (b.group?.i ?? 1e9) || a.order - b.order)
    .map(({ figure, group }) => ({
      label: valuePhrase(figure),
      text: [`“${lookup.words(figure.article, figure)}”`, group?.counted ?? '', saidBy(figure)]
        .filter((one) => one !== '')
        .join('  '),
      evidence: lookup.place(figure),
    }))
}
