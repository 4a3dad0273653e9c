import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId } from '../record/ids.ts'
import type { ArticleLayerName, ArticleLayers, StoryLayerName, StoryLayers } from '../record/layers.ts'
import type { Unplaced } from '../record/record.ts'
import type { ArticleStage, ArticleView, EachStage, StoryStage, StoryView } from '../record/stage.ts'
import { type Decided, decided } from '../review/decided.ts'
import { isReviewed, review } from '../review/review.ts'
import { shortHash } from '../text/hash.ts'
import { Keys } from './keys.ts'
import type { Memory } from './memory.ts'
import type { AnyStage, Pipeline } from './pipeline.ts'
import { StageClock } from './stage-clock.ts'

/** One article with all that was found in it. */
export interface Analysis {
  readonly article: ArticleText
  layer<Name extends ArticleLayerName>(name: Name): ArticleLayers[Name]
}

/** All that one run found, before it is put together as a record. */
export interface Run {
  /** In order of publication (earliest day, then id). */
  readonly articles: readonly Analysis[]
  readonly unplaced: readonly Unplaced[]
  layer<Name extends StoryLayerName>(name: Name): StoryLayers[Name]
}

/** What a run takes beside the articles. */
export interface RunOptions {
  readonly memory: Memory
  readonly decisions: readonly Decision[]
  /** Told after each stage with the milliseconds it took, and those of the stages whose layers it made be made: for benchmarks and progress. */
  readonly watch?: Watch
}

/** How a caller that has a clock may watch a run; this room has none. */
export interface Watch {
  now(): number
  stage(name: string, milliseconds: number): void
}

/**
 * Runs the stages in their order over articles whose ids differ. A result is taken from memory where
 * stage, version, article, the layers it reads and people's decisions about it are the same as before.
 */
export function run(articles: readonly ArticleText[], pipeline: Pick<Pipeline, 'stages'>, options: RunOptions): Run {
  const clock = new StageClock(options.watch)
  const state = new State(articles, options, clock)
  for (const stage of pipeline.stages) clock.step(stage.name, () => state.step(stage))
  return { articles: state.shelves, unplaced: state.unplaced(), layer: (name) => state.storyLayer(name) }
}

/** The layers of one article, each with a key that names what it was made from. */
class Shelf implements Analysis {
  readonly article: ArticleText
  readonly keys: Keys
  readonly #layers = new Map<ArticleLayerName, { readonly key: string; readonly value: () => unknown }>()

  constructor(article: ArticleText) {
    this.article = article
    this.keys = Keys.of(article)
  }

  layer<Name extends ArticleLayerName>(name: Name): ArticleLayers[Name] {
    const found = this.#layers.get(name)
    if (found === undefined) throw new RangeError(`No stage before this one writes the layer ${name}`)
    return found.value() as ArticleLayers[Name]
  }

  /** `value` is called each time the layer is read. */
  put(name: ArticleLayerName, key: string, value: () => unknown): void {
    this.#layers.set(name, { key, value })
  }

  keyFor(stage: AnyStage, ruleset: string): string {
    const reads = (stage.reads as readonly ArticleLayerName[]).map((name) => this.#layers.get(name)?.key ?? '')
    return this.keys.layer(stage.writes, ruleset, reads)
  }
}

class State {
  shelves: readonly Shelf[]
  readonly #byId: ReadonlyMap<ArticleId, Shelf>
  readonly #options: RunOptions
  readonly #story = new Map<StoryLayerName, unknown>()
  readonly #decided: Decided
  readonly #unplaced: Unplaced[] = []
  readonly #clock: StageClock

  constructor(articles: readonly ArticleText[], options: RunOptions, clock: StageClock) {
    this.shelves = articles.map((article) => new Shelf(article)).sort((a, b) => compare(a.article.id, b.article.id))
    this.#byId = new Map(this.shelves.map((shelf) => [shelf.article.id, shelf]))
    this.#options = options
    this.#clock = clock
    this.#decided = decided(options.decisions)
    const present = new Set<ArticleId>(articles.map(({ id }) => id))
    for (const decision of this.#decided.places) {
      if (!present.has(decision.where.article)) this.#unplaced.push({ decision: decision.id, why: 'article-gone' })
    }
    for (const decision of this.#decided.pairs) {
      if (present.has(decision.one.article) && present.has(decision.other.article)) continue
      this.#unplaced.push({ decision: decision.id, why: 'article-gone' })
    }
  }

