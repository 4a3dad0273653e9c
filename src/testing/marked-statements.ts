import type { FoundStatement } from '../record/findings.ts'
import { markId } from '../record/ids.ts'
import type { ArticleStage } from '../record/stage.ts'
import { hull, type Span } from '../text/span.ts'
import type { ExpectedMark } from './marked.ts'

/** A stage that finds the statements that the marks of a case name: `content`, `source` and `relay`, of one statement by their group. */
export const markedStatements = (marks: readonly ExpectedMark[]): ArticleStage<never, 'statements'> => ({
  scope: 'article',
  name: 'statements',
  version: 1,
  reads: [],
  writes: 'statements',
  run: ({ article }) => {
    const idOf = (content: Span): FoundStatement['id'] => markId(article, 'statements', [content])
    return marks.flatMap(({ name, group, at }) => {
      if (name !== 'content') return []
      const source = marks.filter((one) => one.name === 'source' && one.group === group).map((one) => one.at)
      const before = marks.find((one) => one.name === 'content' && `${one.group}x` === group)
      const relayedBy = marks.filter((one) => one.name === 'relay' && one.group === group).map((one) => one.at)
      const statement: FoundStatement = {
        id: idOf(at),
        at: hull([at, ...source]),
        by: 'statements/marked',
        form: 'indirect',
        kind: 'speech',
        content: [at],
        cue: [],
        source,
        inheritsFrom: before === undefined ? null : idOf(before.at),
        venue: null,
        addressee: null,
        when: null,
        relayedBy,
        within: null,
        certainty: source.length === 0 ? 'inferred' : 'explicit',
      }
      return [statement]
    })
  },
})
