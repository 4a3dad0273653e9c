import { expect, test } from 'vitest'
import { type ArticleText, articleText } from '../record/article.ts'
import type { Model } from '../record/models.ts'
import type { ArticleStage } from '../record/stage.ts'
import { Tags } from '../record/tags.ts'
import { tokenise } from '../text/tokenise.ts'
import { createMemory, type Memory } from './memory.ts'
import type { AnyStage } from './pipeline.ts'
import { run, type Watch } from './run.ts'

const articles = [articleText('Lind spoke.', { id: 'a' }), articleText('Oke left.', { id: 'b' })]
const rules = {
  abbreviations: new Set<string>(),
  clitics: [],
  particles: new Set<string>(),
  starters: new Set<string>(),
}

/** Three stages, the second with a model and on demand, the third a reader of it; notes which of them work. */
function stages(checksum: string, worked: string[]): readonly AnyStage[] {
  const model: Model = { file: 'x', checksum: () => checksum, bytes: () => new Uint8Array() }
  const base = { scope: 'article', version: 1 } as const
  const tokens: ArticleStage<never, 'tokens'> = {
    ...base,
    name: 'tokens',
    reads: [],
    writes: 'tokens',
    run: ({ article }) => noted('tokens', article, tokenise(article.text, rules)),
  }
  const tags: ArticleStage<'tokens', 'tags'> = {
    ...base,
    name: 'tags',
    reads: ['tokens'],
    writes: 'tags',
    models: [model],
    onDemand: true,
    run: (view) => noted('tags', view.article, new Tags(new Uint8Array(view.layer('tokens').count))),
  }
  // It asks for no tags where an article does not need them.
  const figures: ArticleStage<'tags', 'figures'> = {
    ...base,
    name: 'figures',
    reads: ['tags'],
    writes: 'figures',
    run: (view) => noted('figures', view.article, view.article.text.includes('Lind') ? view.layer('tags') && [] : []),
  }
  const noted = <Value>(name: string, { id }: ArticleText, value: Value): Value => {
    worked.push(`${name} ${articles[0]?.id === id ? 'a' : 'b'}`)
    return value
  }
  return [tokens, tags, figures] as readonly unknown[] as readonly AnyStage[]
}

function worked(checksum: string, memory: Memory): string[] {
  const done: string[] = []
  run(articles, { stages: stages(checksum, done) }, { memory, decisions: [] })
  return done.sort()
}

/** A memory that keeps no tags, as a store does not. */
function withoutTags(): Memory {
  const memory = createMemory()
  return {
    get: (key) => memory.get(key),
    set: (key, value, texts) => {
      if (!(value instanceof Tags)) memory.set(key, value, texts)
    },
  }
}

test('a layer on demand is made only where a later stage asks for it, and not again', () => {
  const memory = createMemory()
  expect(worked('1', memory)).toEqual(['figures a', 'figures b', 'tags a', 'tokens a', 'tokens b'])
  expect(worked('1', memory)).toEqual([])
})

test('with another model its layer is made again, and what rests on it; what does not is kept', () => {
  const memory = createMemory()
  worked('1', memory)
  expect(worked('2', memory)).toEqual(['figures a', 'figures b', 'tags a'])
  expect(worked('1', memory)).toEqual([])
})

test('a layer on demand that no memory kept is not made for results that were kept', () => {
  const memory = withoutTags()
  worked('1', memory)
  expect(worked('1', memory)).toEqual([])
})

test('what a stage makes because another asks counts as its own time', () => {
  let time = 0
  const told: string[] = []
  const slow = stages('1', []).map((stage) => ({
    ...stage,
    run: (view: never) => {
      time += stage.name === 'tags' ? 100 : 1
      return stage.run(view)
    },
  })) as readonly unknown[] as readonly AnyStage[]
  const watch: Watch = { now: () => time, stage: (name, milliseconds) => told.push(`${name} ${milliseconds}`) }
  run(articles, { stages: slow }, { memory: createMemory(), decisions: [], watch })
  expect(told).toEqual(['tokens 2', 'tags 0', 'tags 100', 'figures 2'])
})
