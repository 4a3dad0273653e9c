import type { ArticleId } from '../../src/record/ids.ts'
import type { Chance } from './chance.ts'
import { adjectives, adverbs, nouns, verbs } from './words.ts'

/** Shares of a passage's words that are changed in a planted copy. */
export const editRates = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3] as const

/** A passage of an earlier article that was put into a later one, with some words changed. */
export interface Plant {
  /** The id of the article that it was taken from, and where it stands there. */
  readonly from: ArticleId
  readonly source: { readonly start: number; readonly end: number }
  /** Where it stands in the later article. */
  readonly start: number
  readonly end: number
  readonly rate: number
}

const fillers = [...nouns, ...adjectives, ...adverbs, ...verbs]

/** A copy of a passage in which that share of words is changed: most replaced, some left out, some added. */
export function edited(chance: Chance, passage: string, rate: number): string {
  const words = passage.split(' ')
  const changed = new Set(chance.some([...words.keys()], Math.round(words.length * rate)))
  return words.flatMap((word, i) => (changed.has(i) ? change(chance, word) : [word])).join(' ')
}

function change(chance: Chance, word: string): string[] {
  const kind = chance.next()
  // The last word of a sentence keeps its full stop, so that sentences stay sentences.
  const [, marks = ''] = /([.,”]*)$/.exec(word) ?? []
  const other = `${chance.one(fillers)}${marks}`
  if (kind < 0.7 || marks !== '') return [other]
  return kind < 0.85 ? [] : [word, other]
}
