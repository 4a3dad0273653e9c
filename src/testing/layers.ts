import { articleText, type Given } from '../record/article.ts'
import { createMemory } from '../story/memory.ts'
import type { AnyStage } from '../story/pipeline.ts'
import { type Analysis, type Run, run } from '../story/run.ts'

/** What a test says of an article; a bare string is a text about which nothing is known. */
export type TestArticle = string | ({ readonly text: string; readonly id?: string } & Partial<Given>)

/**
 * Runs some stages over articles, in the given order of stages, and gives all that they found. What the
 * compiler checks of the real list is not checked here: a stage that lacks its layers throws.
 */
export function runStages(articles: readonly TestArticle[], stages: readonly unknown[]): Run {
  const made = articles.map((one, i) => {
    const { text, id, ...given } = typeof one === 'string' ? { text: one } : one
    return articleText(text, { id: id ?? `a${i}` }, given)
  })
  const pipeline = { stages: stages as readonly AnyStage[] }
  return run(made, pipeline, { memory: createMemory(), decisions: [] })
}

/** Runs some stages over one article and gives its layers. */
export function layersOf(article: TestArticle, stages: readonly unknown[]): Analysis {
  const [only] = runStages([article], stages).articles
  if (only === undefined) throw new Error('No article was read')
  return only
}
