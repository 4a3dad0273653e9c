import type { Figure } from '../../record/record.ts'
import { intervalPhrase } from '../../web/words/calendar.ts'
import { valuePhrase } from '../../web/words/value-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'
import { tellers } from './tellers.ts'

/** Every figure in its own words with its value, who states it and as of when, those about one thing together. */
export function figureList(lookup: Lookup): readonly Row[] {
  const { figures, figureGroups, statements } = lookup.record
  const grouped = new Map(
    figureGroups.flatMap(({ members, counted }, i) => members.map((id) => [id, { i, counted }] as const)),
  )
  const statedBy = tellers(figures, statements)
  const saidBy = (figure: Figure): string => {
    const statement = statedBy.get(figure)
    const { outlet, published } = lookup.article(figure.article)
    const who = statement === undefined ? plainWords(outlet ?? '') : lookup.chain(statement)
    const isDated = published.earliest !== null || published.latest !== null
    return [who, isDated ? intervalPhrase(published.earliest, published.latest) : '']
      .filter((one) => one !== '')
      .join(', ')
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
