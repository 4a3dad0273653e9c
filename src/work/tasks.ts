import { deflateRawSync } from 'node:zlib'
import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { Models } from '../record/models.ts'
import type { NameList } from '../record/name-list.ts'
import type { Reuse } from '../record/record.ts'
import { type Alone, type Kept, readAlone } from '../story/alone.ts'
import { read } from '../story/read.ts'
import { type Crossable, crossable, crossings, type Sheet, sheetOf } from '../story/sheet.ts'
import { type NewPack, type Pack, PackedMemory } from './packs.ts'

/** What all tasks are done by. */
export interface Means {
  readonly models: Models
  /** A person's own list of names. */
  readonly names: NameList
}

/** What a worker may be asked to do: plain data in, plain data out, and nothing else decides what comes out. */
export interface Tasks {
  /** To find what stands in articles, each by itself. */
  readonly alone: { readonly given: readonly Alone[]; readonly made: readonly Kept[] }
  /** To make the sheets of articles, in their order. */
  readonly sheets: { readonly given: readonly ArticleText[]; readonly made: readonly Sheet[] }
  /** To read a story. */
  readonly story: { readonly given: StoryToRead; readonly made: StoryRead }
  /** To find the passages that pairs of articles of different stories share, as lists in the order of the pairs. */
  readonly crossings: { readonly given: Pairs; readonly made: readonly (readonly Reuse[])[] }
}

export interface StoryToRead {
  readonly articles: readonly ArticleText[]
  readonly decisions: readonly Decision[]
  /** What is known of each article from an earlier reading. */
  readonly packs: readonly (Pack | undefined)[]
}

/** A story's record without the texts, as deflated JSON, and how much is in it. */
export interface StoryRead {
  readonly record: Uint8Array
  readonly statements: number
  readonly packs: readonly NewPack[]
}

/** Pairs of articles, by their places in the list, the earlier first. */
export interface Pairs {
  readonly articles: readonly ArticleText[]
  readonly pairs: readonly (readonly [number, number])[]
}

export type TaskKind = keyof Tasks

type Doers = { readonly [Kind in TaskKind]: (given: Tasks[Kind]['given'], means: Means) => Tasks[Kind]['made'] }

const doers: Doers = {
  alone: (articles, { models, names }) => readAlone(articles, models, names),
  sheets: (articles, { models }) => articles.map((article) => sheetOf(article, models)),
  story: ({ articles, decisions, packs }, { models, names }) => {
    const memory = new PackedMemory(articles, packs)
    const record = read(articles, { models, names, decisions, memory })
    const untexted = { ...record, articles: record.articles.map((one) => ({ ...one, text: null })) }
    return {
      record: deflateRawSync(JSON.stringify(untexted), { level: 3 }),
      statements: record.statements.length,
      packs: memory.packs(articles),
    }
  },
  crossings: ({ articles, pairs }, { models }) => {
    const ready = new Map<number, Crossable>()
    const made = (place: number): Crossable => {
      const known = ready.get(place)
      const article = articles[place]
      if (known !== undefined) return known
      if (article === undefined) throw new RangeError(`No article ${place}`)
      const one = crossable(article, models)
      ready.set(place, one)
      return one
    }
    return pairs.map(([a, b]) => crossings(made(a), made(b)))
  },
}

/** Does a task, in whatever thread. */
export function done<Kind extends TaskKind>(
  kind: Kind,
  given: Tasks[Kind]['given'],
  means: Means,
): Tasks[Kind]['made'] {
  return doers[kind](given, means)
}
