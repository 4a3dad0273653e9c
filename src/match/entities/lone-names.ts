import { isSpelling } from './similarity.ts'
import { skeleton } from './skeleton.ts'
import type { Occurrence } from './story-names.ts'

/**
 * Which full name of its own article a person's lone name is short for: the only one with that family name, of
 * several the one named last before it; a lone given name only where one person has it. Occurrences are the
 * persons of one article in reading order.
 */
export function fullNamesInArticle(
  persons: readonly Occurrence[],
  givenNames: ReadonlySet<string>,
): ReadonlyMap<Occurrence, Occurrence> {
  const byFamily = new Map<string, Occurrence[]>()
  const byGiven = new Map<string, Occurrence[]>()
  for (const one of persons) {
    const { words, skeletons } = one.parts
    if (words.length < 2) continue
    push(byFamily, skeletons[skeletons.length - 1] ?? '', one)
    push(byGiven, words[0] ?? '', one)
  }
  const found = new Map<Occurrence, Occurrence>()
  for (const lone of persons) {
    const word = lone.parts.words[0]
    if (lone.parts.words.length !== 1 || word === undefined) continue
    const full =
      ofFamily(lone, bearersOf(word, byFamily)) ?? (givenNames.has(word) ? only(byGiven.get(word) ?? []) : undefined)
    if (full !== undefined) found.set(lone, full)
  }
  return found
}

/** Those whose family name has the same skeleton and letters enough in common: "Zhao" is no spelling of "Zouya". */
function bearersOf(word: string, byFamily: ReadonlyMap<string, Occurrence[]>): Occurrence[] {
  return (byFamily.get(skeleton(word)) ?? []).filter(({ parts }) => isSpelling(word, parts.words.at(-1) ?? ''))
}

function ofFamily(lone: Occurrence, all: readonly Occurrence[]): Occurrence | undefined {
  const sole = only(all)
  if (sole !== undefined) return sole
  return all.filter((one) => one.found.at.start < lone.found.at.start).at(-1)
}

/** The one name that all of them are, or nothing. */
function only(all: readonly Occurrence[]): Occurrence | undefined {
  const first = all[0]
  const key = first?.parts.skeletons.join(' ')
  return all.every(({ parts }) => parts.skeletons.join(' ') === key) ? first : undefined
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
