import type { ArticleText } from './article.ts'
import type { ArticleId, MarkId } from './ids.ts'
import type { ArticleLayerName, ArticleLayers, LayerName, StoryLayerName, StoryLayers } from './layers.ts'
import type { Model } from './models.ts'

/** One article and those of its layers that a stage asked for. */
export interface ArticleView<Reads extends LayerName> {
  readonly article: ArticleText
  layer<Name extends Reads & ArticleLayerName>(name: Name): ArticleLayers[Name]
}

/** All articles and those layers that a stage asked for. */
export interface StoryView<Reads extends LayerName> {
  /** In order of publication (earliest day, then id); before publication is known, by id. */
  readonly articles: readonly ArticleView<Reads>[]
  layer<Name extends Reads & StoryLayerName>(name: Name): StoryLayers[Name]
  /** People's rulings on pairs of findings, by the findings' ids. They outrank every rule. */
  readonly rulings: Rulings
  /**
   * The value kept under a key, or made now. The key must name everything that `make` depends on
   * (the texts' ids, say): this is what makes an update touch only what is new. Or it is a workbench that remembers what
   * it compared last and gives what its questions alone decide.
   */
  recall<Value>(key: string, make: () => Value): Value
}

/** Which findings people declared the same, and which different. */
export interface Rulings {
  readonly same: readonly (readonly [MarkId, MarkId])[]
  readonly different: readonly (readonly [MarkId, MarkId])[]
}

interface StageBase<Reads extends LayerName> {
  /** As it stands in `by` and in benchmarks. */
  readonly name: string
  /** Raised whenever its rules change, so that kept results are known to be old. */
  readonly version: number
  readonly reads: readonly Reads[]
  /** What it has learned: with other models the kept results are old. */
  readonly models?: readonly Model[]
  /** Tells what a person gave it to go by (a list of names) from everything else that it could have been given. */
  readonly given?: string
}

/** A pure step over one article: the same layers always give the same layer. */
export interface ArticleStage<Reads extends ArticleLayerName, Writes extends ArticleLayerName>
  extends StageBase<Reads> {
  readonly scope: 'article'
  readonly writes: Writes
  /**
   * Whether the layer is made only where a later stage reads it, not for every article: for one that costs much and
   * that only results rest on which are kept. A layer that people correct is made in any case.
   */
  readonly onDemand?: boolean
  run(view: ArticleView<Reads>): ArticleLayers[Writes]
}

/** A pure step over all articles whose result is a layer of each article (what boilerplate its outlet repeats). */
export interface EachStage<Reads extends LayerName, Writes extends ArticleLayerName> extends StageBase<Reads> {
  readonly scope: 'each'
  readonly writes: Writes
  run(view: StoryView<Reads>): ReadonlyMap<ArticleId, ArticleLayers[Writes]>
}

/** A pure step over all articles whose result belongs to the story. */
export interface StoryStage<Reads extends LayerName, Writes extends StoryLayerName> extends StageBase<Reads> {
  readonly scope: 'story'
  readonly writes: Writes
  run(view: StoryView<Reads>): StoryLayers[Writes]
}
