import { expect, test } from 'vitest'
import type { ArticleStage } from '../record/stage.ts'
import { Pipeline } from './pipeline.ts'

const stage = { scope: 'article', name: 'x', version: 1 } as const
const parts: ArticleStage<never, 'parts'> = { ...stage, reads: [], writes: 'parts', run: () => [] }
const quotations: ArticleStage<'parts', 'quotations'> = {
  ...stage,
  reads: ['parts'],
  writes: 'quotations',
  run: (view) => {
    // @ts-expect-error a layer that the stage does not declare cannot be read
    view.layer('names')
    return []
  },
}

test('stages come after the layers that they read, and a layer has one writer: anything else does not compile', () => {
  expect(Pipeline.empty().add(parts).add(quotations).stages).toHaveLength(2)
  // @ts-expect-error the parts are not made yet
  Pipeline.empty().add(quotations)
  // @ts-expect-error the parts have a writer
  Pipeline.empty().add(parts).add(parts)
})
