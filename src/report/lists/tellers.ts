import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { Statement } from '../../record/record.ts'

interface Told {
  readonly start: number
  readonly end: number
  readonly statement: Statement
}

/**
 * The statement that says each of the spans, the innermost where one tells of another; none for what an article
 * says in its own voice. Spans and contents are met in the order of the text, once.
 */
export function tellers<One extends ArticleSpan>(
  spans: readonly One[],
  statements: readonly Statement[],
): ReadonlyMap<One, Statement> {
  const contents = byArticle(
    statements.flatMap((statement) =>
      statement.content.map(({ start, end }) => ({ article: statement.article, start, end, statement })),
    ),
  )
  const found = new Map<One, Statement>()
  for (const [article, each] of byArticle(spans)) {
    const told = contents.get(article) ?? []
    const open: Told[] = []
    let next = 0
    for (const span of each) {
      for (let one = told[next]; one !== undefined && one.start <= span.start; one = told[++next]) open.push(one)
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < span.end) open.pop()
      const teller = open.at(-1)?.statement
      if (teller !== undefined) found.set(span, teller)
    }
  }
  return found
}

/** Each article's spans in the order of the text, the longer first. */
function byArticle<One extends ArticleSpan>(spans: readonly One[]): ReadonlyMap<ArticleId, One[]> {
  const found = new Map<ArticleId, One[]>()
  for (const one of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const there = found.get(one.article)
    if (there === undefined) found.set(one.article, [one])
    else there.push(one)
  }
  return found
}
