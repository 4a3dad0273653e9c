import type { DateWords } from '../../lexicon/date-words.ts'
import type { FoundDate } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { Resolver } from './resolver.ts'
import { Speeches } from './speeches.ts'

type Reads = 'expressions' | 'published' | 'quotations' | 'statements' | 'tokens' | 'parts'

/**
 * Gives every expression of time its place on the calendar: chooses the anchor that it is counted from (publication,
 * a time told before, an event, the time of a quoted speech) and which way, and keeps open what no anchor settles.
 */
export const dates = (words: DateWords): ArticleStage<Reads, 'dates'> => ({
  scope: 'article',
  name: 'dates',
  version: 4,
  reads: ['expressions', 'published', 'quotations', 'statements', 'tokens', 'parts'],
  writes: 'dates',
  run: (view) => {
    const expressions = view.layer('expressions')
    const resolver = new Resolver(
      {
        expressions,
        published: view.layer('published'),
        statements: view.layer('statements'),
        tokens: view.layer('tokens'),
        parts: view.layer('parts'),
      },
      words,
    )
    const speeches = new Speeches(view.layer('statements'), view.layer('quotations'), expressions, resolver)
    return speeches.corrected(resolver.resolved()).map(({ outcome, how, anchor }, i): FoundDate => {
      const { at, by } = expressions[i] ?? { at: { start: 0, end: 0 }, by: '' }
      const { type, value, earliest, latest } = outcome
      return {
        id: markId(view.article, 'dates', [at]),
        at,
        by: `${by} > ${how}`,
        type,
        value,
        earliest,
        latest,
        anchor,
      }
    })
  },
})
