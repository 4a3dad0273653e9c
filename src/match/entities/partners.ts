import type { Relatedness } from './relatedness.ts'
import { isSpelling } from './similarity.ts'
import type { StoryName } from './story-names.ts'
import type { EntityWords } from './words.ts'

/** Airports and the like, which a short form keeps: "Qadun airport" for "Qadun International Airport". */
const facility: ReadonlySet<string> = new Set(['airport', 'airbase', 'university', 'hospital', 'port', 'stadium'])

/**
 * The full form of each short one, where the related articles have exactly one: acronyms and their expansions, the last word
 * of an organisation's name of three words or more ("Al-Nujaba"), a facility without its adjectives. Gives ids.
 */
export function partners(
  names: readonly StoryName[],
  related: Relatedness,
  words: EntityWords,
): ReadonlyMap<string, string> {
  const forms = fullForms(names, related)
  const found = new Map<string, string>([...longNames(names, related, words), ...onlyStates(names, related)])
  for (const name of names) {
    const full = fullForm(name, forms)
    if (full !== undefined) found.set(name.id, full.id)
  }
  return found
}

/** Persons of two names to the only one with more of the same beginning: a second surname, a ruling house. */
function* longNames(
  names: readonly StoryName[],
  related: Relatedness,
  words: EntityWords,
): Generator<readonly [string, string]> {
  const persons = names.filter(({ type, isLone }) => type === 'person' && !isLone)
  const byBeginning = new Map<string, StoryName[]>()
  for (const name of persons) if (leavesOut(name.parts.words, words)) push(byBeginning, beginning(name), name)
  for (const name of persons) {
    if (name.parts.words.length !== 2) continue
    const all = (byBeginning.get(beginning(name)) ?? []).filter(
      (one) => isPrefix(name.parts.words, one.parts.words) && related.anyRelated(name.places, one.places),
    )
    const full = sole(all)
    if (full !== undefined) yield [name.id, full.id]
  }
}

/** Bodies that are told without their state to those of the only state that related articles tell of. */
function* onlyStates(names: readonly StoryName[], related: Relatedness): Generator<readonly [string, string]> {
  const byKind = new Map<string, StoryName[]>()
  for (const name of names) if (name.body?.state != null) push(byKind, name.body.kind, name)
  for (const name of names) {
    if (name.body === null || name.body.state !== null) continue
    const all = (byKind.get(name.body.kind) ?? []).filter((one) => related.anyRelated(name.places, one.places))
    const [first] = all
    if (first !== undefined && all.every(({ body }) => body?.state === first.body?.state)) yield [name.id, first.id]
  }
}

const beginning = ({ parts }: StoryName): string => parts.skeletons.slice(0, 2).join(' ')

const isPrefix = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((word, i) => isSpelling(word, many[i] ?? ''))

/** Whether news may shorten a name to its first two words: "Rosa Lopez Quiroga", "Omar bin Faisal Al Saud". */
function leavesOut(names: readonly string[], { doubledSurnames, houses }: EntityWords): boolean {
  if (names.length < 3) return false
  return (
    houses.has(names.at(-1) ?? '') ||
    (doubledSurnames.has(names[1] ?? '') && names.slice(2).some((one) => doubledSurnames.has(one)))
  )
}

function fullForms(names: readonly StoryName[], related: Relatedness): FullForms {
  const byInitials = new Map<string, StoryName[]>()
  const byLast = new Map<string, StoryName[]>()
  const byEnds = new Map<string, StoryName[]>()
  for (const name of names) {
    const { words } = name.parts
    const last = words.at(-1) ?? ''
    if (name.type === 'person' || words.length < 2) continue
    if (facility.has(last) && words.length > 2) push(byEnds, `${name.type} ${words[0]} ${last}`, name)
    if (name.type !== 'organisation') continue
    for (const initials of initialsOf(name)) push(byInitials, initials, name)
    if (last.length > 4) push(byLast, last, name)
  }
  return { byInitials, byLast, byEnds, related }
}

interface FullForms {
  readonly byInitials: ReadonlyMap<string, StoryName[]>
  readonly byLast: ReadonlyMap<string, StoryName[]>
  readonly byEnds: ReadonlyMap<string, StoryName[]>
  readonly related: Relatedness
}

function fullForm(name: StoryName, { byInitials, byLast, byEnds, related }: FullForms): StoryName | undefined {
  const { words } = name.parts
  const word = words[0] ?? ''
  const near = (all: readonly StoryName[] | undefined): StoryName[] =>
    (all ?? []).filter((one) => related.anyRelated(name.places, one.places))
  if (name.type === 'place') return words.length === 2 ? sole(near(byEnds.get(`place ${word} ${words[1]}`))) : undefined
  if (name.type !== 'organisation' || words.length !== 1) return undefined
  if (isAcronym(name)) return sole(near(byInitials.get(word.replaceAll('.', ''))))
  const full = sole(near(byLast.get(word)))
  // "Hezbollah" is no short form of "Kata'ib Hezbollah": only a name of three words is called by its last.
  return full !== undefined && full.parts.words.length >= 3 ? full : undefined
}

function isAcronym({ surfaces }: StoryName): boolean {
  for (const surface of surfaces.keys()) if (/^(?:\p{Lu}\.?){2,6}$/u.test(surface)) return true
  return false
}

/** The first letters of a name's words, with and without the small ones ("of", "and"). */
function initialsOf({ parts, surfaces }: StoryName): Set<string> {
  const found = new Set([parts.words.map((word) => word.charAt(0)).join('')])
  for (const surface of surfaces.keys()) {
    const capitals = surface.match(/(?<![\p{L}'’])\p{Lu}/gu)
    if (capitals !== null && capitals.length > 1) found.add(capitals.join('').toLowerCase())
  }
  return found
}

/** The one name that all of them are; several spellings of one name count as one. */
function sole(names: readonly StoryName[]): StoryName | undefined {
  const first = names[0]
  if (first === undefined) return undefined
  const bones = first.parts.skeletons.join(' ')
  return names.every(({ parts }) => parts.skeletons.join(' ') === bones) ? first : undefined
}

function push(map: Map<string, StoryName[]>, key: string, name: StoryName): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [name])
  else list.push(name)
}
