import { intervalPhrase } from '../../web/words/calendar.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'

/** The stories in the order of the articles that begin them, each with its articles by time. */
export function storyList(lookup: Lookup): readonly Row[] {
  return lookup.record.stories.flatMap(({ articles: [first, ...others] }): Row[] => [
    {
      label: 'story',
      text: headline(lookup, first),
      evidence: countPhrase(others.length + 1, 'article'),
    },
    ...[first, ...others].map((id) => {
      const { outlet, published } = lookup.article(id)
      return {
        label: '',
        text: [intervalPhrase(published.earliest, published.latest), outlet ?? 'no outlet', headline(lookup, id)].join(
          '  ',
        ),
        evidence: lookup.label(id),
      }
    }),
  ])
}

function headline(lookup: Lookup, id: Parameters<Lookup['article']>[0]): string {
  const { title, text } = lookup.article(id)
  return title === null ? lookup.words(id, { start: 0, end: Math.min(80, text?.length ?? 0) }) : lookup.words(id, title)
}
