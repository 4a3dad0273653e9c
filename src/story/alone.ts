import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { TextId } from '../record/ids.ts'
import type { ArticleLayerName } from '../record/layers.ts'
import type { Models } from '../record/models.ts'
import type { NameList } from '../record/name-list.ts'
import type { Part } from '../record/record.ts'
import type { EachStage } from '../record/stage.ts'
import type { Memory } from './memory.ts'
import type { AnyStage } from './pipeline.ts'
import { oneOfEach } from './revisions.ts'
import { run } from './run.ts'
import { stagesWith } from './stages.ts'

/**
 * An article that can be read by itself: its parts are known, which took its outlet's other articles, and people
 * decided nothing about it. Plain data, so that it may go to another thread.
 */
export interface Alone {
  readonly article: ArticleText
  readonly parts: readonly Part[]
}

/** A result for a memory: set there, it spares the reading that stage's work. Plain data. */
export interface Kept {
  readonly key: string
  readonly value: unknown
  readonly texts: readonly TextId[]
}

/** What reading takes that has to do with single articles. */
interface AloneOptions {
  readonly models: Models
  readonly memory: Memory
  readonly decisions: readonly Decision[]
  readonly names?: NameList | undefined
}

/** The articles in which a memory does not know yet what stands, in the order in which they were given. */
export function awaiting(
  articles: readonly ArticleText[],
  { models, memory, decisions, names }: AloneOptions,
): Alone[] {
  const { shared, alone } = steps(models, names)
  const ruled = new Set(decisions.flatMap((one) => articlesOf(one)))
  const given = oneOfEach(articles)
  const parts = new Map<string, readonly Part[]>()
  for (const one of run(given, { stages: shared }, { memory, decisions }).articles)
    parts.set(one.article.id, one.layer('parts'))
  return given.flatMap((article) => {
    const one = { article, parts: parts.get(article.id) ?? [] }
    return ruled.has(article.id) || isRead(one, alone, memory) ? [] : [one]
  })
}

/** Finds what stands in articles, each by itself, and gives back what a memory should know of them, in their order. */
export function readAlone(articles: readonly Alone[], models: Models, names?: NameList): Kept[] {
  const { alone } = steps(models, names)
  return articles.flatMap((one) => {
    const kept: Kept[] = []
    const memory: Memory = { get: () => undefined, set: (key, value, texts) => void kept.push({ key, value, texts }) }
    run([one.article], { stages: alone(one.parts) }, { memory, decisions: [] })
    return kept.filter(({ value }) => isPlain(value))
  })
}

/** The stages up to that which tells the parts, and those after it that need one article only, with known parts. */
function steps(
  models: Models,
  names?: NameList,
): {
  shared: readonly AnyStage[]
  alone: (parts: readonly Part[]) => readonly AnyStage[]
} {
  const { stages } = stagesWith(models, names)
  const first = stages.findIndex(({ writes }) => writes === 'parts')
  const next = stages.findIndex(({ scope }, i) => i > first && scope !== 'article')
  const [before, after] = [stages.slice(0, first), stages.slice(first + 1, next)]
  return { shared: stages.slice(0, first + 1), alone: (parts) => [...before, knownParts(parts), ...after] }
}

function knownParts(parts: readonly Part[]): EachStage<never, ArticleLayerName> {
  const stage: EachStage<'layout', 'parts'> = {
    scope: 'each',
    name: 'parts',
    version: 0,
    reads: ['layout'],
    writes: 'parts',
    run: ({ articles }) => new Map(articles.map(({ article }) => [article.id, parts])),
  }
  return stage as AnyStage as EachStage<never, ArticleLayerName>
}

/**
 * Whether a memory knows all that is kept of an article. It is asked without doing any work: a stage whose result is
 * not there is given an empty one, which is never looked at, because a key names what was read and not what it said.
 */
function isRead({ article, parts }: Alone, alone: ReturnType<typeof steps>['alone'], memory: Memory): boolean {
  const stages = alone(parts)
  const last = stages.at(-1)
  let isKnown = false
  const probe: Memory = {
    get(key) {
      const value = memory.get(key)
      isKnown = value !== undefined
      return value ?? []
    },
    set() {},
  }
  if (last !== undefined) run([article], { stages }, { memory: probe, decisions: [] })
  return isKnown
}

/** The articles that a decision is about. */
function articlesOf(decision: Decision): readonly string[] {
  return decision.about === 'place' ? [decision.where.article] : []
}

/** Columns of a text are objects of a class: cutting a text again costs less than carrying them to another thread. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const shape: unknown = Object.getPrototypeOf(value)
  return shape === Object.prototype || shape === Array.prototype
}
