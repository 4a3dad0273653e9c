import type { Lexemes } from './lexemes.ts'
import type { ReuseWords } from './reuse-words.ts'
import { wordHash } from './word-hash.ts'

/** What a word is for the comparing, as bits. */
export const WordClass = {
  determiner: 1,
  role: 2,
  clauseOpener: 4,
  clauseGoesOn: 8,
  clauseJoiner: 16,
  finiteVerb: 32,
  month: 64,
  namingOpener: 128,
} as const

const tables = new WeakMap<ReuseWords, ReadonlyMap<number, number>>()

/** The classes of each token of a text, looked up once by the hashes of its words. */
export function wordClasses(looked: Lexemes, words: ReuseWords): Uint8Array {
  const table = tableOf(words)
  const found = new Uint8Array(looked.words.length)
  for (let i = 0; i < found.length; i++) {
    if (looked.isWord[i] === 1) found[i] = table.get(looked.words[i] ?? 0) ?? 0
  }
  return found
}

function tableOf(words: ReuseWords): ReadonlyMap<number, number> {
  const known = tables.get(words)
  if (known !== undefined) return known
  const made = new Map<number, number>()
  const note = (list: ReadonlySet<string>, bit: number): void => {
    for (const word of list) made.set(wordHash(word), (made.get(wordHash(word)) ?? 0) | bit)
  }
  note(words.determiners, WordClass.determiner)
  note(words.roles, WordClass.role)
  note(words.clauseOpeners, WordClass.clauseOpener)
  note(words.clauseGoesOn, WordClass.clauseGoesOn)
  note(words.clauseJoiners, WordClass.clauseJoiner)
  note(words.finiteVerbs, WordClass.finiteVerb)
  note(words.months, WordClass.month)
  note(words.namingOpeners, WordClass.namingOpener)
  tables.set(words, made)
  return made
}

const countryTables = new WeakMap<ReuseWords, ReadonlySet<number>>()

/** The hashes of the senses that are countries. */
export function countrySenses(words: ReuseWords): ReadonlySet<number> {
  const known = countryTables.get(words)
  if (known !== undefined) return known
  const made = new Set<number>()
  for (const sense of words.senses.values()) if (sense.startsWith('of ')) made.add(wordHash(`~${sense}`))
  countryTables.set(words, made)
  return made
}