  step(stage: AnyStage): void {
    if (stage.scope === 'article') this.#article(stage)
    else if (stage.scope === 'each') this.#each(stage)
    else this.#story.set(stage.writes, stage.run(this.#storyView(stage)))
    if (stage.writes === 'published') this.shelves = [...this.shelves].sort(byPublication)
  }

  storyLayer<Name extends StoryLayerName>(name: Name): StoryLayers[Name] {
    const found = this.#story.get(name)
    if (found === undefined) throw new RangeError(`No stage before this one writes the layer ${name}`)
    return found as StoryLayers[Name]
  }

  unplaced(): readonly Unplaced[] {
    const pairs = this.#decided.pairs.flatMap((decision) => {
      const why = this.#decided.whyUnplaced(decision, this.#find)
      return why === undefined ? [] : [{ decision: decision.id, why }]
    })
    const all = new Map([...this.#unplaced, ...pairs].map((one) => [one.decision, one]))
    return [...all.values()].sort((a, b) => compare(a.decision, b.decision))
  }

  #article(stage: ArticleStage<never, ArticleLayerName>): void {
    const { memory } = this.#options
    const rules = ruleset(stage)
    for (const shelf of this.shelves) {
      const key = shelf.keyFor(stage, rules)
      const kept = memory.get(key)
      const make = (): unknown => {
        const value = stage.run(shelf as ArticleView<never>)
        memory.set(key, value, [shelf.article.textId])
        return value
      }
      if (kept === undefined && stage.onDemand === true && !isReviewed(stage.writes)) {
        shelf.put(
          stage.writes,
          key,
          once(() => this.#clock.time(stage.name, make)),
        )
      } else this.#shelve(shelf, stage.writes, key, kept === undefined ? make() : kept)
    }
  }

  #each(stage: EachStage<never, ArticleLayerName>): void {
    const made = stage.run(this.#storyView(stage))
    for (const shelf of this.shelves) {
      const value = made.get(shelf.article.id)
      if (value === undefined) throw new RangeError(`${stage.name} says nothing about the article ${shelf.article.id}`)
      // Its key is its content, so that stages after it run again only where it really changed.
      const kept = shelf.keys.content(stage.writes, value)
      this.#shelve(shelf, stage.writes, kept.key, kept.value)
    }
  }

  /** Lays people's decisions over a layer before any later stage reads it. */
  #shelve(shelf: Shelf, name: ArticleLayerName, key: string, value: unknown): void {
    const decisions = this.#decided.about(shelf.article.id, name)
    if (decisions.length === 0 || !isReviewed(name)) {
      shelf.put(name, key, () => value)
      return
    }
    const reviewed = shelf.keys.reviewed(name, [value, ...decisions], () =>
      review(name, value as ArticleLayers[typeof name], shelf.article, decisions),
    )
    this.#unplaced.push(...reviewed.unplaced)
    shelf.put(name, shortHash(`${key} ${decisions.map(({ id }) => id).join(' ')}`), () => reviewed.layer)
  }

  #storyView(stage: EachStage<never, ArticleLayerName> | StoryStage<never, StoryLayerName>): StoryView<never> {
    const { memory } = this.#options
    const rules = ruleset(stage)
    return {
      articles: this.shelves as readonly ArticleView<never>[],
      layer: (name) => this.storyLayer(name) as never,
      rulings: this.#decided.rulings(this.#find),
      recall: (key, make) => {
        const whole = `${rules} ${key}`
        const kept = memory.get(whole)
        if (kept !== undefined) return kept as ReturnType<typeof make>
        const value = make()
        memory.set(whole, value, [])
        return value
      },
    }
  }

  readonly #find = (article: ArticleId): Analysis | undefined => this.#byId.get(article)
}

/** Names what a stage works by, and so what its results are kept under: its rules, what it has learned and what it was given. */
function ruleset({ name, version, models = [], given = '' }: AnyStage): string {
  return [`${name}@${version}`, ...models.map((model) => model.checksum()), ...(given === '' ? [] : [given])].join('+')
}

/** A function that makes its value when it is first called. */
function once(make: () => unknown): () => unknown {
  let made: { readonly value: unknown } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function byPublication(a: Shelf, b: Shelf): number {
  // An article whose day is unknown comes after those that have one.
  const day = (shelf: Shelf): string => shelf.layer('published').earliest ?? '9999'
  return compare(day(a), day(b)) || compare(a.article.id, b.article.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
