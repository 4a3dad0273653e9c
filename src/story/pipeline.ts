import type { ArticleLayerName, LayerName, StoryLayerName } from '../record/layers.ts'
import type { ArticleStage, EachStage, StoryStage } from '../record/stage.ts'

/** A stage whose types are known to fit, because `Pipeline.add` took it. */
export type AnyStage =
  | ArticleStage<never, ArticleLayerName>
  | EachStage<never, ArticleLayerName>
  | StoryStage<never, StoryLayerName>

type OneWriter<Writes extends LayerName, Made extends LayerName> = [Writes] extends [Made]
  ? 'another stage already writes this layer'
  : unknown

/** Stages in their order. Adding a stage before the layers that it reads, or a second writer of a layer, does not compile. */
export class Pipeline<Made extends LayerName = never> {
  readonly stages: readonly AnyStage[]

  private constructor(stages: readonly AnyStage[]) {
    this.stages = stages
  }

  static empty(): Pipeline {
    return new Pipeline([])
  }

  add<Reads extends Made & ArticleLayerName, Writes extends ArticleLayerName>(
    stage: ArticleStage<Reads, Writes> & OneWriter<Writes, Made>,
  ): Pipeline<Made | Writes>
  add<Reads extends Made, Writes extends ArticleLayerName>(
    stage: EachStage<Reads, Writes> & OneWriter<Writes, Made>,
  ): Pipeline<Made | Writes>
  add<Reads extends Made, Writes extends StoryLayerName>(
    stage: StoryStage<Reads, Writes> & OneWriter<Writes, Made>,
  ): Pipeline<Made | Writes>
  add(stage: unknown): unknown {
    // The overloads have checked the stage; what it reads and writes is known from here on by name only.
    return new Pipeline([...this.stages, stage as AnyStage])
  }
}
