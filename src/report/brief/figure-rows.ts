import type { ArticleId } from '../../record/ids.ts'
import type { FigureGroup } from '../../record/record.ts'
import type { Lookup } from '../lookup.ts'
import type { Row } from './rows.ts'

const inWords: { readonly [Agreement in FigureGroup['agreement']]: string } = {
  agree: 'agree',
  overlap: 'overlap',
  conflict: 'differ',
  'not-comparable': 'not comparable',
}

/** Figures about one thing told in several places, those that differ first. */
export function figureRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  const byId = new Map(lookup.record.figures.map((one) => [one.id, one]))
  const order: readonly FigureGroup['agreement'][] = ['conflict', 'overlap', 'agree', 'not-comparable']
  return lookup.record.figureGroups
    .map((group) => ({ group, members: group.members.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ members }) => members.length > 1 && members.some(({ article }) => isFresh(article)))
    .sort((a, b) => order.indexOf(a.group.agreement) - order.indexOf(b.group.agreement))
    .map(({ group, members }) => ({
      label: 'FIGURES',
      text: `${group.counted}  ${inWords[group.agreement]}: ${values(lookup, members)}`,
      evidence: [...new Set(members.map(({ article }) => lookup.label(article)))].join(' '),
    }))
}

/** Every value in its own words, each once. */
function values(lookup: Lookup, members: readonly { article: ArticleId; start: number; end: number }[]): string {
  return [...new Set(members.map((one) => lookup.words(one.article, one)))].join(' · ')
}
