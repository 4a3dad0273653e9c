import { english } from '../lexicon/en/english.ts'
import { toldDay } from '../match/published/told.ts'
import type { TokenRange } from '../match/reuse/edits.ts'
import { marksOf, plainMaterial } from '../match/reuse/marks.ts'
import type { Material } from '../match/reuse/material.ts'
import { passages } from '../match/reuse/pair.ts'
import { daysOf } from '../match/stories/days.ts'
import type { Dated } from '../match/stories/likeness.ts'
import type { ArticleSpan, ArticleText, Published } from '../record/article.ts'
import { groupId } from '../record/ids.ts'
import type { ArticleLayerName } from '../record/layers.ts'
import type { Models } from '../record/models.ts'
import type { Reuse } from '../record/record.ts'
import type { EachStage } from '../record/stage.ts'
import { createMemory } from './memory.ts'
import type { AnyStage } from './pipeline.ts'
import { type Analysis, run } from './run.ts'
import { stagesWith } from './stages.ts'

/**
 * What must be known of an article to say which others it belongs with: when it came out, as far as it tells by
 * itself, what it is about, its fingerprints and the hashes of its words. Depends on the article alone. Plain data.
 */
export interface Sheet extends Dated {
  readonly fingerprints: Float64Array
  readonly words: Int32Array
}

const unknown: Published = { earliest: null, latest: null, basis: 'unknown', reasons: [] }

/** The sheet of an article. */
export function sheetOf(article: ArticleText, models: Models): Sheet {
  const one = looked(article, models)
  const days = daysOf(toldDay(article.given, one.layer('layout')) ?? unknown)
  return { days, ...marksOf(one.layer('tokens'), one.layer('parts'), english.reuse) }
}

/** An article made ready for finding what it shares with articles of other stories. */
export interface Crossable {
  readonly article: ArticleText
  readonly analysis: Analysis
  readonly material: Material
}

/** Makes an article ready for `crossings`. */
export function crossable(article: ArticleText, models: Models): Crossable {
  const analysis = looked(article, models)
  return {
    article,
    analysis,
    material: plainMaterial(analysis.layer('tokens'), analysis.layer('parts'), english.reuse),
  }
}

/** The passages, copied or edited, that two articles of different stories share. `a` is the earlier one. Formulas and phrases are left out. */
export function crossings(a: Crossable, b: Crossable): Reuse[] {
  return passages(a.material, b.material, false)
    .filter(({ nature }) => nature === 'passage')
    .map(({ kind, a: inA, b: inB, edits }) => {
      const sides = { a: placed(a, inA), b: placed(b, inB) }
      const name = [sides.a, sides.b].map(({ article, start, end }) => `${article} ${start}-${end}`).join(' ')
      return { id: groupId('reuse', name), kind, stock: false, ...sides, edits }
    })
}

function placed({ article, analysis }: Crossable, { first, end }: TokenRange): ArticleSpan {
  return { article: article.id, ...analysis.layer('tokens').spanOf(first, end) }
}

/** The parts and tokens of one article, by itself. */
function looked(article: ArticleText, models: Models): Analysis {
  const { stages } = stagesWith(models)
  const layout = stages.filter(({ writes }) => writes === 'layout')
  const tokens = stages.filter(({ writes }) => writes === 'tokens')
  const found = run([article], { stages: [...layout, ownParts, ...tokens] }, { memory: createMemory(), decisions: [] })
  const [one] = found.articles
  if (one === undefined) throw new RangeError('A run over one article gave none back')
  return one
}

/** The parts as an article's own look tells them, without its outlet's other articles. */
const partsAlone: EachStage<'layout', 'parts'> = {
  scope: 'each',
  name: 'parts-alone',
  version: 1,
  reads: ['layout'],
  writes: 'parts',
  run: ({ articles }) => new Map(articles.map((one) => [one.article.id, one.layer('layout').parts])),
}
const ownParts: AnyStage = partsAlone as AnyStage as EachStage<never, ArticleLayerName>
